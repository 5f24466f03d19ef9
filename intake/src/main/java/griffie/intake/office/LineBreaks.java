package griffie.intake.office;

import java.util.regex.Pattern;

/// Line breaks inside a paragraph: some end one, for people press Shift and Enter where they mean Enter.
final class LineBreaks {
    private static final Pattern NUMBER_OF_QUESTION = Pattern.compile(
            "(?i)(?:vraag|vragen|antwoord|antwoorden|question|answer)(?: op (?:de )?vra(?:ag|gen))? [\\d, en]{1,30}[.:]?");
    private static final int LONGEST = 60;

    private LineBreaks() {}

    static boolean endsParagraph(String before) {
        if (before.isEmpty()) return false;
        if (".?!:;”»".indexOf(before.charAt(before.length() - 1)) >= 0) return true;
        return before.length() <= LONGEST && NUMBER_OF_QUESTION.matcher(before).matches();
    }
}
