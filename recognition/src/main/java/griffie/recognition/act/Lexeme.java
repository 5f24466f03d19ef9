package griffie.recognition.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a word or phrase can be.
record Lexeme(Set<Role> roles, List<Frame> frames) {
    static final Lexeme NONE = new Lexeme(EnumSet.noneOf(Role.class), List.of());

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean isAuxiliary() {
        return roles.stream().anyMatch(Role::isAuxiliary);
    }

    boolean opens() {
        return roles.stream().anyMatch(Role::opens);
    }

    boolean isAct() {
        return !frames.isEmpty();
    }
}
