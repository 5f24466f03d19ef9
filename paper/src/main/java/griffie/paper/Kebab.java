package griffie.paper;

import java.util.Locale;

/// Constants as people write them in data: `PAPER_DATE` is `paper-date`.
public final class Kebab {
    private Kebab() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
