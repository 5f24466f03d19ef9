package griffie.registry.verification;

import griffie.paper.Reference;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kinds of acts of the European Union that a CELEX number tells apart by a letter.
public enum ActKind {
    REGULATION('R'),
    DIRECTIVE('L'),
    DECISION('D');

    private static final Pattern BEFORE_NUMBER = Pattern.compile("""
            (?xi)
            \\b (?<act> verordening | richtlijn | besluit | regulation | directive | decision )
            \\s* (?: \\(? \\s* CELEX :? \\s* )? $
            """);

    private final char letter;

    ActKind(char letter) {
        this.letter = letter;
    }

    /// The kind of the act with this number; empty for other kinds than these three.
    static Optional<ActKind> of(Reference.Celex act) {
        if (act.number().length() != 10 || act.number().charAt(0) != '3') return Optional.empty();
        for (var kind : values()) {
            if (kind.letter == act.number().charAt(5)) return Optional.of(kind);
        }
        return Optional.empty();
    }

    /// The kind that stands as a word right before a number: `de richtlijn 32014R0833`.
    static Optional<ActKind> endOf(String text) {
        var match = BEFORE_NUMBER.matcher(text);
        if (!match.find()) return Optional.empty();
        return Optional.of(
                switch (match.group("act").toLowerCase(Locale.ROOT)) {
                    case "verordening", "regulation" -> REGULATION;
                    case "richtlijn", "directive" -> DIRECTIVE;
                    default -> DECISION;
                });
    }
}
