package griffie.recognition.act;

import java.util.Locale;

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
}
