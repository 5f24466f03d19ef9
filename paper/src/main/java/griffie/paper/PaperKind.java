package griffie.paper;

import java.util.Locale;
import java.util.Optional;

/// What a paper is.
public enum PaperKind {
    LETTER,
    MOTION,
    AMENDMENT,
    BILL,
    QUESTION,
    ANSWER,
    DEBATE_REPORT,
    REPORT,
    DECISION_LIST,
    RESOLUTION,
    STATEMENT,
    AGREEMENT,
    REGULATION,
    JUDGMENT,
    PAPER;

    /// The name in catalogues and JSON: `debate-report`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PaperKind> parse(String name) {
        for (var kind : values()) {
            if (kind.toString().equals(name)) return Optional.of(kind);
        }
        return Optional.empty();
    }
}
