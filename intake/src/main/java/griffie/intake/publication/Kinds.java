package griffie.intake.publication;

import griffie.paper.PaperKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Kinds of papers by the words with which the publisher and the papers themselves name them.
final class Kinds {
    private static final Map<Pattern, PaperKind> KINDS = kinds();

    private Kinds() {}

    static Optional<PaperKind> named(String words) {
        String small = words.toLowerCase(Locale.ROOT).strip();
        for (var kind : KINDS.entrySet()) {
            if (kind.getKey().matcher(small).lookingAt()) return Optional.of(kind.getValue());
        }
        return Optional.empty();
    }

    private static Map<Pattern, PaperKind> kinds() {
        var kinds = new LinkedHashMap<Pattern, PaperKind>();
        kinds.put(Pattern.compile("(?:\\p{L}+ ){0,3}?motie\\b"), PaperKind.MOTION);
        kinds.put(Pattern.compile("(?:\\p{L}+ ){0,3}?(?:sub)?amendement\\b"), PaperKind.AMENDMENT);
        kinds.put(Pattern.compile("brief\\b"), PaperKind.LETTER);
        kinds.put(Pattern.compile("(?:geredigeerd )?(?:voorstel|ontwerp) van wet\\b"), PaperKind.BILL);
        kinds.put(Pattern.compile("(?:\\p{L}+ )?besluitenlijst\\b"), PaperKind.DECISION_LIST);
        kinds.put(
                Pattern.compile("verslag van een (?:[\\p{L}-]+ )?\\p{L}*(?:overleg|debat|gesprek|vergadering)\\b"),
                PaperKind.DEBATE_REPORT);
        kinds.put(Pattern.compile("(?:nota naar aanleiding van het )?verslag\\b|rapport\\b"), PaperKind.REPORT);
        kinds.put(Pattern.compile("handelingen\\b"), PaperKind.DEBATE_REPORT);
        kinds.put(Pattern.compile("kamervragen met antwoord|aanhangsel\\b|antwoord\\b"), PaperKind.ANSWER);
        kinds.put(Pattern.compile("kamervragen\\b|vragen van\\b|kamervragen zonder antwoord"), PaperKind.QUESTION);
        return kinds;
    }
}
