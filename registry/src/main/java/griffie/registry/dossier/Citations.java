package griffie.registry.dossier;

import griffie.registry.verification.Candidate;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The citations that need a reader's eye, the worst first.
final class Citations {
    private static final List<String> COLUMNS =
            List.of("paper", "date", "as-written", "verdict", "reasons", "perhaps", "sentence");

    private final Dossier dossier;

    Citations(Dossier dossier) {
        this.dossier = dossier;
    }

    Table table() {
        record Problem(DossierPaper paper, Checked checked) {}
        var problems = new ArrayList<Problem>();
        for (var paper : dossier.papers()) {
            for (var checked : paper.citations()) {
                if (rank(checked) < LEAST) problems.add(new Problem(paper, checked));
            }
        }
        problems.sort(Comparator.comparingInt(problem -> rank(problem.checked())));
        var lines = problems.stream()
                .map(problem -> line(problem.paper(), problem.checked()))
                .toList();
        return new Table(View.CITATIONS, COLUMNS, lines);
    }

    private static final int LEAST = 9;

    private static int rank(Checked checked) {
        return switch (checked.verdict()) {
            case Verdict.NotFound v -> 0;
            case Verdict.Differs v -> 1;
            case Verdict.Superseded v -> 2;
            case Verdict.Ambiguous v -> 3;
            case Verdict.Incomplete v -> 4;
            case Verdict.Confirmed v -> LEAST;
            case Verdict.Outside v -> LEAST;
            case Verdict.Unchecked v -> LEAST;
        };
    }

    private Line line(DossierPaper paper, Checked checked) {
        var citation = checked.citation();
        var handle = paper.handle(citation);
        return new Line(
                handle,
                List.of(
                        new Cell.Files(List.of(paper.file())),
                        paper.date()
                                .<Cell>map(date -> new Cell.Day(date.toString()))
                                .orElse(Cell.EMPTY),
                        new Cell.Words(paper.paper().text().of(citation.span())),
                        new Cell.Term(checked.verdict().status().toString()),
                        new Cell.Reasons(checked.verdict().reasons()),
                        likeliest(checked)
                                .<Cell>map(one -> new Cell.Cited(one.id(), one.label()))
                                .orElse(Cell.EMPTY),
                        new Cell.Passages(List.of(paper.passage(paper.sentences(citation.span()))))),
                Optional.of(paper.passage(citation.span())),
                dossier.decision(handle));
    }

    private static Optional<Candidate> likeliest(Checked checked) {
        return checked.verdict().candidates().stream().findFirst();
    }
}
