package griffie.recognition.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The number words of Dutch and English, each as one token; Dutch writes up to the thousands in one word.
final class NumberWords {
    private static final List<String> DUTCH_SMALL = List.of(
            "nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
                    .split("\\|"));
    private static final List<String> DUTCH_TENS =
            List.of("||twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig".split("\\|"));
    private static final List<String> ENGLISH_SMALL = List.of(
            "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    .split("\\|"));
    private static final List<String> ENGLISH_TENS =
            List.of("||twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety".split("\\|"));

    private static final Phrases<NumberWord> ALL = all();

    private NumberWords() {}

    enum Sort {
        /// `een`: 1, or an article
        ARTICLE,
        /// `a`: 1 before a magnitude, else nothing
        A,
        /// 1 to 9
        ONES,
        /// 10 to 99, takes ones after it in English: `twenty-two`
        TENS,
        /// any other number below a thousand, and Dutch thousands in one word
        WHOLE,
        /// `anderhalf`, `tweeënhalf`
        BROKEN,
        /// `half`
        HALF,
        HUNDRED,
        /// `duizend`, `miljoen`
        DUTCH_MAGNITUDE,
        /// `thousand`, `million`
        ENGLISH_MAGNITUDE
    }

    record NumberWord(BigDecimal value, Sort sort) {
        boolean isMagnitude() {
            return sort == Sort.DUTCH_MAGNITUDE || sort == Sort.ENGLISH_MAGNITUDE;
        }
    }

    static Optional<NumberWord> at(Words words, int i) {
        return words.isWord(i) ? ALL.at(words, i) : Optional.empty();
    }

    /// The token after a magnitude, with the full stop of `mln.`, unless that ends the sentence.
    static int afterMagnitude(Words words, int i) {
        boolean isShort = words.is(i, "mln") || words.is(i, "mld");
        boolean isInside = words.is(i + 1, '.')
                && words.glued(i + 1)
                && words.isWord(i + 2)
                && words.sentence(i + 2) == words.sentence(i);
        return isShort && isInside ? i + 2 : i + 1;
    }

    /// Dutch for a number below a thousand, without diacritics: `driehonderdtweeentwintig`.
    private static String dutch(int number) {
        if (number < 20) return DUTCH_SMALL.get(number);
        if (number < 100) {
            String tens = DUTCH_TENS.get(number / 10);
            return number % 10 == 0 ? tens : DUTCH_SMALL.get(number % 10) + "en" + tens;
        }
        String hundreds = (number < 200 ? "" : DUTCH_SMALL.get(number / 100)) + "honderd";
        return number % 100 == 0 ? hundreds : hundreds + dutch(number % 100);
    }

    private static Phrases<NumberWord> all() {
        var all = Phrases.<NumberWord>builder();
        for (int number = 0; number < 1000; number++) {
            add(all, dutch(number), number, number < 10 ? Sort.ONES : Sort.WHOLE);
            if (number > 1) add(all, dutch(number) + "duizend", 1000L * number, Sort.WHOLE);
            // `vijfentwintighonderd`, `negentienhonderd`
            if (number > 10 && number < 100 && number % 10 != 0)
                add(all, dutch(number) + "honderd", 100L * number, Sort.WHOLE);
        }
        for (int number = 101; number < 120; number++) add(all, "honderden" + dutch(number - 100), number, Sort.WHOLE);
        for (int number = 0; number < 20; number++)
            add(all, ENGLISH_SMALL.get(number), number, number < 10 ? Sort.ONES : Sort.WHOLE);
        for (int tens = 2; tens < 10; tens++) add(all, ENGLISH_TENS.get(tens), 10L * tens, Sort.TENS);
        addBroken(all);
        add(all, "een", 1, Sort.ARTICLE);
        all.addAll("a|an", new NumberWord(BigDecimal.ONE, Sort.A));
        all.addAll("honderd|hundred", new NumberWord(BigDecimal.valueOf(100), Sort.HUNDRED));
        addMagnitudes(all);
        return all.build();
    }

    private static void addBroken(Phrases.Builder<NumberWord> all) {
        for (int number = 2; number < 20; number++) {
            var broken = new NumberWord(new BigDecimal(number + ".5"), Sort.BROKEN);
            for (var end : List.of("enhalf", "enhalve", "eneenhalf", "eneenhalve"))
                all.add(dutch(number) + end, broken);
        }
        all.addAll("anderhalf|anderhalve", new NumberWord(new BigDecimal("1.5"), Sort.BROKEN));
        all.addAll("half|halve", new NumberWord(new BigDecimal("0.5"), Sort.HALF));
    }

    private static void addMagnitudes(Phrases.Builder<NumberWord> all) {
        add(all, "duizend", 1_000, Sort.DUTCH_MAGNITUDE);
        all.addAll("miljoen|mln", magnitude(1_000_000, Sort.DUTCH_MAGNITUDE));
        all.addAll("miljard|mld", magnitude(1_000_000_000, Sort.DUTCH_MAGNITUDE));
        add(all, "biljoen", 1_000_000_000_000L, Sort.DUTCH_MAGNITUDE);
        add(all, "dozijn", 12, Sort.DUTCH_MAGNITUDE);
        add(all, "thousand", 1_000, Sort.ENGLISH_MAGNITUDE);
        add(all, "million", 1_000_000, Sort.ENGLISH_MAGNITUDE);
        all.addAll("billion|bn", magnitude(1_000_000_000, Sort.ENGLISH_MAGNITUDE));
        add(all, "trillion", 1_000_000_000_000L, Sort.ENGLISH_MAGNITUDE);
        add(all, "dozen", 12, Sort.ENGLISH_MAGNITUDE);
    }

    private static NumberWord magnitude(long value, Sort sort) {
        return new NumberWord(BigDecimal.valueOf(value), sort);
    }

    private static void add(Phrases.Builder<NumberWord> all, String word, long value, Sort sort) {
        all.add(word, new NumberWord(BigDecimal.valueOf(value), sort));
    }
}
