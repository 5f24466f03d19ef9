package griffie.desk.web;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.View;
import java.util.List;
import java.util.Optional;

/// One view of the dossier, all of it or the lines of one sort, some lines at a time.
record ViewPage(Snapshot snapshot, ViewTable table, String term, int number) implements Page {
    private static final int LINES = 50;

    @Override
    public String template() {
        return "view.jte";
    }

    View view() {
        return table.view();
    }

    Dossier dossier() {
        return snapshot.dossier();
    }

    List<Line> lines() {
        var all = table.lines(term);
        int from = Math.min(all.size(), (number - 1) * LINES);
        return all.subList(from, Math.min(all.size(), from + LINES));
    }

    int first() {
        return (number - 1) * LINES + 1;
    }

    int pages() {
        return Math.max(1, (table.lines(term).size() + LINES - 1) / LINES);
    }

    List<Piece> pieces(Line line, int column, Visit visit) {
        var cell = line.cells().get(column);
        boolean isOwnTitle = view() == View.PAPERS && column == table.index("title");
        return isOwnTitle && line.passage().isPresent()
                ? List.of(new Piece.Link(title(cell), Address.of(line.passage().get())))
                : Piece.of(cell, dossier(), visit);
    }

    private static String title(Cell cell) {
        return cell instanceof Cell.Words(var words) ? words : "?";
    }

    Optional<Strip> strip() {
        return Strip.of(table, term);
    }

    /// Whether a person who corrects a line says how far it has come, and not what else it is.
    boolean hasStand() {
        return view().countedBy().equals("state");
    }

    /// What is likely the right value of a line: of a wrong citation the paper that was perhaps meant.
    String likely(Line line) {
        return line.cells().stream()
                .filter(Cell.Cited.class::isInstance)
                .map(cell -> ((Cell.Cited) cell).id().toString())
                .filter(id -> view() == View.CITATIONS)
                .findFirst()
                .orElse("");
    }

    /// Whether there is something on the line that a person can decide.
    boolean isProposed(Line line) {
        return view() != View.PAPERS && line.passage().isPresent();
    }
}
