package griffie.intake.dictionary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Makes the compact word lists of the intake from a Hunspell dictionary: `DictionaryCompiler index.aff index.dic nl
/// OUT`.
///
/// Run by hand when there is a new edition of the dictionary; docs/decisions.md says how.
final class DictionaryCompiler {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]{0,58}[\\p{L}']");

    private final Map<String, List<Affix>> affixes = new HashMap<>();
    private final Set<String> crossing = new HashSet<>();
    private final Map<String, String> special = new HashMap<>();
    private final TreeSet<String> words = new TreeSet<>();
    private boolean isLong;

    private record Affix(
            boolean isPrefix, String flag, String strip, String add, List<String> more, Pattern condition) {
        boolean fits(String word) {
            boolean strips = isPrefix ? word.startsWith(strip) : word.endsWith(strip);
            return strips
                    && word.length() > strip.length()
                    && condition.matcher(word).find();
        }

        String on(String word) {
            return isPrefix
                    ? add + word.substring(strip.length())
                    : word.substring(0, word.length() - strip.length()) + add;
        }
    }

    public static void main(String[] args) throws IOException {
        var compiler = new DictionaryCompiler();
        compiler.readAffixes(Path.of(args[0]));
        compiler.readWords(Path.of(args[1]));
        compiler.addCountries(Locale.forLanguageTag(args[2]));
        var graph = WordGraphBuilder.of(compiler.words);
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[3])))) {
            graph.write(out);
        }
        System.out.println(compiler.words.size() + " words");
    }

    private void readAffixes(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            var parts = line.strip().split("\\s+", 7);
            if (parts[0].equals("FLAG")) isLong = parts[1].equals("long");
            if (parts.length == 2) special.put(parts[0], parts[1]);
            if (!parts[0].equals("PFX") && !parts[0].equals("SFX")) continue;
            if (parts.length == 4) {
                if (parts[2].equals("Y")) crossing.add(parts[1]);
            } else if (parts.length > 4) {
                affixes.computeIfAbsent(parts[1], any -> new ArrayList<>()).add(affix(parts));
            }
        }
    }

    private Affix affix(String[] parts) {
        boolean isPrefix = parts[0].equals("PFX");
        var added = parts[3].split("/", 2);
        String add = added[0].equals("0") ? "" : added[0];
        var more = added.length > 1 ? flags(added[1]) : List.<String>of();
        String condition = isPrefix ? "^" + parts[4] : parts[4] + "$";
        return new Affix(
                isPrefix, parts[1], parts[2].equals("0") ? "" : parts[2], add, more, Pattern.compile(condition));
    }

    private void readWords(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split("\\s", 2)[0].split("/", 2);
            var flags = parts.length > 1 ? flags(parts[1]) : List.<String>of();
            if (has(flags, "FORBIDDENWORD") || isPerson(parts[0], flags)) continue;
            if (standsAlone(flags)) add(parts[0]);
            expand(parts[0], flags, 2);
        }
    }

    private void expand(String word, List<String> flags, int depth) {
        if (depth == 0) return;
        for (var flag : flags) {
            for (var affix : affixes.getOrDefault(flag, List.of())) {
                if (!affix.fits(word)) continue;
                String formed = affix.on(word);
                if (standsAlone(affix.more())) add(formed);
                expand(formed, affix.more(), depth - 1);
                if (!affix.isPrefix() && crossing.contains(flag)) prefix(formed, flags);
            }
        }
    }

    // First names are written in every way: no Zoé must become Zoë.
    private static boolean isPerson(String word, List<String> flags) {
        return flags.contains("PN") && word.chars().anyMatch(c -> c >= 0xC0);
    }

    private boolean standsAlone(List<String> flags) {
        return !has(flags, "NEEDAFFIX") && !has(flags, "ONLYINCOMPOUND");
    }

    private boolean has(List<String> flags, String meaning) {
        return flags.contains(special.getOrDefault(meaning, ""));
    }

    private void prefix(String word, List<String> flags) {
        for (var flag : flags) {
            for (var affix : affixes.getOrDefault(flag, List.of())) {
                if (affix.isPrefix() && crossing.contains(flag) && affix.fits(word)) add(affix.on(word));
            }
        }
    }

    private void addCountries(Locale language) {
        for (var country : Locale.getISOCountries()) {
            for (var part : Locale.of("", country).getDisplayCountry(language).split("[ ()]+", -1)) {
                if (part.length() > 3 && Character.isUpperCase(part.charAt(0))) add(part);
            }
        }
    }

    private void add(String word) {
        String plain = word.replace("ĳ", "ij").replace("Ĳ", "IJ").replace('’', '\'');
        if (WORD.matcher(plain).matches()) words.add(plain);
    }

    private List<String> flags(String written) {
        var flags = new ArrayList<String>();
        int step = isLong ? 2 : 1;
        for (int at = 0; at + step <= written.length(); at += step) flags.add(written.substring(at, at + step));
        return flags;
    }
}
