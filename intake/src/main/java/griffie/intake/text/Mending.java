package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import griffie.intake.text.Assembly.Assembled;
import java.util.List;

/// Repairs the words and numbers that a scan has damaged.
final class Mending {
    private Mending() {}

    static Mended of(Assembled text, Dictionary dictionary) {
        return new Mended(text.draft(), text.blocks(), text.notes(), List.of(), List.of());
    }
}
