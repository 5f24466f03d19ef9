package griffie.registry.dossier;

import griffie.paper.Reference;
import griffie.registry.ledger.Decision;
import griffie.registry.ledger.Event;
import griffie.registry.ledger.Known;
import griffie.registry.ledger.Ledger;
import griffie.registry.ledger.LedgerEntry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The papers of a ledger that are in force, and what people decided on them: what all views are built from.
///
/// `upTo` is the number of the last entry that it knows.
public final class Dossier {
    private static final Comparator<DossierPaper> ORDER = Comparator.comparing(
                    (DossierPaper paper) -> paper.date().map(Object::toString).orElse("~"))
            .thenComparing(DossierPaper::file);

    private final Map<String, DossierPaper> papers;
    private final Map<String, Event.Unread> unread;
    private final Map<String, Decision> decisions;
    private final long upTo;
    private final List<DossierPaper> inOrder;
    private final Map<Reference, DossierPaper> byId = new HashMap<>();
    private final Map<Reference, Known> known = new HashMap<>();

    private Dossier(
            Map<String, DossierPaper> papers,
            Map<String, Event.Unread> unread,
            Map<String, Decision> decisions,
            long upTo) {
        this.papers = papers;
        this.unread = unread;
        this.decisions = decisions;
        this.upTo = upTo;
        this.inOrder = papers.values().stream().sorted(ORDER).toList();
        for (var paper : inOrder) {
            paper.id().ifPresent(id -> byId.putIfAbsent(id, paper));
            paper.known().forEach(one -> known.putIfAbsent(one.id(), one));
        }
    }

    /// The dossier of a ledger as it is now.
    public static Dossier of(Ledger ledger) throws IOException {
        long end = ledger.end().number();
        var building = new Building(new Dossier(Map.of(), Map.of(), Map.of(), 0));
        ledger.current(building::take);
        return building.built(end);
    }

    /// This dossier after what the ledger got since.
    public Dossier after(Ledger ledger) throws IOException {
        if (ledger.end().number() == upTo) return this;
        var building = new Building(this);
        ledger.since(upTo, building::take);
        return building.built(0);
    }

    /// Its papers, the oldest first, those without a date last; papers of one day by the names of their files.
    public List<DossierPaper> papers() {
        return inOrder;
    }

    public Optional<DossierPaper> paper(String file) {
        return Optional.ofNullable(papers.get(file));
    }

    /// The paper of the dossier that has this identifier.
    public Optional<DossierPaper> paper(Reference id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What the catalogue had of a paper that one of the dossier cites, or that is in it.
    public Optional<Known> known(Reference id) {
        return Optional.ofNullable(known.get(id));
    }

    /// The files that could not be read, by name.
    public Collection<Event.Unread> unread() {
        return unread.values();
    }

    /// What a person decided last on a finding or a line.
    public Optional<Decision> decision(Handle about) {
        return Optional.ofNullable(decisions.get(about.digits()));
    }

    /// The passage on which a finding or a line stands, by its handle; nothing where no paper has it any more.
    public Optional<Passage> passage(Handle handle, LocalDate day) {
        var findings = papers.values().stream()
                .flatMap(paper -> paper.finding(handle).stream().map(found -> paper.passage(found.span())));
        var lines = Stream.of(View.values())
                .flatMap(view -> view.of(this, day).lines().stream())
                .filter(line -> line.handle().equals(handle))
                .flatMap(line -> line.passage().stream());
        return Stream.concat(findings, lines).findFirst();
    }

    /// Every decision that is in force, the oldest first.
    public List<Decision> decisions() {
        return new ArrayList<>(decisions.values());
    }

    public long upTo() {
        return upTo;
    }

    /// Takes entries in the order of the ledger.
    private static final class Building {
        private final Map<String, DossierPaper> papers;
        private final Map<String, Event.Unread> unread;
        private final Map<String, Decision> decisions;
        private long upTo;

        Building(Dossier from) {
            papers = new HashMap<>(from.papers);
            unread = new TreeMap<>(from.unread);
            decisions = new LinkedHashMap<>(from.decisions);
            upTo = from.upTo;
        }

        void take(LedgerEntry entry) {
            upTo = Math.max(upTo, entry.number());
            switch (entry.event()) {
                case Event.Read read -> {
                    forget(read.file());
                    papers.put(
                            read.file(), new DossierPaper(read.file(), entry.number(), read.reading(), read.known()));
                }
                case Event.Unread failed -> {
                    forget(failed.file());
                    unread.put(failed.file(), failed);
                }
                case Event.Gone gone -> forget(gone.file());
                case Event.Unpacked ignored -> {}
                case Event.Decided decided -> {
                    // Taken out first, so that the order is that of the last decisions.
                    decisions.remove(decided.decision().about());
                    decisions.put(decided.decision().about(), decided.decision());
                }
            }
        }

        private void forget(String file) {
            papers.remove(file);
            unread.remove(file);
        }

        Dossier built(long end) {
            return new Dossier(papers, unread, decisions, Math.max(upTo, end));
        }
    }
}
