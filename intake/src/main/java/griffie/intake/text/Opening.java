package griffie.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words with which a paragraph says that a question or an answer begins: `Vraag 3`, `Antwoord op vragen 3 en 4`,
/// `Antwoord:`, `3.`; casebook/intake/questions.md has them all.
record Opening(Sort sort, List<String> numbers, boolean isWhole) {
    private static final int LONGEST = 250;
    private static final int MOST = 100;

    private static final Pattern WORDED = Pattern.compile("""
            (?xi)
            (?<sort> vra(?:ag|gen) | antwoord(?:en)? | questions? | answers? )
            (?: \\h (?: op | to ) (?: \\h de | \\h the )? )? (?: \\h (?: vra(?:ag|gen) | questions? ) )?
            \\h? (?<numbers> (?<=\\h) \\d{1,3}
                (?: \\h? (?: , | en | t/m | tot \\h en \\h met | and | [-–] ) \\h? (?: en \\h | and \\h )? \\d{1,3} ){0,20} ) # 3, 4 en 8
            (?: \\h? [.:)]? \\s* $ | \\h? [.:)]? \\h* \\n | \\h? [.:)] \\h | \\h [-–] \\h )
            """);

    private static final Pattern BARE_ANSWER = Pattern.compile("""
            (?xi)
            (?: antwoord(?:en)? | answers? ) \\h? (?: [:.]? \\s* $ | [:.]? \\h* \\n | : \\h )
            """);

    // Antwoord van Minister Voorbeeld (ontvangen 3 mei 2024): what follows it is numbered once more
    private static final Pattern ANSWERS =
            Pattern.compile("(?i)(?:antwoord(?:en)?|answers?) (?:van|of|from|by) [^?]{1,240}");

    private static final Pattern NUMBER = Pattern.compile("""
            (?x)
            (?<numbers> \\d{1,3} (?: \\h? (?: , | en | t/m | tot \\h en \\h met | and | [-–] ) \\h? (?: en \\h )? \\d{1,3} ){0,20} )
            \\h? [.:)]? \\s*
            """);

    // 3. Kent u …?
    private static final Pattern NUMBERED = Pattern.compile("(?<numbers>\\d{1,3})\\h?[.)]?\\s+(?=[\\p{Lu}«„“\"‘'(])");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    Opening {
        numbers = List.copyOf(numbers);
    }

    /// What begins with it.
    enum Sort {
        QUESTION,
        ANSWER,
        /// All answers, after all questions.
        ANSWERS,
        /// A number, which may be that of a question, of an answer or of anything else.
        NUMBER
    }

    static Optional<Opening> of(String paragraph) {
        if (paragraph.isEmpty() || !mayOpen(paragraph.charAt(0))) return Optional.empty();
        boolean isShort = paragraph.length() <= LONGEST;
        String start = isShort ? paragraph : paragraph.substring(0, LONGEST);
        var worded = WORDED.matcher(start);
        if (worded.lookingAt()) return Optional.of(worded(worded, paragraph));
        var bare = BARE_ANSWER.matcher(start);
        if (bare.lookingAt()) return Optional.of(new Opening(Sort.ANSWER, List.of(), bare.end() == paragraph.length()));
        if (isShort && ANSWERS.matcher(start).matches()) return Optional.of(new Opening(Sort.ANSWERS, List.of(), true));
        var number = NUMBER.matcher(start);
        if (isShort && number.matches())
            return Optional.of(new Opening(Sort.NUMBER, numbers(number.group("numbers")), true));
        var numbered = NUMBERED.matcher(start);
        return numbered.lookingAt()
                ? Optional.of(new Opening(Sort.NUMBER, numbers(numbered.group("numbers")), false))
                : Optional.empty();
    }

    private static Opening worded(Matcher worded, String paragraph) {
        String sort = worded.group("sort").toLowerCase(Locale.ROOT);
        boolean isQuestion = sort.startsWith("v") || sort.startsWith("q");
        return new Opening(
                isQuestion ? Sort.QUESTION : Sort.ANSWER,
                numbers(worded.group("numbers")),
                worded.end() == paragraph.length());
    }

    // Looked at first, since nearly all paragraphs begin otherwise.
    private static boolean mayOpen(char first) {
        return (first >= '0' && first <= '9') || "vVaAqQ".indexOf(first) >= 0;
    }

    // `2 t/m 4` is 2, 3, 4.
    private static List<String> numbers(String written) {
        var numbers = new ArrayList<String>();
        int end = 0;
        for (MatchResult found : DIGITS.matcher(written).results().toList()) {
            String between = written.substring(end, found.start());
            boolean isRange = between.contains("t/m") || between.contains("met") || between.matches("\\h?[-–]\\h?");
            int number = Integer.parseInt(found.group());
            int from = isRange ? Math.max(Integer.parseInt(numbers.getLast()) + 1, number - MOST) : number;
            for (int each = from; each <= number; each++) numbers.add(Integer.toString(each));
            end = found.end();
        }
        return numbers;
    }

    /// The first of its numbers, or 0.
    int first() {
        return numbers.isEmpty() ? 0 : Integer.parseInt(numbers.getFirst());
    }

    /// Its numbers as a block keeps them: `3, 4`.
    String written() {
        return String.join(", ", numbers);
    }
}
