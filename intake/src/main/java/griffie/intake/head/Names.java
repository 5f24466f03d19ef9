package griffie.intake.head;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names of people as they stand under a paper and in its metadata.
public final class Names {
    private static final Pattern INITIALS = Pattern.compile("^(?:\\p{Lu}\\p{Ll}{0,2}\\.[\\s-]?)+(?=\\S)");
    private static final int MOST_WORDS = 7;
    private static final int LONGEST = 60;
    private static final int SHORTEST = 4; // of names that may be misspelt

    private static final Pattern PREFIXES = Pattern.compile("(?:van|de|der|den|ten|ter|el){1,2}");

    private Names() {}

    /// Without initials, as the paper itself writes it: `Van der Plas` of `C.A.M. van der Plas`.
    public static String surname(String name) {
        String surname = INITIALS.matcher(name.strip()).replaceFirst("").strip();
        if (surname.isEmpty()) return name.strip();
        return surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1);
    }

    /// A name under a motion, where members of one name are told apart by an initial: `D. van Dijk`.
    public static String signed(String name) {
        int end = name.length();
        while (end > 0 && " .,".indexOf(name.charAt(end - 1)) >= 0) end--;
        return name.substring(0, end);
    }

    /// Whether a paragraph under a motion is the name of one of those who submit it.
    public static boolean isName(String paragraph) {
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

    /// The one of these names that is meant by another spelling: `Diederik van Dijk` by `DIEDRIK VAN DIJK`.
    public static Optional<String> nearest(String name, List<String> names) {
        String folded = folded(name);
        var same = names.stream().filter(other -> folded(other).equals(folded)).findFirst();
        if (same.isPresent() || folded.length() < SHORTEST || folded.length() > LONGEST) return same;
        // Whose name is cut off below stands whole above: Grinwi, of GRINWIS.
        boolean isCutOff = names.stream().anyMatch(other -> folded.startsWith(folded(other)));
        if (isCutOff) return Optional.empty();
        var near = names.stream().filter(other -> isNear(folded, folded(other))).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    // One slip in eight letters, or a prefix that was left out: Oostenbruggen for Van Oostenbruggen.
    private static boolean isNear(String one, String other) {
        if (other.length() > LONGEST) return false;
        if (other.endsWith(one)
                && PREFIXES.matcher(other.substring(0, other.length() - one.length()))
                        .matches()) return true;
        int allowed = Math.min(one.length(), other.length()) < 8 ? 1 : 2;
        return distance(one, other) <= allowed;
    }

    /// How many letters must be put in, left out or changed.
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = last[0];
            last[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(changed, Math.min(last[j], last[j - 1]) + 1);
            }
        }
        return last[other.length()];
    }

    /// For comparing: letters only, small.
    public static String folded(String name) {
        boolean isAscii = name.chars().allMatch(c -> c < 0x80);
        String plain = (isAscii ? name : Normalizer.normalize(name, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) letters.append(plain.charAt(i));
        }
        return letters.toString();
    }
}
