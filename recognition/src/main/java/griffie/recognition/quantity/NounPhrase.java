package griffie.recognition.quantity;

import griffie.paper.Span;
import griffie.recognition.word.Numerals;
import griffie.recognition.word.Words;
import java.util.Optional;

/// What is counted: adjectives and a noun, from one token up to another, told from their form alone.
///
/// In Dutch the adjectives end in `-e`, or in `-en` where they are strong participles, and the first word that does not
/// is the noun: `zeven omliggende provincies`. In English the noun is the first plural: `nine permanent members`.
record NounPhrase(int first, int next) {
    private static final int LONGEST = 6;
    private static final int LOOK_AHEAD = 3;

    /// The phrase that begins at the token, and goes no further than its line and cell.
    static Optional<NounPhrase> at(Words words, int i) {
        boolean isNumber = Numerals.at(words, i).isPresent();
        return isOpen(words, i) && !isNumber ? Optional.of(new NounPhrase(i, end(words, i))) : Optional.empty();
    }

    Span span(Words words) {
        return words.span(first, next);
    }

    /// Whether it is one word, not more.
    boolean isSingle(Words words) {
        return wordEnd(words, first) == next;
    }

    /// Whether its last word has the form of a plural.
    boolean isPlural(Words words) {
        return WordForm.isPlural(words, next - 1);
    }

    private static boolean isOpen(Words words, int i) {
        return words.isWord(i) && !Gaps.before(words, i) && !words.glued(i) && !Closed.isStop(words, i);
    }

    private static int end(Words words, int start) {
        int at = start;
        for (int count = 0; count < LONGEST; count++) {
            int next = wordEnd(words, at);
            int following = following(words, at, next);
            if (following == 0) return next;
            at = following;
        }
        return wordEnd(words, at);
    }

    /// The next word of the phrase; 0 where the word is its noun.
    private static int following(Words words, int at, int next) {
        int last = next - 1;
        if (WordForm.isAdjective(words, at, last)) {
            int other = afterComma(words, next);
            return other > 0 ? other : opens(words, next);
        }
        if (isHanging(words, next)) return isOpen(words, next + 2) ? next + 2 : 0;
        if (isOpen(words, next) && isNamed(words, at, next)) return next;
        if (WordForm.isPlural(words, last)) return isSaidOfMore(words, at, next) ? opens(words, next) : 0;
        return pluralAhead(words, next) ? next : 0;
    }

    private static int opens(Words words, int next) {
        return isOpen(words, next) ? next : 0;
    }

    // `bezwaar- en beroepszaken`
    private static boolean isHanging(Words words, int next) {
        boolean isOpenDash = words.isDash(next) && words.glued(next) && !words.glued(next + 1);
        return isOpenDash && (words.is(next + 1, "en") || words.is(next + 1, "of")) && !Gaps.before(words, next + 1);
    }

    // `kleine, oude bruggen`, `nieuwe en bestaande wegen`
    private static int afterComma(Words words, int next) {
        boolean isLink = words.is(next, ',') || words.is(next, "en") || words.is(next, "of") || words.is(next, "and");
        if (!isLink || Gaps.before(words, next) || !isOpen(words, next + 1)) return 0;
        int other = wordEnd(words, next + 1);
        return WordForm.isAdjective(words, next + 1, other - 1) && isOpen(words, other) ? next + 1 : 0;
    }

    // `NAVO militairen`, `Minsk Groep covoorzitters`
    private static boolean isNamed(Words words, int at, int next) {
        if (!words.isCapital(at) || next > at + 1) return false;
        return WordForm.isAbbreviation(words, at) || words.isCapital(next);
    }

    // `human rights defenders`, `United Nations police observers`
    private static boolean isSaidOfMore(Words words, int at, int next) {
        if (WordForm.isModifier(words, next - 1)) return true;
        return words.isCapital(at) && words.isCapital(at - 1) && pluralAhead(words, next);
    }

    // `permanent members`: a word without a plural's form, and a plural soon after it.
    private static boolean pluralAhead(Words words, int next) {
        int at = next;
        for (int count = 0; count < LOOK_AHEAD && isOpen(words, at); count++) {
            int end = wordEnd(words, at);
            if (WordForm.isEnglishPlural(words, end - 1)) return true;
            if (WordForm.isPlural(words, end - 1)) return false;
            at = end;
        }
        return false;
    }

    /// The token after a word with all that is tied to it: `EU-lidstaten`, `auto's`, `CO2`.
    static int wordEnd(Words words, int i) {
        int at = i + 1;
        while (words.glued(at)) {
            boolean isTie = words.isDash(at) || words.is(at, '\'') || words.is(at, '’') || words.is(at, '/');
            if (isTie && words.glued(at + 1) && (words.isWord(at + 1) || words.isNumber(at + 1))) at += 2;
            else if (words.isNumber(at) || (words.isWord(at) && words.isNumber(at - 1))) at++;
            else break;
        }
        return at;
    }
}
