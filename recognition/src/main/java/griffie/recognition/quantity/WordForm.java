package griffie.recognition.quantity;

import griffie.recognition.word.Words;

/// What the end of a word tells: an adjective, a plural.
final class WordForm {
    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    private WordForm() {}

    /// Whether the word from `first` to `last` may stand before its noun: `omliggende`, `verloren`, `eigen`.
    static boolean isAdjective(Words words, int first, int last) {
        if (words.length(last) < SHORTEST || !words.isWord(last)) return false;
        if (Closed.isAdjective(words, last)) return true;
        if (Closed.isNounInE(words, last)) return false;
        if (isLetter(words, last, 1, 'e')) return !isNounInE(words, last);
        return words.length(last) > LONG && isUndeclined(words, last);
    }

    // `nationaal inkomen`, `Syrisch grondgebied`
    private static boolean isUndeclined(Words words, int i) {
        return ends(words, i, "lijk")
                || ends(words, i, "loos")
                || ends(words, i, "isch")
                || ends(words, i, "naal")
                || ends(words, i, "iaal")
                || ends(words, i, "eel")
                || ends(words, i, "tief")
                || ends(words, i, "baar");
    }

    // `organisatie`, `kopje`, `gemeente`
    private static boolean isNounInE(Words words, int i) {
        return ends(words, i, "ie") || ends(words, i, "je") || ends(words, i, "age") || ends(words, i, "thode");
    }

    /// Whether a year may follow the word: `in 2025 vervangen`.
    static boolean isBeforeYear(Words words, int i) {
        return Closed.isBeforeYear(words, i);
    }

    /// Whether a word is counted in the singular: `drie keer`, `4 fte`.
    static boolean isCounter(Words words, int i) {
        if (Closed.isAdjective(words, i)) return false;
        return Closed.isCounter(words, i) || (words.length(i) > SHORTEST && isLetter(words, i, 1, 'a'));
    }

    /// Whether a word has the form of a participle in `-d` or `-t`: `gewond`, `begroot`.
    static boolean isWeakParticiple(Words words, int i) {
        boolean isEnd = isLetter(words, i, 1, 'd') || isLetter(words, i, 1, 't');
        if (!isEnd || words.length(i) <= SHORTEST + 1 || words.isCapital(i)) return false;
        return begins(words, i, "ge") || begins(words, i, "be") || begins(words, i, "ver") || begins(words, i, "ont");
    }

    /// Whether a word is a verb that is no noun as well, with or without what may be tied before it: `aangeven`.
    static boolean isInfinitive(Words words, int i) {
        return ends(words, i, "geven")
                || ends(words, i, "lopen")
                || ends(words, i, "nemen")
                || ends(words, i, "brengen")
                || ends(words, i, "komen")
                || words.is(i, "bereiken")
                || words.is(i, "steken");
    }

    /// Whether a word has the form of a participle in `-en` with something before its `ge`: `vrijgelaten`.
    static boolean isStrongParticiple(Words words, int i) {
        if (!ends(words, i, "en")) return false;
        int inner = words.text(i).indexOf("ge", 1);
        return Closed.isAdjective(words, i) || (inner > 1 && inner < words.length(i) - SHORTEST);
    }

    /// Whether a word has the form of a plural in either language.
    static boolean isPlural(Words words, int i) {
        return isEnglishPlural(words, i)
                || (words.length(i) > SHORTEST && ends(words, i, "en"))
                || isApostrophe(words, i);
    }

    // The `s` of `auto's`.
    private static boolean isApostrophe(Words words, int i) {
        return words.is(i, "s") && words.glued(i);
    }

    /// Whether a word ends in the `-s` of a plural, or is one of the few that do without.
    static boolean isEnglishPlural(Words words, int i) {
        if (Closed.isPlural(words, i)) return true;
        if (words.length(i) <= SHORTEST || !isLetter(words, i, 1, 's')) return false;
        return !isLetter(words, i, 2, 's') && !ends(words, i, "us") && !ends(words, i, "is");
    }

    /// Whether a plural is itself said of another: the `rights` of `human rights defenders`.
    static boolean isModifier(Words words, int i) {
        return Closed.isModifier(words, i);
    }

    static boolean isAbbreviation(Words words, int i) {
        if (words.length(i) < 2) return false;
        int capitals = 0;
        for (int at = words.start(i); at < words.end(i); at++) {
            if (Character.isUpperCase(words.text().chars().charAt(at))) capitals++;
        }
        return capitals >= 2;
    }

    private static boolean isLetter(Words words, int i, int fromEnd, char letter) {
        return words.length(i) >= fromEnd && words.text().chars().charAt(words.end(i) - fromEnd) == letter;
    }

    private static boolean begins(Words words, int i, String start) {
        return words.text().chars().startsWith(start, words.start(i));
    }

    private static boolean ends(Words words, int i, String end) {
        return words.length(i) > end.length() && words.text().chars().startsWith(end, words.end(i) - end.length());
    }
}
