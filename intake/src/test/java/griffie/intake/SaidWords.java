package griffie.intake;

import griffie.paper.Paper;
import griffie.paper.Said;
import java.util.List;

/// What a paper says of itself, as the casebook writes it: `author | Van der Graaf`.
final class SaidWords {
    private SaidWords() {}

    static List<String> of(Paper paper) {
        return paper.about().stream().map(SaidWords::written).toList();
    }

    private static String written(Said said) {
        return switch (said) {
            case Said.Author author -> "author | " + author.name();
            case Said.Addressee addressee -> "addressee | " + addressee.name();
            case Said.Kind kind -> "kind | " + kind.kind();
            case Said.Dated dated -> "date | " + dated.date();
            case Said.InSession session -> "session | " + session.session();
            case Said.InChamber chamber -> "chamber | " + chamber.chamber();
            case Said.AlsoIn also -> "also | " + also.dossier();
            case Said.Body body -> "body | " + (body.body() == Said.UnBody.SECURITY_COUNCIL ? "sc" : "ga");
            case Said.Titled titled -> "title | " + titled.title();
            case Said.Identified own -> "id | " + own.reference();
            case Said.Answering answering -> "answers | " + answering.questions();
            case Said.Outcome outcome -> "vote | " + outcome.vote();
            case Said.Pages pages -> "pages | " + pages.pages();
            case Said.Listed listed -> "listed | " + listed.other();
            case Said.Sentence sentence -> "sentence";
        };
    }
}
