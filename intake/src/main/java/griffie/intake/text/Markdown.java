package griffie.intake.text;

import griffie.paper.Span;
import java.util.regex.Pattern;

/// Takes the marks of Markdown out of a text: headings, emphasis, links.
final class Markdown {
    private static final Pattern SIGNS_OF_IT =
            Pattern.compile("(?m)(?<![^\\n\\f])#{1,6}(?: |$)|\\*\\*\\S[^*\\n]{0,300}\\*\\*");
    private static final Pattern MARK = Pattern.compile("""
            (?mx)
            (?<! [^\\n\\f] ) (?: \\#{1,6} (?: \\h+ | $ ) )+   # a heading
            | (?<! [\\p{L}\\p{N}*_/] ) [*_]+ (?= [^\\s*_] )    # emphasis opens: **Vragen
            | (?<= [^\\s*_] ) [*_]+ (?! [\\p{L}\\p{N}*_/] )    # emphasis closes: gegevens**
            """);

    private Markdown() {}

    static Draft unmarked(Draft draft) {
        if (!SIGNS_OF_IT.matcher(draft.chars()).find()) return draft;
        var edits = new Edits();
        var marks = MARK.matcher(draft.chars());
        while (marks.find()) edits.replace(new Span(marks.start(), marks.end()), "");
        return edits.on(draft);
    }
}
