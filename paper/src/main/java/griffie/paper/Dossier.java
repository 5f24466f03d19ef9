package griffie.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/// A dossier of the States General: its number and its suffix.
///
/// The number is four or five digits (`36410`), or Roman for dossiers of the Eerste Kamer (`CVIII`). The suffix
/// (toevoeging) is a budget chapter (`XVI`), a fund (`A`), two digits (`21501-02`), the number of a kingdom act
/// (`(R2068)`), or empty.
public record Dossier(String number, String suffix) {
    private static final Pattern WRITTEN = Pattern.compile("""
            (?x)
            (?<number> \\d{4,5} | [IVXLC]+ )
            (?: - (?<suffix> [IVXLC]+ [A-Z]? | [A-Z] | \\d\\d | \\(R\\d+\\) ) )?   # XVI, IXA, A, 02, (R2068)
            """);

    public Dossier {
        if (number.isEmpty()) throw new IllegalArgumentException("dossier without number");
    }

    public static Dossier of(int number) {
        return new Dossier(Integer.toString(number), "");
    }

    /// Reads the form of identifiers: `36410-XVI`.
    public static Optional<Dossier> parse(CharSequence written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) return Optional.empty();
        String suffix = matcher.group("suffix");
        return Optional.of(new Dossier(matcher.group("number"), suffix == null ? "" : suffix));
    }

    public boolean hasSuffix() {
        return !suffix.isEmpty();
    }

    public Dossier withSuffix(String other) {
        return new Dossier(number, other);
    }

    /// As the official publisher prints it: `36 410-XVI`.
    public String written() {
        String spaced = number.length() == 5 && Character.isDigit(number.charAt(0))
                ? number.substring(0, 2) + " " + number.substring(2)
                : number;
        return hasSuffix() ? spaced + "-" + suffix : spaced;
    }

    @Override
    public String toString() {
        return hasSuffix() ? number + "-" + suffix : number;
    }
}
