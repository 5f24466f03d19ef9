package griffie.desk.console;

import griffie.registry.verification.Verdict;

/// Colour on a terminal, nothing in a pipe.
public enum Paint {
    PLAIN,
    COLOUR;

    public String bold(String text) {
        return painted(text, "1");
    }

    public String faint(String text) {
        return painted(text, "2");
    }

    public String green(String text) {
        return painted(text, "32");
    }

    /// The word of a verdict: red for wrong, yellow for unclear, green for right, faint where nothing is known.
    public String verdict(Verdict.Status status, String word) {
        return switch (status) {
            case DIFFERS, SUPERSEDED, NOT_FOUND -> painted(word, "1;31");
            case AMBIGUOUS, INCOMPLETE -> painted(word, "33");
            case CONFIRMED -> green(word);
            case OUTSIDE, UNCHECKED -> faint(word);
        };
    }

    private String painted(String text, String code) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
