package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import griffie.paper.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The words of a text whose diacritics a scan has changed or lost, and those with a stray sign glued to them.
///
/// Only a word that the dictionary does not know is touched, and only when exactly one known word differs from it in
/// nothing but diacritics. So `één` and `Comité` stay, and names stay.
final class Words {
    // Scratches that a scan reads as signs: Armenié&, — where no sign can stand, between a letter and a comma.
    private static final String STRAY = "&€£¢¥¬~|<>=^\\";
    private static final String CLOSING = ",;:.!?)";
    private static final int SHORTEST = 4;

    private final String chars;
    private final Dictionary dictionary;
    private final Locale language;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<Span, String> found = new TreeMap<>();

    Words(String chars, Dictionary dictionary, Locale language) {
        this.chars = chars;
        this.dictionary = dictionary;
        this.language = language;
    }

    /// Every damaged word with the right one.
    Map<Span, String> damaged() {
        int at = 0;
        while (at < chars.length()) {
            int end = at;
            while (end < chars.length() && chars.charAt(end) != ' ' && chars.charAt(end) != '\n') end++;
            if (!isAddress(at, end)) run(at, end);
            at = end + 1;
        }
        return found;
    }

    private boolean isAddress(int from, int to) {
        int scan = Math.min(to, from + 500);
        for (int i = from; i < scan; i++) {
            char c = chars.charAt(i);
            if (c == '@' || (c == ':' && chars.startsWith("://", i))) return true;
        }
        return chars.startsWith("www.", from);
    }

    private void run(int from, int to) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean isLetter = i < to && Character.isLetter(chars.charAt(i));
            if (isLetter && start < 0) start = i;
            if (!isLetter && start >= 0) {
                word(start, i, to);
                start = -1;
            }
        }
    }

    private void word(int start, int end, int runEnd) {
        int length = end - start;
        if (length < SHORTEST || length > 60) return;
        String word = chars.substring(start, end);
        boolean isInside = start > 0 && Character.isDigit(chars.charAt(start - 1));
        if (isInside) return;
        var right = known.computeIfAbsent(word, this::right).filter(found -> !found.equals(word));
        int stray = stray(end, runEnd, right.isPresent());
        if (right.isPresent() || stray > 0) found.put(new Span(start, end + stray), right.orElse(word));
    }

    // How many stray signs follow a word.
    private int stray(int end, int runEnd, boolean isDamaged) {
        int after = end;
        while (after < runEnd && STRAY.indexOf(chars.charAt(after)) >= 0) after++;
        int signs = after - end;
        if (signs == 0 || signs > 2 || !Character.isLowerCase(chars.charAt(end - 1))) return 0;
        boolean isClosed = after < runEnd && CLOSING.indexOf(chars.charAt(after)) >= 0;
        return isClosed || (isDamaged && after == runEnd) ? signs : 0;
    }

    private Optional<String> right(String word) {
        boolean hasDiacritic = hasDiacritic(word);
        if (!hasDiacritic && !mayHaveLost(word)) return Optional.empty();
        if (dictionary.knows(word)) return Optional.empty();
        var alike = dictionary.alike(word).stream().filter(Words::hasDiacritic).toList();
        if (hasDiacritic) return alike.isEmpty() ? further(word) : closest(word, alike);
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    // Without a sign that the scan went wrong, only Dutch words, and of the names only those of lands: Armenie.
    private boolean mayHaveLost(String word) {
        if (!language.getLanguage().equals("nl") || word.length() <= SHORTEST) return false;
        boolean isLand = word.endsWith("ie") && Character.isUpperCase(word.charAt(0));
        return isLand || (word.equals(word.toLowerCase(Locale.ROOT)) && mayTakeDiaeresis(word));
    }

    // reeele, beeindigen, financiele, cooperatie: two vowels that are read as one
    private static boolean mayTakeDiaeresis(String word) {
        for (int i = 1; i < word.length(); i++) {
            if ("aeiou".indexOf(word.charAt(i)) >= 0 && "aeiou".indexOf(word.charAt(i - 1)) >= 0) return true;
        }
        return false;
    }

    // The one with its diacritics in the same places, else the only one.
    private static Optional<String> closest(String word, List<String> alike) {
        var samePlaces =
                alike.stream().filter(like -> places(like).equals(places(word))).toList();
        if (samePlaces.size() == 1) return Optional.of(samePlaces.getFirst());
        return samePlaces.isEmpty() && alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    // coérdinatie: the scan took another letter; of a name nobody can tell.
    private Optional<String> further(String word) {
        if (Character.isUpperCase(word.charAt(0))) return inCompound(word);
        var others = dictionary.alike(unsure(word));
        return others.size() == 1 ? Optional.of(others.getFirst()) : inCompound(word);
    }

    private static String unsure(String word) {
        var unsure = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) unsure.setCharAt(i, '?');
        }
        return unsure.toString();
    }

    // financiélesteun: the part with the diacritic is damaged, the rest is known.
    private Optional<String> inCompound(String word) {
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            String start = word.substring(0, cut);
            String end = word.substring(cut);
            boolean isInStart = hasDiacritic(start);
            if (isInStart == hasDiacritic(end)) continue;
            String damaged = isInStart ? start : end;
            if (!dictionary.lists(isInStart ? end : start)) continue;
            var right = closest(
                    damaged,
                    dictionary.alike(damaged).stream()
                            .filter(Words::hasDiacritic)
                            .toList());
            if (right.isPresent()) return Optional.of(isInStart ? right.get() + end : start + right.get());
        }
        return Optional.empty();
    }

    private static String places(String word) {
        var places = new StringBuilder();
        for (int i = 0; i < word.length(); i++) places.append(word.charAt(i) < 0x80 ? '.' : '^');
        return places.toString();
    }

    private static boolean hasDiacritic(String word) {
        return word.chars().anyMatch(c -> c >= 0xC0 && c < 0x250);
    }
}
