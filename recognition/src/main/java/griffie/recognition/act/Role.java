package griffie.recognition.act;

import java.util.Locale;
import java.util.Optional;

/// What a small word does in its clause, whatever it says.
enum Role {
    FUTURE,
    PERFECT,
    PASSIVE,
    MODAL,
    WOULD,
    CONTINUE,
    NEGATION,
    COMPLEMENT,
    RELATIVE,
    SUBORDINATOR,
    PREPOSITION,
    DETERMINER,
    ADVERB,
    FIRST,
    ME,
    YOU,
    HE,
    REFLEXIVE,
    PAIR,
    OFFICE,
    AND,
    BUT,
    TE,
    PASSAGE;

    static Role parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// Whether it helps another verb: `heeft`, `zal`, `kan`.
    boolean isAuxiliary() {
        return compareTo(CONTINUE) <= 0;
    }

    /// Whether a clause of its own begins after it.
    boolean opens() {
        return this == COMPLEMENT || this == RELATIVE || this == SUBORDINATOR;
    }

    static Optional<Role> auxiliary(Lexeme lexeme) {
        return lexeme.roles().stream().filter(Role::isAuxiliary).findFirst();
    }
}
