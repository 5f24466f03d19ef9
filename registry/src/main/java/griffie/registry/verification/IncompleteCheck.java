package griffie.registry.verification;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import griffie.paper.Reference.Incomplete;
import griffie.paper.Reference.Kamerstuk;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.Sought;
import griffie.registry.verification.Reason.Slip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks for what may be meant by a citation of which a part is missing: by its author, its subject and what is there.
final class IncompleteCheck {
    private final Catalogue catalogue;
    private final Testimony said;
    private final Optional<Dossier> dossier;
    private final String number;

    IncompleteCheck(Catalogue catalogue, Testimony said, Incomplete written) {
        this.catalogue = catalogue;
        this.said = said;
        String known = written.known();
        this.dossier = Dossier.parse(known);
        this.number = known.startsWith("nr. ") ? known.substring("nr. ".length()) : "";
    }

    Verdict verdict() {
        if (said.authors().isEmpty()) return new Verdict.Incomplete(List.of(), List.of());
        var words = said.words();
        var ranking = new Ranking();
        for (var entry : byAuthors(sought(words)).values()) {
            if (!fitsWhatIsThere(entry) || !isEarlier(entry)) continue;
            var agreement = Agreement.of(catalogue, said, entry);
            if (!agreement.differing().isEmpty() || !agreement.namesAuthor()) continue;
            agreement.withSubject(words);
            if (needsSubject() && !agreement.sharesWords()) continue;
            ranking.add(
                    entry.id(),
                    entry.label(),
                    Slip.Kind.NONE,
                    agreement.withReplaced().evidence());
        }
        return new Verdict.Incomplete(List.of(), ranking.candidates());
    }

    private Map<Reference, Entry> byAuthors(Sought sought) {
        var entries = new HashMap<Reference, Entry>();
        for (var author : said.authors()) {
            for (var entry : catalogue.writtenBy(author.surname(), sought)) entries.put(entry.id(), entry);
        }
        return entries;
    }

    /// The name alone would fit every paper of its author.
    private boolean needsSubject() {
        return dossier.isEmpty() && number.isEmpty();
    }

    private Sought sought(Words words) {
        var all = Sought.startingWith(prefix()).withNumber(number);
        var earlier = said.paperDate().map(all::until).orElse(all);
        return needsSubject() ? earlier.titled(words.marks()) : earlier;
    }

    // 36 410 may be 36 410-VII: the number of the dossier begins the identifier of either.
    private String prefix() {
        return dossier.map(known -> "kst-" + known).orElse("kst-");
    }

    private boolean isEarlier(Entry entry) {
        if (said.isOf(entry.id())) return false;
        var date = entry.date().whole();
        var paper = said.paperDate();
        return date.isEmpty() || paper.isEmpty() || !date.get().isAfter(paper.get());
    }

    private boolean fitsWhatIsThere(Entry entry) {
        if (!(entry.id() instanceof Kamerstuk paper)) return false;
        if (!number.isEmpty()) return paper.number().equals(number);
        if (dossier.isEmpty()) return true;
        // The chapter may be what is missing.
        return dossier.get().hasSuffix()
                ? paper.dossier().equals(dossier.get())
                : paper.dossier().number().equals(dossier.get().number());
    }
}
