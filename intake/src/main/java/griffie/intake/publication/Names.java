package griffie.intake.publication;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of people as they stand under a paper and in its metadata.
final class Names {
    private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}\\p{Ll}{0,2}\\.[\\s-]?)+(?=\\S)");
    private static final int MOST_WORDS = 7;
    private static final int LONGEST = 60;

    private Names() {}

    /// Without initials, as the paper itself writes it: `Van der Plas` of `C.A.M. van der Plas`.
    static String surname(String name) {
        String surname = INITIALS.matcher(name.strip()).replaceFirst("").strip();
        if (surname.isEmpty()) return name.strip();
        return surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
    }

    /// A name under a motion, where members of one name are told apart by an initial: `D. van Dijk`.
    static String signed(String name) {
        int end = name.length();
        while (end > 0 && " .,".indexOf(name.charAt(end - 1)) >= 0) end--;
        return name.substring(0, end);
    }

    /// Whether a paragraph under a motion is the name of one of those who submit it.
    static boolean isName(String paragraph) {
        if (paragraph.isEmpty() || paragraph.length() > LONGEST) return false;
        if (";:?".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0) return false;
        int words = 1;
        boolean hasCapital = false;
        for (int i = 0; i < paragraph.length(); i++) {
            if (paragraph.charAt(i) == ' ') words++;
            hasCapital |= Character.isUpperCase(paragraph.charAt(i));
        }
        return words <= MOST_WORDS && hasCapital;
    }

    /// For comparing: letters only, small.
    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) letters.append(plain.charAt(i));
        }
        return letters.toString();
    }
}
