package griffie.intake.text;

import java.util.Set;
import java.util.regex.Pattern;

/// How lines begin and end: what tells that a sentence or a list goes on.
final class Writing {
    // Markers and closing signs after the end of a sentence: gebleken.”3
    private static final Pattern AFTER_END = Pattern.compile("""
            (?x)
            (?: [¹²³⁰⁴-⁹]+ | \\[ [\\d\\h]+ \\] | (?<= [.?!:;,)»”] ) \\d{1,3} | [^\\p{L}\\p{N}.?!:;,]{1,3} )+ $
            """);

    private static final Pattern ABBREVIATION = Pattern.compile("""
            (?x)
            (?: ^ | .* [^\\p{L}.] )
            (?: (?: \\p{L} \\. ){2,}                                  # o.a., m.n., i.v.m.
              | (?: bijv | nrs? | jl | blz | dhr | mw | mr | drs | prof | resp | incl | ca | vgl | art | jo | lid | zgn | no ) \\. )
            """, Pattern.CASE_INSENSITIVE);

    private static final Pattern BULLET = Pattern.compile("""
            (?x)
            (?: [-–—•·▪●■*] | \\(? \\d{1,2} [.)] | \\(? [a-z] [.)] | \\( [a-z]{1,4} \\) | [ivx]{1,4} [.)] ) \\h \\S .*
            """);

    private static final Pattern QUESTION = Pattern.compile("""
            (?x)
            (?: Vraag | Vragen | Antwoord | Question | Answer ) (?: \\h op \\h vra(?:ag|gen) )?
            \\h \\d{1,3} (?: (?: , | \\h en | \\h t/m )? \\h \\d{1,3} ){0,4} [.:]?
            """);

    private static final Pattern MOTION = Pattern.compile("""
            (?x)
            (?: gehoord | constaterende | overwegende | verzoekt | verzoeken | spreekt \\h uit | roept | van \\h mening | van \\h oordeel
              | en \\h gaat \\h over | wijst | stelt \\h vast | noting | recalling | considering | having ) \\b .*
            """);

    private static final Pattern DISMISSAL = Pattern.compile("(?i).{0,20}gaat over tot de orde van de dag.{0,3}");

    /// The labels in lists of decisions and heads of letters.
    private static final Pattern LABEL = Pattern.compile(
            "(?:Zaak|Besluit|Noot|Activiteit|Datum|Tijd|Locatie|Voortouwcommissie|Volgcommissies?|Agendapunt|Betreft|Onderwerp)\\s?:.*");

    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "het", "een", "van", "in", "en", "of", "met", "voor", "op", "aan", "door", "bij", "dat", "die", "te",
            "ten", "ter", "uit", "naar", "over", "tussen", "the", "a", "an", "and", "to", "by", "with", "for");

    private static final int LONGEST = 400;

    private Writing() {}

    /// Whether a sentence is still going on at the end of a line.
    static boolean isUnfinished(String line) {
        String end = line.length() > LONGEST ? line.substring(line.length() - LONGEST) : line;
        end = AFTER_END.matcher(end).replaceFirst("");
        if (end.isEmpty()) return false;
        char last = end.charAt(end.length() - 1);
        return last == '.' ? ABBREVIATION.matcher(end).matches() : "?!:;".indexOf(last) < 0;
    }

    /// Whether a line ends with a word after which no sentence can end: `steun van de`.
    static boolean isOpen(String line) {
        return SMALL_WORDS.contains(line.substring(line.lastIndexOf(' ') + 1));
    }

    /// Whether a line begins in the middle of a sentence.
    static boolean beginsInSentence(String line) {
        int at = 0;
        while (at < line.length() && "(«“„\"'‘".indexOf(line.charAt(at)) >= 0) at++;
        return at < line.length() && Character.isLowerCase(line.charAt(at)) && !isBullet(line);
    }

    static boolean isBullet(String line) {
        return BULLET.matcher(start(line)).matches();
    }

    /// Whether a line is the number of a question or answer: `Vraag 5`.
    static boolean isQuestionNumber(String line) {
        return line.length() < 40 && QUESTION.matcher(line).matches();
    }

    /// Whether a line begins a new consideration of a motion after another one.
    static boolean isConsideration(String before, String line) {
        return !before.isEmpty() && ",;".indexOf(before.charAt(before.length() - 1)) >= 0 && isPartOfMotion(line);
    }

    /// Whether a line begins as the parts of a motion do: `overwegende dat …`.
    static boolean isPartOfMotion(String line) {
        return MOTION.matcher(start(line)).matches();
    }

    /// Whether a line is the last of a motion; below it stand those who signed it.
    static boolean isDismissal(String line) {
        return line.length() < 80 && DISMISSAL.matcher(line).matches();
    }

    /// Whether a line begins with a label: `Besluit: Voor kennisgeving aangenomen.`
    static boolean isLabelled(String line) {
        return LABEL.matcher(start(line)).matches();
    }

    private static String start(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
