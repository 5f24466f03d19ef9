package griffie.recognition.act;

import java.util.List;
import java.util.Set;

/// What a word or phrase can be; the roles are bits, since every word of a text is asked for them many times.
record Lexeme(int roles, List<Frame> frames) {
    static final Lexeme NONE = new Lexeme(0, List.of());
    private static final int AUXILIARY =
            bits(Set.of(Role.FUTURE, Role.PERFECT, Role.PASSIVE, Role.MODAL, Role.WOULD, Role.CONTINUE));
    private static final int OPENING = bits(Set.of(Role.COMPLEMENT, Role.RELATIVE, Role.SUBORDINATOR));

    Lexeme {
        frames = List.copyOf(frames);
    }

    static Lexeme of(Set<Role> roles, List<Frame> frames) {
        return new Lexeme(bits(roles), frames);
    }

    private static int bits(Set<Role> roles) {
        return roles.stream().mapToInt(Role::bit).sum();
    }

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }

    /// Whether it has no role at all: a noun, say.
    boolean isPlain() {
        return roles == 0;
    }

    /// Whether it helps another verb: `heeft`, `zal`, `kan`.
    boolean isAuxiliary() {
        return (roles & AUXILIARY) != 0;
    }

    /// Whether a clause of its own begins after it.
    boolean opens() {
        return (roles & OPENING) != 0;
    }

    boolean isAct() {
        return !frames.isEmpty();
    }

    /// Whether it can be the bent verb of its clause.
    boolean isFinite() {
        for (var frame : frames) if (frame.form() == Frame.Form.FINITE) return true;
        return false;
    }
}
