package griffie.intake.office;

import java.util.Locale;

/// Numbers as the lists and notes of word processors write them.
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int GREATEST_ROMAN = 3999;

    private Numerals() {}

    /// The format by its name in Word: `decimal`, `lowerLetter`, `upperRoman`; any other counts in digits.
    static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    // After z comes aa, then bb.
    private static String letter(int number) {
        int rest = (number - 1) % 26;
        return String.valueOf((char) ('a' + rest)).repeat(Math.min((number - 1) / 26 + 1, 10));
    }

    private static String roman(int number) {
        if (number > GREATEST_ROMAN) return Integer.toString(number);
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(SIGNS[i]);
        }
        return roman.toString();
    }
}
