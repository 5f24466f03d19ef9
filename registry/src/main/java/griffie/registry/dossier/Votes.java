package griffie.registry.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What parliament did with a motion, as a list of votes or a letter tells it.
final class Votes {
    private static final Pattern TOLD = Pattern.compile("""
            (?xi)
            stemming : \\s* (?<vote> aangenomen | verworpen )
            | (?: motie | amendement ) \\s (?: is | wordt ) \\s (?<told> aangenomen | verworpen | aangehouden | ingetrokken )
            | (?: is | heeft ) \\s deze \\s motie \\s (?<held> aangehouden | ingetrokken )
            | motie \\s .{0,200}? \\s is \\s (?<parted> aangehouden | ingetrokken | verworpen )
            """);

    private Votes() {}

    static Optional<String> in(String text) {
        var told = TOLD.matcher(text);
        if (!told.find()) return Optional.empty();
        for (var group : new String[] {"vote", "told", "held", "parted"}) {
            if (told.group(group) != null) return Optional.of(ofCatalogue(told.group(group)));
        }
        return Optional.empty();
    }

    /// The term for a word of the catalogue or of a list of votes; empty where nothing is known.
    static String ofCatalogue(String outcome) {
        return switch (outcome.toLowerCase(Locale.ROOT)) {
            case "aangenomen" -> "adopted";
            case "verworpen", "niet aangenomen" -> "rejected";
            case "ingetrokken" -> "withdrawn";
            case "aangehouden" -> "held";
            default -> "";
        };
    }
}
