package griffie.registry.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes the table of Dutch word forms of the search from a Hunspell dictionary: `WordFormsCompiler index.aff index.dic
/// irregular.txt OUT`.
///
/// Run by hand when there is a new edition of the dictionary; docs/decisions.md says how.
final class WordFormsCompiler {
    private static final Pattern WORD = Pattern.compile("[\\p{L}']{2,60}");
    private static final String VOWELS = "aeiou";
    private static final int LONG = 6;
    private static final List<String> APART = List.of(
            "aan", "af", "bij", "binnen", "deel", "door", "in", "mee", "na", "neer", "om", "onder", "op", "open",
            "over", "plaats", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "voort", "vrij", "weg");

    private final Map<String, List<Affix>> affixes = new HashMap<>();
    private final FormClasses classes = new FormClasses();
    private final Set<String> verbStems = new HashSet<>();
    private final Set<String> infinitives = new HashSet<>();
    private final Set<String> hasInfinitive = new HashSet<>();

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
        var compiler = new WordFormsCompiler();
        compiler.readAffixes(Path.of(args[0]));
        compiler.readWords(Path.of(args[1]));
        compiler.readIrregular(Path.of(args[2]));
        compiler.joinVerbs();
        compiler.joinPlurals();
        compiler.joinPrefixed();
        compiler.classes.write(Path.of(args[3]));
        System.out.println(compiler.classes.summary());
    }

    private void readAffixes(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            var parts = line.strip().split("\\s+", 7);
            if (!parts[0].equals("PFX") && !parts[0].equals("SFX")) continue;
            if (parts.length > 4) {
                affixes.computeIfAbsent(parts[1], any -> new ArrayList<>()).add(affix(parts));
            } else if (parts.length == 4 && !parts[2].equals("Y")) {
                // A prefix without a condition: PFX A0 0 aller
                affixes.computeIfAbsent(parts[1], any -> new ArrayList<>())
                        .add(affix(new String[] {parts[0], parts[1], parts[2], parts[3], "."}));
            }
        }
    }

    private static Affix affix(String[] parts) {
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
            if (!flags.contains("Fw")) word(parts[0], flags);
        }
    }

    private void word(String written, List<String> flags) {
        String word = folded(written);
        if (!WORD.matcher(word).matches()) return;
        boolean isNoun = flags.stream().anyMatch(flag -> flag.startsWith("Z") && !flag.equals("Zm"));
        boolean isCompound = flags.contains("Ca") && flags.contains("Cc");
        if (!flags.contains("Cx")) {
            var kind = isNoun ? FormClasses.Kind.NOUN : isCompound ? FormClasses.Kind.MASS : FormClasses.Kind.OTHER;
            classes.list(word, kind);
        }
        boolean ends = flags.contains("Cc");
        classes.add(word, !flags.contains("Cx"), flags.contains("Ca") || isLongEnd(word, ends), ends);
        if (flags.stream().anyMatch(flag -> flag.equals("V3") || flag.equals("Vp") || flag.equals("Vq"))) {
            verbStems.add(word);
        }
        if (flags.contains("Vi")) infinitives.add(word);
        for (var flag : flags) {
            for (var affix : affixes.getOrDefault(flag, List.of())) {
                if (affix.fits(written)) formed(written, word, flags, affix);
            }
        }
    }

    private void formed(String written, String word, List<String> flags, Affix affix) {
        String form = folded(affix.on(written));
        if (!WORD.matcher(form).matches()) return;
        if (affix.isPrefix()) {
            classes.add(form, true, false, false);
            return;
        }
        boolean isWord = !affix.more().contains("Cx");
        boolean ends = affix.more().contains("Cc") || (isWord && flags.contains("Cc"));
        boolean begins = affix.more().contains("Ca") || isLongEnd(form, ends);
        classes.add(form, isWord, begins, ends);
        classes.derive(form, word, way(affix.flag()));
        addPrefixed(written, flags, affix);
    }

    private void addPrefixed(String written, List<String> flags, Affix suffix) {
        for (var flag : flags) {
            for (var prefix : affixes.getOrDefault(flag, List.of())) {
                if (!prefix.isPrefix() || !prefix.fits(written)) continue;
                classes.add(folded(prefix.on(suffix.on(written))), true, false, false);
            }
        }
    }

    // Waarnemersmissie: people make more compounds than a list of words that may begin one foresees.
    private static boolean isLongEnd(String form, boolean ends) {
        return ends && form.length() >= LONG;
    }

    // Each line has the forms of one word: roepen riep riepen geroepen.
    private void readIrregular(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var forms = line.strip().split("\\s+", -1);
            for (var form : forms) {
                classes.add(form, true, false, false);
                classes.derive(form, forms[0], FormClasses.Way.IRREGULAR);
            }
            infinitives.add(forms[0]);
        }
    }

    private void joinVerbs() {
        for (var infinitive : infinitives) {
            stems(infinitive).stream().filter(classes::has).findFirst().ifPresent(stem -> {
                classes.derive(infinitive, stem, FormClasses.Way.VERB);
                hasInfinitive.add(stem);
            });
        }
        for (var stem : verbStems) {
            for (var ending : List.of("d", "t", "")) {
                if (ending.isEmpty() && !stem.endsWith("d") && !stem.endsWith("t")) continue;
                if (classes.has("ge" + stem + ending)) {
                    classes.derive("ge" + stem + ending, stem, FormClasses.Way.VERB);
                }
            }
        }
    }

    // maken: maak; stoppen: stop; geven: geef; reizen: reis; steunen: steun.
    private static List<String> stems(String infinitive) {
        if (!infinitive.endsWith("en") || infinitive.length() < 5) return List.of();
        String bare = infinitive.substring(0, infinitive.length() - 2);
        int last = bare.length() - 1;
        char end = bare.charAt(last);
        char before = bare.charAt(last - 1);
        if (end == before) return List.of(bare.substring(0, last));
        char hard = end == 'v' ? 'f' : end == 'z' ? 's' : end;
        String plain = bare.substring(0, last) + hard;
        boolean isLong = VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(end) < 0;
        return isLong ? List.of(bare.substring(0, last) + before + hard, plain) : List.of(plain);
    }

    // mogelijkheid, mogelijkheden; politicus, politici; museum, musea; crisis, crises.
    private void joinPlurals() {
        for (var word : classes.words()) {
            if (word.length() < 6) continue;
            join(word, "heid", "heden");
            join(word, "cus", "ci");
            join(word, "eum", "ea");
            join(word, "sis", "ses");
            join(word, "lid", "leden");
            join(word, "stad", "steden");
            join(word, "kind", "kinderen");
        }
    }

    private void join(String word, String singular, String plural) {
        if (!word.endsWith(singular)) return;
        String other = word.substring(0, word.length() - singular.length()) + plural;
        if (classes.has(other)) classes.derive(other, word, FormClasses.Way.PLURAL);
    }

    // opriep and opgeroepen belong together because riep and geroepen do.
    private void joinPrefixed() {
        for (var whole : classes.words()) {
            for (var prefix : APART) {
                if (!whole.startsWith(prefix) || whole.length() < prefix.length() + 3) continue;
                String rest = whole.substring(prefix.length());
                if (isVerb(rest)) joinPrefixed(whole, prefix, classes.root(rest));
            }
        }
    }

    private void joinPrefixed(String whole, String prefix, String stem) {
        // Of "indienen" the stem is a word of its own, which every paper has.
        String root = prefix + stem;
        if (root.equals("indien")) root = "indienen";
        classes.add(root, false, false, false);
        classes.derive(whole, root, FormClasses.Way.PREFIXED);
    }

    private boolean isVerb(String form) {
        String root = classes.root(form);
        return !form.equals(root) && (verbStems.contains(root) || hasInfinitive.contains(root));
    }

    private static FormClasses.Way way(String flag) {
        return switch (flag) {
            case "Aa", "Al", "An", "Ar", "Ve" -> FormClasses.Way.ADJECTIVE;
            default ->
                switch (flag.charAt(0)) {
                    case 'Z' -> FormClasses.Way.PLURAL;
                    case 'V' -> FormClasses.Way.VERB;
                    default -> FormClasses.Way.OTHER;
                };
        };
    }

    private static String folded(String word) {
        return Folding.folded(word.replace('’', '\''));
    }

    private static List<String> flags(String written) {
        var flags = new ArrayList<String>();
        for (int at = 0; at + 2 <= written.length(); at += 2) flags.add(written.substring(at, at + 2));
        return flags;
    }
}
