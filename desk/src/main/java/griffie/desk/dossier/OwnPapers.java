package griffie.desk.dossier;

import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.Statement;
import griffie.registry.ledger.Event;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the papers of a folder are themselves, and what each of them cites: a paper that lies in the folder exists,
/// whatever a catalogue says.
///
/// When papers come or go, others that cite them are judged anew; so are those with a citation that was not right,
/// because what was meant may be among them.
final class OwnPapers {
    private final Map<String, Entry> before = new HashMap<>();
    private final Map<String, Entry> now = new HashMap<>();
    private final Map<String, Set<Reference>> cited = new HashMap<>();
    private final Set<String> wrong = new HashSet<>();

    /// A paper that was in the folder before.
    void had(Event.Read read) {
        add(read.file(), read.reading());
        Entry.of(read.reading().paper()).ifPresent(entry -> before.put(read.file(), entry));
    }

    /// A paper as it is now.
    void add(String file, Reading reading) {
        forget(file);
        Entry.of(reading.paper()).ifPresent(entry -> now.put(file, entry));
        cited.put(file, reading.checked().stream().map(Checked::fullReference).collect(Collectors.toSet()));
        if (reading.checked().stream().anyMatch(OwnPapers::mayBeOtherwise)) wrong.add(file);
    }

    void forget(String file) {
        now.remove(file);
        cited.remove(file);
        wrong.remove(file);
    }

    private static boolean mayBeOtherwise(Checked checked) {
        return switch (checked.verdict()) {
            case Verdict.NotFound v -> true;
            case Verdict.Differs v -> true;
            case Verdict.Superseded v -> true;
            case Verdict.Ambiguous v -> true;
            case Verdict.Incomplete v -> true;
            case Verdict.Confirmed v -> false;
            case Verdict.Outside v -> false;
            case Verdict.Unchecked v -> false;
        };
    }

    /// The papers that are to be judged anew, by name.
    Set<String> affected() {
        var changed = changed();
        if (changed.isEmpty()) return Set.of();
        var affected = new TreeSet<>(wrong);
        cited.forEach((file, ids) -> {
            if (ids.stream().anyMatch(changed::contains)) affected.add(file);
        });
        return affected;
    }

    private Set<Reference> changed() {
        var old = new HashSet<>(before.values());
        var fresh = new HashSet<>(now.values());
        var changed = new HashSet<Reference>();
        for (var entry : before.values()) if (!fresh.contains(entry)) changed.add(entry.id());
        for (var entry : now.values()) if (!old.contains(entry)) changed.add(entry.id());
        return changed;
    }

    /// The papers as a catalogue, and then the other one.
    Catalogue or(Catalogue next) {
        if (now.isEmpty()) return next;
        var entries = now.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        var statement = new Statement("dossier", "", LocalDate.EPOCH, 0, List.of());
        return CatalogueFile.of(new CatalogueFile.Part(statement, entries)).or(next);
    }
}
