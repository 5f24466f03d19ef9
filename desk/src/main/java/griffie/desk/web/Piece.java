package griffie.desk.web;

import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Passage;
import java.util.List;
import java.util.Optional;

/// A part of a cell as a page shows it.
sealed interface Piece {
    record Plain(String text) implements Piece {}

    /// A day or an amount, which is never broken over two lines.
    record Figure(String text) implements Piece {}

    record Word(String word, Tone tone) implements Piece {}

    record Link(String text, String address) implements Piece {}

    /// Words of a paper, with the way to them.
    record Quote(String text, String address, String source) implements Piece {}

    static List<Piece> of(Cell cell, Dossier dossier, Visit visit) {
        return switch (cell) {
            case Cell.Words(var words) -> words.isEmpty() ? List.of() : List.of(new Plain(words));
            case Cell.Term(var key) -> key.isEmpty() ? List.of() : List.of(new Word(visit.term(key), Tone.of(key)));
            case Cell.Names(var names) -> names.isEmpty() ? List.of() : List.of(new Plain(String.join(", ", names)));
            case Cell.Day(var edtf) -> edtf.isEmpty() ? List.of() : List.of(new Figure(edtf));
            case Cell.Amount(var amount) -> List.of(new Figure(amount.toPlainString()));
            case Cell.Cited cited -> List.of(of(cited, dossier, visit));
            case Cell.Files(var files) ->
                files.stream()
                        .<Piece>map(file -> new Link(file, Address.paper(file)))
                        .toList();
            case Cell.Passages(var passages) ->
                passages.stream().<Piece>map(Piece::of).toList();
            case Cell.Reasons(var reasons) ->
                reasons.isEmpty()
                        ? List.of()
                        : List.of(new Plain(visit.words().words().reasons(reasons)));
        };
    }

    private static Piece of(Cell.Cited cited, Dossier dossier, Visit visit) {
        String text = (visit.words().words().written(cited.id()) + " " + cited.title()).strip();
        Optional<String> file = dossier.paper(cited.id()).map(paper -> paper.file());
        return file.<Piece>map(name -> new Link(text, Address.paper(name))).orElseGet(() -> new Plain(text));
    }

    private static Piece of(Passage passage) {
        return new Quote(passage.quote(), Address.of(passage), passage.file());
    }
}
