package griffie.recognition.citation;

import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;

/// What follows an issue of the Official Journal: `, 24.1.2023, p. 29–35`, `van 24 januari 2023`.
final class Journals {
    private Journals() {}

    static Reading dated(Tokens tokens, Span span, Reference reference, int i) {
        var said = new ArrayList<Said>();
        int at = tokens.is(i, Sign.COMMA) || tokens.is(i, "van") || tokens.is(i, "of") ? i + 1 : i;
        int next = i;
        var date = Dates.at(tokens, at);
        if (date.isPresent() && at > i) {
            said.add(new Said.Dated(date.get().span(), date.get().date()));
            next = date.get().next();
        } else if (isDotted(tokens, at)) {
            var day = new PartialDate(tokens.number(at + 4), tokens.number(at + 2), tokens.number(at));
            said.add(new Said.Dated(tokens.span(at, at + 5), day));
            next = at + 5;
        }
        var pages = Pages.at(tokens, next);
        pages.ifPresent(read -> said.add(read.said()));
        return Reading.of(span, reference, said, pages.map(Pages.Read::next).orElse(next));
    }

    private static boolean isDotted(Tokens tokens, int i) {
        return tokens.isNumber(i, 1, 2)
                && tokens.joins(i + 1, Sign.DOT)
                && tokens.isNumber(i + 2, 1, 2)
                && tokens.joins(i + 3, Sign.DOT)
                && Dates.isYear(tokens, i + 4)
                && tokens.number(i) <= 31
                && tokens.number(i + 2) <= 12;
    }
}
