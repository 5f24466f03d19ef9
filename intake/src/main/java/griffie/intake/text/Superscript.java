package griffie.intake.text;

/// Raised digits, the form in which markers of notes stand in a clean text.
final class Superscript {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    static String of(int number) {
        var raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) raised.append(DIGITS.charAt(digit - '0'));
        return raised.toString();
    }

    /// Reads raised or common digits.
    static int parse(String digits) {
        int number = 0;
        for (char digit : digits.toCharArray())
            number = number * 10 + (is(digit) ? DIGITS.indexOf(digit) : digit - '0');
        return number;
    }

    static boolean is(char c) {
        return DIGITS.indexOf(c) >= 0;
    }
}
