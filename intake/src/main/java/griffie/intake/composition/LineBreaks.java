package griffie.intake.composition;

import java.util.regex.Pattern;

/// Line breaks inside a paragraph: some end one, for people press Shift and Enter where they mean Enter.
final class LineBreaks {
    private static final Pattern NUMBER_OF_QUESTION = Pattern.compile(
            "(?i)(?:vraag|vragen|antwoord|antwoorden|question|answer)(?: op (?:de )?vra(?:ag|gen))? [\\d, en]{1,30}[.:]?");
    private static final int LONGEST = 60;

    private LineBreaks() {}

    /// Whether the paragraph that starts at `start` and is written so far ends here.
    static boolean endsParagraph(CharSequence chars, int start) {
        if (start == chars.length()) return false;
        if (".?!:;”»".indexOf(chars.charAt(chars.length() - 1)) >= 0) return true;
        var before = chars.subSequence(start, Math.min(chars.length(), start + LONGEST + 1));
        return before.length() <= LONGEST && NUMBER_OF_QUESTION.matcher(before).matches();
    }
}
