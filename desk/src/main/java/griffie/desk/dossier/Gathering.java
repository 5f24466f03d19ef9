package griffie.desk.dossier;

import griffie.desk.console.Progress;
import griffie.desk.reading.Outcome;
import griffie.desk.reading.Papers;
import griffie.desk.reading.Reader;
import griffie.desk.reading.Readings;
import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Known;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerEntry;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what is new or changed in a folder and writes it to the ledger.
///
/// Papers are written in batches, each whole or not at all; whoever is interrupted goes on where the last batch ended.
final class Gathering {
    private static final int BATCH = 100;

    /// What was done.
    record Count(int files, int read, int unread, int unchanged, int gone) {}

    private final DossierFolder folder;
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final String by;
    private final String rules;
    private final Map<String, Ledger.State> states;
    private final OwnPapers own = new OwnPapers();
    private final List<Event> batch = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();
    private int read;
    private int unread;
    private int gone;

    Gathering(DossierFolder folder, Ledger ledger, Catalogue catalogue, String by, String rules) throws IOException {
        this.folder = folder;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.by = by;
        this.rules = rules;
        this.states = ledger.states();
    }

    /// Reads the folder; files that cannot be read are told of one by one.
    Count gather(Progress progress, BiConsumer<Path, Event.Unread> complain) throws IOException {
        var files = Papers.under(List.of(folder.papers())).stream()
                .filter(file -> !file.startsWith(folder.kept()))
                .toList();
        var sums = new Checksums(files);
        var toRead = files.stream().filter(file -> !isKnown(file, sums)).toList();
        if (!toRead.isEmpty() || hasGone(files)) ledger.current(this::remember);
        var reader = Reader.with(own.or(catalogue));
        try (var readings = Readings.of(reader::readAllEverything, toRead)) {
            var waiting = progress.over(readings, toRead.size());
            for (int i = 0; waiting.hasNext(); i++) take(toRead.get(i), waiting.next(), sums, complain);
        }
        forgetGone(files);
        flush();
        judgeAnew();
        return new Count(files.size(), read, unread, files.size() - toRead.size(), gone);
    }

    private boolean isKnown(Path file, Checksums sums) {
        String name = name(file);
        return isSame(states.get(name), sums, file) || isSame(states.get(Ledger.unpacked(name)), sums, file);
    }

    // A file that could not be read is tried again: what was missing may have been installed since.
    private boolean isSame(Ledger.@Nullable State state, Checksums sums, Path file) {
        return state != null
                && !state.isUnread()
                && state.rules().equals(rules)
                && state.sha256().equals(sums.of(file));
    }

    private void take(Path file, List<Outcome> outcomes, Checksums sums, BiConsumer<Path, Event.Unread> complain)
            throws IOException {
        var names = new ArrayList<String>();
        for (var outcome : outcomes) {
            String name = name(outcome.file());
            names.add(name);
            changed.add(name);
            switch (outcome) {
                case Outcome.Read(var path, var reading) -> add(name, reading);
                case Outcome.Unread(var path, var refusal) -> {
                    var event = new Event.Unread(name, rules, sums.of(file), refusal);
                    complain.accept(path, event);
                    add(event);
                }
            }
        }
        boolean isOne = names.equals(List.of(name(file)));
        if (!isOne) add(new Event.Unpacked(name(file), rules, sums.of(file), names));
    }

    private void add(String name, Reading reading) throws IOException {
        var state = states.get(name);
        read++;
        boolean isSame = state != null
                && state.rules().equals(rules)
                && state.sha256().equals(reading.paper().source().sha256());
        if (isSame) return;
        own.add(name, reading);
        add(new Event.Read(name, rules, reading, known(reading, catalogue)));
    }

    private void remember(LedgerEntry entry) {
        if (entry.event() instanceof Event.Read read) own.had(read);
    }

    private void judgeAnew() throws IOException {
        var affected = own.affected();
        if (affected.isEmpty()) return;
        var all = own.or(catalogue);
        var reader = Reader.with(all);
        var fresh = ledger.states();
        for (var name : affected) {
            var state = fresh.get(name);
            if (state == null) continue;
            if (ledger.entry(state.entry()).map(LedgerEntry::event).orElse(null) instanceof Event.Read read) {
                var judged = reader.checkAgain(read.reading());
                var event = new Event.Read(name, rules, judged, known(judged, all));
                if (!judged.checked().equals(read.reading().checked())) add(event);
            }
        }
        flush();
    }

    private void add(Event.Unread event) throws IOException {
        unread++;
        var state = states.get(event.file());
        boolean isSame = state != null
                && state.isUnread()
                && state.sha256().equals(event.sha256())
                && state.rules().equals(rules);
        if (!isSame) add((Event) event);
    }

    private void add(Event event) throws IOException {
        batch.add(event);
        if (batch.size() >= BATCH) flush();
    }

    private void flush() throws IOException {
        if (!batch.isEmpty()) ledger.append(by, batch);
        batch.clear();
    }

    /// What the catalogue has of the paper itself and of everything that it cites.
    private static List<Known> known(Reading reading, Catalogue catalogue) {
        return Stream.concat(
                        reading.paper().id().stream(),
                        reading.checked().stream().flatMap(Gathering::cited))
                .distinct()
                .map(id -> Known.of(id, catalogue))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Reference> cited(Checked checked) {
        var likeliest = checked.verdict().candidates().stream().limit(1).map(candidate -> candidate.id());
        return Stream.concat(Stream.of(checked.fullReference()), likeliest);
    }

    // A paper inside an archive is there as long as the archive is, and was in it when it was last read.
    private void forgetGone(List<Path> files) throws IOException {
        for (var name : gone(files)) {
            own.forget(name);
            add((Event) new Event.Gone(name));
            gone++;
        }
    }

    private boolean hasGone(List<Path> files) {
        return !gone(files).isEmpty();
    }

    private List<String> gone(List<Path> files) {
        var here = new HashSet<String>();
        for (var file : files) here.add(name(file));
        return new TreeMap<>(states)
                .entrySet().stream()
                        .filter(known ->
                                !known.getValue().isGone() && !known.getValue().isUnpacked())
                        .map(Map.Entry::getKey)
                        .filter(name -> !changed.contains(name) && !isHere(name, here))
                        .toList();
    }

    private boolean isHere(String name, Set<String> here) {
        if (here.contains(name)) return true;
        for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            String archive = name.substring(0, slash);
            if (here.contains(archive)) return !wasRead(archive);
        }
        return false;
    }

    private boolean wasRead(String archive) {
        return changed.stream().anyMatch(name -> name.startsWith(archive + "/"));
    }

    private String name(Path file) {
        return folder.papers().relativize(file).toString().replace('\\', '/');
    }
}
