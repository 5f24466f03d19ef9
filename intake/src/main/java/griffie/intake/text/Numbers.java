package griffie.intake.text;

import griffie.paper.Span;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Numbers in which a scan took letters for digits or digits for letters, where the words around say which it must be.
final class Numbers {
    /// Kamerstukken 11 2019/20: the chamber is Roman
    private static final Pattern CHAMBER = Pattern.compile("""
            (?x)
            \\b (?: Kamerstuk (?: ken )? | Kamerst\\. | Handelingen | Aanhangsel )
            \\h (?<damaged> [1lI|]{1,2} ) (?= ,? \\h (?: \\d{4} [-–/] | \\d{2} [\\h.]? \\d{3} \\b | \\d{4} / ) )
            """);

    /// 2O2O, l993
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d.,-])[12lI][09oO][\\dOolI]{2}(?![\\p{L}\\d])");

    /// nr. 22O1
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:nrs?|Nrs?)\\. ?(?<damaged>\\d[\\dOolI]{0,4}[\\dOol])(?![\\p{L}\\d])");

    /// 21 5O1-02, 36 41O, nr.
    private static final Pattern DOSSIER = Pattern.compile("""
            (?x)
            (?<! [\\p{L}\\d] ) \\d [\\dOol] \\h? [\\dOolI]{3} (?= - (?: \\d\\d | [IVX]+ ) \\b | , \\h nrs?\\. )
            """);

    /// 21 501-02; nr. 2910 and 21 501-02, nr, 2910: a speck makes a comma of a full stop, or a semicolon of a comma
    private static final Pattern SPECK = Pattern.compile("""
            (?x)
            (?<! [\\p{L}\\d] ) \\d{2} \\h? \\d{3} (?: - (?: \\d\\d | [IVX]{1,5} ) )?
            (?: (?<semicolon> ; ) (?= \\h nr s? \\. \\h \\d ) | , \\h nr s? (?<comma> , ) (?= \\h \\d ) )
            """);

    private Numbers() {}

    /// Every damaged number with the right one.
    static Map<Span, String> damagedIn(String chars) {
        var found = new TreeMap<Span, String>();
        var chamber = CHAMBER.matcher(chars);
        while (chamber.find()) {
            String damaged = chamber.group("damaged");
            put(found, chamber.start("damaged"), damaged, damaged.length() == 1 ? "I" : "II");
        }
        var speck = SPECK.matcher(chars);
        while (speck.find()) {
            boolean isComma = speck.group("comma") != null;
            put(found, speck.start(isComma ? "comma" : "semicolon"), isComma ? "," : ";", isComma ? "." : ",");
        }
        collect(found, YEAR, chars, 0);
        collect(found, NUMBER, chars, 1);
        collect(found, DOSSIER, chars, 0);
        return found;
    }

    private static void collect(Map<Span, String> found, Pattern pattern, String chars, int group) {
        var matcher = pattern.matcher(chars);
        while (matcher.find()) {
            String damaged = matcher.group(group);
            String digits = digits(damaged);
            boolean isYear = digits.matches("(?:18|19|20)\\d\\d");
            boolean isMostlyDigits = damaged.chars().filter(Character::isDigit).count() * 2
                    >= damaged.strip().length();
            if (isMostlyDigits && (pattern != YEAR || isYear)) put(found, matcher.start(group), damaged, digits);
        }
    }

    private static void put(Map<Span, String> found, int at, String damaged, String right) {
        if (!damaged.equals(right)) found.putIfAbsent(Span.at(at, damaged.length()), right);
    }

    private static String digits(String damaged) {
        return damaged.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
    }
}
