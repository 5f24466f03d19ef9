package griffie.intake.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number with which the body of a note begins, how it is written, and where the words after it start.
record NoteStart(int number, Form form, int textStart) {
    enum Form {
        /// `¹ Kamerstuk`, `[1] Kamerstuk`, `[^1]: Kamerstuk`
        MARKED,
        /// `1 Kamerstuk`, `1Kamerstuk`
        PLAIN,
        /// `1. Kamerstuk`, `1) Kamerstuk`, `(1) Kamerstuk`: also how lists are numbered
        LISTED,
        /// `11 3628105-CZ`: also how a number that begins a line looks
        BARE
    }

    private static final Pattern START = Pattern.compile("""
            (?x)
            (?: \\[ \\^? (?<bracketed> \\d{1,3} ) \\h? \\] :?
              | (?<raised> [¹²³⁰⁴-⁹]{1,3} )
              | \\^ (?<caret> \\d{1,3} )
              | \\( (?<round> \\d{1,3} ) \\) (?= \\h )
              | (?<plain> \\d{1,3} ) (?<list> [.)] (?= \\h ) )? )
            (?<blank> \\h* ) (?= [\\p{L}\\p{N}«„“”"'‘’(\\[*<] )
            """);

    // What a note begins with: a capital, a quotation, an address, or one of the words that send on to elsewhere.
    private static final Pattern WORDS = Pattern.compile("""
            (?x)
            [„“”"'‘’«(\\[]? \\p{Lu}
            | https?:// | www\\.
            | (?: zie | ibid | idem | id\\. | vgl | cf | see | o\\.a\\. | artt? \\b | nrs? \\b | p\\.? \\h \\d | blz | kst | m\\.n\\. ) .*
            """);

    // 1Kamerstukken, 2https://, but not 2O2O or 1A
    private static final Pattern GLUED = Pattern.compile("[„“«(]?\\p{Lu}\\p{Ll}|https?:|[„“«(]");

    private static final Pattern MONTH = Pattern.compile("""
            (?xi)
            (?: jan | feb | maart | apr | mei | jun | jul | aug | sep | okt | nov | dec | march | may | oct ) \\p{L}* \\b .*
            """);

    /// Reads the beginning of a line as that of a note.
    static Optional<NoteStart> of(String chars, Line line) {
        var start = START.matcher(chars).region(line.start(), Math.min(line.end(), line.start() + 40));
        if (!start.lookingAt()) return Optional.empty();
        int number = number(start);
        var form = form(start, chars, line);
        if (number == 0 || (start.group("blank").isEmpty() && !mayTouch(start, form, chars, line)))
            return Optional.empty();
        return Optional.of(new NoteStart(number, form, start.end()));
    }

    // [1]Kamerstuk, 1Kamerstuk
    private static boolean mayTouch(Matcher start, Form form, String chars, Line line) {
        if (form == Form.BARE) return false;
        String words = chars.substring(start.end(), Math.min(line.end(), start.end() + 8));
        return start.group("plain") == null || GLUED.matcher(words).lookingAt();
    }

    private static Form form(Matcher start, String chars, Line line) {
        if (start.group("plain") == null) return start.group("round") == null ? Form.MARKED : Form.LISTED;
        if (start.group("list") != null) return Form.LISTED;
        var words = chars.substring(start.end(), Math.min(line.end(), start.end() + 20));
        return WORDS.matcher(words).lookingAt() && !MONTH.matcher(words).matches() ? Form.PLAIN : Form.BARE;
    }

    private static int number(Matcher start) {
        for (String group : new String[] {"bracketed", "raised", "caret", "round", "plain"}) {
            String written = start.group(group);
            if (written != null) return Superscript.parse(written);
        }
        throw new IllegalStateException("a note start without number");
    }
}
