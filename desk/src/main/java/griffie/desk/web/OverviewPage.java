package griffie.desk.web;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.DossierPaper;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.View;
import griffie.registry.ledger.Event;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The first page: what needs attention today, and how the dossier stands.
record OverviewPage(Snapshot snapshot) implements Page {
    private static final int FEW = 5;

    @Override
    public String template() {
        return "overview.jte";
    }

    /// Something that waits for a person: how many, where they are, and the first few of them.
    record Waiting(View view, String term, int count, List<Line> first) {}

    Dossier dossier() {
        return snapshot.dossier();
    }

    List<ViewTable> tables() {
        return Arrays.stream(View.values()).map(snapshot::table).toList();
    }

    /// What is late, of all views.
    List<Waiting> overdue() {
        return tables().stream()
                .filter(table -> !table.overdue().isEmpty())
                .map(table -> new Waiting(table.view(), "", table.overdue().size(), few(table.overdue())))
                .toList();
    }

    /// Citations that would lead a reader to the wrong paper, and nobody decided on yet.
    List<Waiting> wrong() {
        var table = snapshot.table(View.CITATIONS);
        return table.counts().keySet().stream()
                .filter(term -> Tone.of(term) == Tone.BAD)
                .map(term -> waiting(table, term))
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    /// What is open, of every view but that of the citations.
    List<Waiting> open() {
        return tables().stream()
                .filter(table ->
                        table.view() != View.CITATIONS && table.counts().containsKey("open"))
                .map(table -> waiting(table, "open"))
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    private static Waiting waiting(ViewTable table, String term) {
        var undecided = table.lines(term).stream()
                .filter(line -> line.decision().isEmpty() && !table.overdue().contains(line))
                .toList();
        return new Waiting(table.view(), term, undecided.size(), few(undecided));
    }

    private static List<Line> few(Collection<Line> lines) {
        return lines.stream().limit(FEW).toList();
    }

    /// The line in short: the first of its cells that says what it is about.
    Piece gist(Line line, Visit visit) {
        var pieces = line.cells().stream()
                .filter(cell ->
                        cell instanceof Cell.Words || cell instanceof Cell.Cited || cell instanceof Cell.Passages)
                .flatMap(cell -> Piece.of(cell, dossier(), visit).stream());
        return Stream.concat(pieces, line.passage().stream().map(passage -> new Piece.Plain(passage.quote())))
                .findFirst()
                .orElseGet(() -> new Piece.Plain(line.handle().toString()));
    }

    /// The words on which a line stands, where they are more than its gist.
    String words(Line line, Piece gist) {
        return line.cells().stream()
                .filter(Cell.Passages.class::isInstance)
                .flatMap(cell -> ((Cell.Passages) cell).passages().stream())
                .map(passage -> passage.quote())
                .filter(quote -> !quote.equals(text(gist)))
                .findFirst()
                .orElse("");
    }

    String text(Piece piece) {
        return switch (piece) {
            case Piece.Plain(var text) -> text;
            case Piece.Figure(var text) -> text;
            case Piece.Word(var word, var tone) -> word;
            case Piece.Link(var text, var address) -> text;
            case Piece.Quote(var text, var address, var source) -> text;
        };
    }

    String address(Waiting waiting, Line line) {
        return line.passage().map(Address::of).orElseGet(() -> Address.view(waiting.view(), waiting.term(), 1));
    }

    /// The day that counts: of what is late its deadline, else the day of the line, where it has one.
    String day(Waiting waiting, Line line) {
        var table = snapshot.table(waiting.view());
        int deadline = waiting.term().isEmpty() ? table.index("deadline") : -1;
        var cells = deadline < 0 ? line.cells() : List.of(line.cells().get(deadline));
        return cells.stream()
                .filter(Cell.Day.class::isInstance)
                .map(cell -> ((Cell.Day) cell).edtf())
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The papers that came last, by their own dates.
    List<DossierPaper> latest() {
        var dated = dossier().papers().stream()
                .filter(paper -> paper.date().isPresent())
                .toList();
        return dated.reversed().stream().limit(FEW).toList();
    }

    String refusal(Event.Unread unread, Visit visit) {
        return visit.words().words().refusal(Path.of(unread.file()), unread.refusal());
    }

    int decided() {
        return dossier().decisions().size();
    }
}
