package griffie.desk.web;

import griffie.paper.Chamber;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Session;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a paper is named as a source, in the form of the official publisher: `Kamerstukken II 2020/21, 35 570-V, nr.
/// 42`.
final class SourceForm {
    private SourceForm() {}

    static String of(Paper paper, WebWords words) {
        return paper.id()
                .map(id -> of(id, paper))
                .filter(form -> !form.isEmpty())
                .orElseGet(() -> plain(paper, words));
    }

    private static String of(Reference id, Paper paper) {
        return switch (id) {
            case Reference.Kamerstuk kamerstuk -> kamerstuk(kamerstuk, paper);
            case Reference.Handelingen(var chamber, var session, var number, var item) ->
                "Handelingen %s %s, nr. %s%s"
                        .formatted(roman(chamber), session.written(), number, item.isEmpty() ? "" : ", item " + item);
            case Reference.Aanhangsel(var chamber, var session, var number) ->
                "Aanhangsel Handelingen %s %s, nr. %d".formatted(roman(chamber), session.written(), number);
            case Reference.SecurityCouncilResolution(var number, var year) -> "S/RES/%d (%d)".formatted(number, year);
            // Other identifiers are already the form in which people cite them; a name and date go with them.
            case Reference other -> "";
        };
    }

    private static String kamerstuk(Reference.Kamerstuk id, Paper paper) {
        // The Eerste Kamer gives its papers letters, and its own dossiers Roman numbers: CVIII, letter A.
        boolean isEersteKamer = !Character.isDigit(id.number().charAt(0))
                || !Character.isDigit(id.dossier().number().charAt(0));
        String session = paper.session()
                .or(() -> paper.date().map(Session::on))
                .map(year -> " " + year.written() + ",")
                .orElse("");
        return "Kamerstukken %s%s %s".formatted(isEersteKamer ? "I" : "II", session, id.written());
    }

    private static String roman(Chamber chamber) {
        return switch (chamber) {
            case TWEEDE_KAMER -> "II";
            case EERSTE_KAMER -> "I";
            case VERENIGDE_VERGADERING -> "VV";
        };
    }

    private static String plain(Paper paper, WebWords words) {
        return Stream.of(
                        paper.title().stream(),
                        paper.date().map(words.words()::date).stream(),
                        paper.id().map(Reference::toString).stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
