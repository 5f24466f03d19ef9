package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells how the end of one line and the start of the next belong together.
final class Joints {
    enum Joint {
        /// They are two words.
        BLANK,
        /// They are one word, or one address.
        NOTHING,
        /// They are one word, and the hyphen between is only that of the line end.
        DROP_HYPHEN
    }

    private static final Pattern ADDRESS = Pattern.compile("[(<«„“\"'\\[]*(?:https?://|www\\.)\\S*");

    // What only an address has: a path, an extension, a query, a long chain of words.
    private static final Pattern ADDRESS_PART = Pattern.compile("""
            (?x)
            (?! (?: https?: | www\\. ) ) (?! [\\d-]+ [.,;]? $ )
            [\\w.%~+=&?\\#/-]* (?: /\\w | \\.(?: html? | pdf | aspx? | php | xml | docx? ) \\b | [?&]\\w+= | \\w-\\w+-\\w+-\\w ) \\S*
            """);

    private static final Pattern CONTINUED = Pattern.compile("[/?&=#%_]\\S+|[.]\\w\\S*");

    /// EU- en Nederlands beleid: the hyphen stands for a word that follows later.
    private static final Set<String> CONJUNCTIONS = Set.of("en", "of", "and", "or", "als", "dan", "tot", "noch");

    /// Dutch keeps a hyphen after these, whatever follows.
    private static final Set<String> HYPHENED = Set.of(
            "non",
            "ex",
            "niet",
            "oud",
            "vice",
            "adjunct",
            "aspirant",
            "interim",
            "kandidaat",
            "quasi",
            "pro",
            "co",
            "anti",
            "semi");

    private final Dictionary dictionary;
    private final Vocabulary vocabulary;

    Joints(Dictionary dictionary, Vocabulary vocabulary) {
        this.dictionary = dictionary;
        this.vocabulary = vocabulary;
    }

    /// How the last word so far and the next line belong together.
    Joint between(String lastWord, String nextLine) {
        if (lastWord.isEmpty() || nextLine.isEmpty()) return Joint.BLANK;
        int blank = nextLine.indexOf(' ');
        String next = blank < 0 ? nextLine : nextLine.substring(0, blank);
        if (ADDRESS.matcher(lastWord).matches()) return address(lastWord, next, blank < 0);
        char last = lastWord.charAt(lastWord.length() - 1);
        char first = next.charAt(0);
        if (last == '\u00AD' || (last == '¬' && Character.isLowerCase(first))) return Joint.DROP_HYPHEN;
        if (last == '-') return hyphen(lastWord.substring(0, lastWord.length() - 1), next);
        boolean isBetweenDigits = (last == '–' || last == '/')
                && lastWord.length() > 1
                && Character.isDigit(first)
                && Character.isDigit(lastWord.charAt(lastWord.length() - 2));
        boolean isBetweenNames = last == '/'
                && lastWord.length() > 2
                && Character.isUpperCase(first)
                && Character.isLetter(lastWord.charAt(lastWord.length() - 2));
        return isBetweenDigits || isBetweenNames ? Joint.NOTHING : Joint.BLANK;
    }

    private static Joint address(String address, String next, boolean isAlone) {
        char last = address.charAt(address.length() - 1);
        if (last == '-' || last == '=' || last == '_' || last == '%') return Joint.NOTHING;
        if (CONTINUED.matcher(next).matches() || ADDRESS_PART.matcher(next).matches()) {
            return ".,;)>»”".indexOf(last) < 0 || (last == '.' && Character.isLowerCase(next.charAt(0)))
                    ? Joint.NOTHING
                    : Joint.BLANK;
        }
        boolean isOpen = last == '/' || last == '?' || last == '&' || (last == '.' && isAlone);
        return isOpen && isAlone && next.matches("[a-z0-9][\\w%.-]*") ? Joint.NOTHING : Joint.BLANK;
    }

    private Joint hyphen(String before, String nextWord) {
        if (before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1))) return Joint.BLANK;
        if (!Character.isLetterOrDigit(nextWord.charAt(0))) return Joint.NOTHING;
        String next = letters(nextWord);
        if (CONJUNCTIONS.contains(next)) return Joint.BLANK;
        String start = before.substring(lastBreak(before) + 1);
        boolean isBreakable = !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && start.chars().allMatch(Character::isLetter)
                && !isAcronym(start)
                && !HYPHENED.contains(start);
        if (!isBreakable || vocabulary.has(before + "-" + next)) return Joint.NOTHING;
        boolean isChain = start.length() < before.length(); // staakt-het-vuren: a compound of its own is no proof
        boolean isOneWord = isChain ? dictionary.lists(start + next) : isOneWord(start, next);
        return isOneWord ? Joint.DROP_HYPHEN : Joint.NOTHING;
    }

    // The joined word must be known, and the hyphened one must not be.
    private boolean isOneWord(String start, String next) {
        if (vocabulary.has(start + "-" + next) || dictionary.lists(start + "-" + next)) return false;
        return vocabulary.has(start + next) || dictionary.knows(start + next);
    }

    private static int lastBreak(String word) {
        int at = word.length() - 1;
        while (at >= 0 && Character.isLetter(word.charAt(at))) at--;
        return at;
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(word.length() - 1));
    }

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) end++;
        return word.substring(0, end);
    }
}
