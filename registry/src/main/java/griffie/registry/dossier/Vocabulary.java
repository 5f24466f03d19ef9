package griffie.registry.dossier;

import griffie.paper.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words that stand for something, as a resource beside this class lists them: `mines: landmijn*, mine maps`.
///
/// A star ends a stem; two words and more are a phrase. Case and accents do not count.
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_WORD = 40;

    /// Where a text says a key.
    record Hit(String key, Span span) {}

    private record Entry(String key, List<String> words) {}

    private record Token(String word, Span span) {}

    // By the first word or stem of each entry, the longest entry first.
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /// Reads the resource of this name.
    static Vocabulary read(String name) {
        var vocabulary = new Vocabulary();
        WordList.lines(name).forEach(vocabulary::add);
        return vocabulary;
    }

    /// Every hit inside a span of a text, in reading order; hits do not overlap.
    List<Hit> in(String text, Span within) {
        var tokens = tokens(text, within);
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < tokens.size(); at++) {
            var entry = longest(tokens, at);
            if (entry == null) continue;
            int last = at + entry.words().size() - 1;
            hits.add(new Hit(
                    entry.key(), tokens.get(at).span().covering(tokens.get(last).span())));
            at = last;
        }
        return hits;
    }

    /// The keys that a span of a text says, in reading order.
    Set<String> keys(String text, Span within) {
        var keys = new LinkedHashSet<String>();
        in(text, within).forEach(hit -> keys.add(hit.key()));
        return keys;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) return;
        String key = line.substring(0, colon).strip();
        for (String written : line.substring(colon + 1).split(",", -1)) {
            var words = List.of(folded(written).strip().split("\\s+", -1));
            if (words.getFirst().isEmpty()) continue;
            var same = entries.computeIfAbsent(stem(words.getFirst()), any -> new ArrayList<>());
            same.add(new Entry(key, words));
            same.sort(Comparator.comparingInt(entry -> -entry.words().size()));
        }
    }

    private @Nullable Entry longest(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        Entry best = null;
        for (int end = word.length(); end >= Math.min(SHORTEST_STEM, word.length()); end--) {
            for (var entry : entries.getOrDefault(word.substring(0, end), List.of())) {
                boolean isLonger =
                        best == null || entry.words().size() > best.words().size();
                if (isLonger && matches(entry, tokens, at)) best = entry;
            }
        }
        return best;
    }

    private static boolean matches(Entry entry, List<Token> tokens, int at) {
        if (at + entry.words().size() > tokens.size()) return false;
        for (int i = 0; i < entry.words().size(); i++) {
            String wanted = entry.words().get(i);
            String word = tokens.get(at + i).word();
            boolean isSame = wanted.endsWith("*") ? word.startsWith(stem(wanted)) : word.equals(wanted);
            if (!isSame) return false;
        }
        return true;
    }

    private static String stem(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<Token> tokens(String text, Span within) {
        var tokens = new ArrayList<Token>();
        var matcher = WORD.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            if (matcher.end() - matcher.start() > LONGEST_WORD) continue;
            tokens.add(new Token(folded(matcher.group()), new Span(matcher.start(), matcher.end())));
        }
        return tokens;
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('-', ' ');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
