package griffie.recognition.act;

import java.util.Locale;

/// What a small word does in its clause, whatever it says.
enum Role {
    FUTURE(1 << 0),
    PERFECT(1 << 1),
    PASSIVE(1 << 2),
    MODAL(1 << 3),
    WOULD(1 << 4),
    CONTINUE(1 << 5),
    NEGATION(1 << 6),
    COMPLEMENT(1 << 7),
    RELATIVE(1 << 8),
    SUBORDINATOR(1 << 9),
    PREPOSITION(1 << 10),
    DETERMINER(1 << 11),
    ADVERB(1 << 12),
    FIRST(1 << 13),
    ME(1 << 14),
    YOU(1 << 15),
    HE(1 << 16),
    REFLEXIVE(1 << 17),
    PAIR(1 << 18),
    OFFICE(1 << 19),
    AND(1 << 20),
    BUT(1 << 21),
    TE(1 << 22),
    PASSAGE(1 << 23);

    private final int bit;

    Role(int bit) {
        this.bit = bit;
    }

    /// One bit that no other role has.
    int bit() {
        return bit;
    }

    static Role parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
