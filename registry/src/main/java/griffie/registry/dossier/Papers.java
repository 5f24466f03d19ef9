package griffie.registry.dossier;

import griffie.paper.Reference;
import griffie.paper.Span;
import griffie.registry.verification.Checked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The papers: kind, date, id, authors, what each cites and is cited by; then those that are cited and not there, the
/// most cited first: what to ask for next.
final class Papers {
    private static final List<String> COLUMNS =
            List.of("kind", "date", "id", "title", "authors", "cites", "cited-by", "is-here");

    private final Dossier dossier;
    private final Map<Reference, TreeSet<String>> citing = new HashMap<>();
    private final Map<Reference, String> labels = new HashMap<>();

    Papers(Dossier dossier) {
        this.dossier = dossier;
        for (var paper : dossier.papers()) {
            for (var checked : paper.citations()) addCiting(paper, checked);
        }
    }

    Table table() {
        var lines = new ArrayList<Line>();
        dossier.papers().forEach(paper -> lines.add(here(paper)));
        missing().forEach(id -> lines.add(missing(id)));
        return new Table(View.PAPERS, COLUMNS, lines);
    }

    private void addCiting(DossierPaper paper, Checked checked) {
        if (!isOnePaper(checked)) return;
        var id = checked.fullReference();
        if (paper.id().filter(id::equals).isPresent()) return;
        citing.computeIfAbsent(id, any -> new TreeSet<>()).add(paper.file());
        if (!checked.label().isEmpty()) labels.putIfAbsent(id, checked.label());
    }

    // What is wrongly cited leads nowhere, and a web address or a dossier as a whole is no paper to ask for.
    private static boolean isOnePaper(Checked checked) {
        return !checked.isWrong()
                && switch (checked.fullReference()) {
                    case Reference.WebAddress address -> false;
                    case Reference.WholeDossier whole -> false;
                    case Reference.Incomplete incomplete -> false;
                    case Reference other -> true;
                };
    }

    private Line here(DossierPaper paper) {
        var cited = paper.citations().stream()
                .filter(Papers::isOnePaper)
                .map(Checked::fullReference)
                .distinct()
                .count();
        return new Line(
                Handle.of("paper", paper.file()),
                List.of(
                        new Cell.Term(paper.kind().toString()),
                        paper.date()
                                .<Cell>map(date -> new Cell.Day(date.toString()))
                                .orElse(Cell.EMPTY),
                        Cell.of(paper.id()),
                        new Cell.Words(paper.title()),
                        new Cell.Names(paper.authors()),
                        Cell.Amount.of(cited),
                        new Cell.Files(citedBy(paper.id())),
                        new Cell.Term("here")),
                Optional.of(paper.passage(new Span(0, 0))),
                Optional.empty());
    }

    private List<String> citedBy(Optional<Reference> id) {
        return id.map(this::citing).orElse(List.of());
    }

    private List<String> citing(Reference id) {
        return List.copyOf(citing.getOrDefault(id, new TreeSet<>()));
    }

    private List<Reference> missing() {
        return citing.keySet().stream()
                .filter(id -> dossier.paper(id).isEmpty())
                .sorted(Comparator.comparingInt((Reference id) -> -citing(id).size())
                        .thenComparing(Reference::toString))
                .toList();
    }

    private Line missing(Reference id) {
        var known = dossier.known(id);
        return new Line(
                Handle.of("missing", id.toString()),
                List.of(
                        known.<Cell>map(one -> new Cell.Term(one.kind().toString()))
                                .orElse(Cell.EMPTY),
                        known.map(one -> one.date()).<Cell>map(Cell.Day::new).orElse(Cell.EMPTY),
                        new Cell.Cited(id, ""),
                        new Cell.Words(labels.getOrDefault(id, "")),
                        new Cell.Names(known.map(one -> one.authors()).orElse(List.of())),
                        Cell.EMPTY,
                        new Cell.Files(citing(id)),
                        new Cell.Term("missing")),
                Optional.empty(),
                Optional.empty());
    }
}
