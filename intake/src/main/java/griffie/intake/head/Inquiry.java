package griffie.intake.head;

import griffie.paper.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Questions of members to ministers as their title names them, with the title up to the day on which they were asked.
public record Inquiry(List<String> askers, List<String> asked, String title, Optional<PartialDate> submitted) {
    private static final int LONGEST = 1000;

    // Vragen van de leden A (X) en B (Y) aan de Minister van C en de Staatssecretaris van D over E (ingezonden 3 mei
    // 2023)
    private static final Pattern QUESTIONS = Pattern.compile("""
            (?xi)
            (?: \\b | (?<= kamer ) ) vragen \\h (?: van | gesteld \\h door ) \\h (?: het \\h (?: kamer )? lid | de \\h (?: kamer )? leden ) \\h
            (?<askers> .+? )
            (?: ,? \\h aan \\h (?<asked> .+? ) )?
            (?: \\h (?: over | inzake | betreffende | naar \\h aanleiding \\h van | met \\h betrekking \\h tot ) \\h .* )
            """);
    private static final Pattern SUBMITTED = Pattern.compile("""
            (?xi)
            [\\h.]* \\( (?: ingezonden | ontvangen ) \\h (?<day> [^)]{1,40} ) \\) .*
            """);
    private static final Pattern PARENTHESES = Pattern.compile("\\h*\\([^()]*\\)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\h*,\\h*|\\h+en\\h+|\\h*/\\h*");
    private static final Pattern BETWEEN_OFFICES = Pattern.compile("""
            (?xi)
            (?: , | ,? \\h+ en ) \\h+ (?= (?: aan \\h )? (?: de \\h )? (?: minister | staatssecretaris ) )
            """);
    private static final Pattern OFFICES = Pattern.compile("""
            (?xi)
            (?: aan \\h )? (?: de \\h )?
            (?<office> minister | staatssecretaris ) (?: s | sen )? \\h (?<portfolios> (?: van | voor ) \\h .* )
            """);
    private static final Pattern BETWEEN_PORTFOLIOS = Pattern.compile("(?i),?\\h+en\\h+(?=(?:van|voor)\\h)");
    private static final Pattern ANSWER =
            Pattern.compile("(?i)(?:beantwoording|antwoord(?:en)?|reactie op)\\b.{0,300}?vragen\\b.*");

    public Inquiry {
        askers = List.copyOf(askers);
        asked = List.copyOf(asked);
    }

    /// The questions that a title names.
    public static Optional<Inquiry> in(String title) {
        String begin = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        var questions = QUESTIONS.matcher(begin.replaceAll("\\s", " "));
        if (!questions.find()) return Optional.empty();
        var submitted = SUBMITTED.matcher(begin);
        boolean isDated = submitted.find();
        return Optional.of(new Inquiry(
                askers(questions.group("askers")),
                questions.group("asked") == null ? List.of() : offices(questions.group("asked")),
                isDated ? begin.substring(0, submitted.start()).strip() : title,
                isDated ? Days.in(submitted.group("day")) : Optional.empty()));
    }

    /// Whether a title is that of the answers to questions.
    public static boolean isAnswer(String title) {
        return ANSWER.matcher(title.length() > LONGEST ? title.substring(0, LONGEST) : title)
                .matches();
    }

    private static List<String> askers(String named) {
        String bare = PARENTHESES.matcher(named).replaceAll("").replaceAll("\\h+c\\.?s\\.?", "");
        return Stream.of(BETWEEN_NAMES.split(bare, -1))
                .map(String::strip)
                .filter(Names::isName)
                .toList();
    }

    /// The offices in `de Ministers van A en van B`: each by itself.
    static List<String> offices(String named) {
        var asked = new ArrayList<String>();
        for (var part : BETWEEN_OFFICES.split(PARENTHESES.matcher(named).replaceAll(""), -1)) {
            var offices = OFFICES.matcher(part);
            if (!offices.matches()) {
                asked.add(part.replaceFirst("(?i)^(?:aan )?(?:de |het )", ""));
                continue;
            }
            for (var portfolio : BETWEEN_PORTFOLIOS.split(offices.group("portfolios"), -1))
                asked.add(offices.group("office") + " " + portfolio);
        }
        return asked;
    }
}
