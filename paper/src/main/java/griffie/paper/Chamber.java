package griffie.paper;

import java.util.Optional;

/// A chamber of the States General.
public enum Chamber {
    TWEEDE_KAMER("tk"),
    EERSTE_KAMER("ek"),
    VERENIGDE_VERGADERING("vv");

    private final String code;

    Chamber(String code) {
        this.code = code;
    }

    /// The code in official identifiers: `tk` in `ah-tk-20232024-387`.
    @Override
    public String toString() {
        return code;
    }

    public static Optional<Chamber> parse(String code) {
        for (var chamber : values()) {
            if (chamber.code.equals(code)) return Optional.of(chamber);
        }
        return Optional.empty();
    }
}
