package griffie.recognition.quantity;

import griffie.paper.Block;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;

/// Which numbers name a thing or give its place in a row: `artikel 5`, `Brainport 2030`, `1.`, `070-3182211`.
final class Names {
    private static final Phrases<Boolean> BEFORE_ACHT = Phrases.<Boolean>builder()
            .addAll("de|deze|alle|in|van|met|door|bij|voor|uit|aan|na|tot|om|op|naar|tussen|onder|over|er|en|of", true)
            .addAll("zijn|waren|worden|werden|hebben|per|slechts|al|nog|onze|hun|zijn|als|dan|totaal|binnen", true)
            .build();

    private static final Phrases<Boolean> NO_ONE = Phrases.<Boolean>builder()
            .addAll("no|any|every|each|which|another|nummer|number|punt", true)
            .build();

    private final Words words;
    private final Taken taken;

    Names(Words words, Taken taken) {
        this.words = words;
        this.taken = taken;
    }

    /// Whether the number, without a unit, is a name or a part of one.
    boolean isName(Approximations before, Amount amount) {
        if (amount.form() == Amount.Form.ROUND) return false;
        int i = before.next();
        if (isTied(amount.next()) || isTiedOn(i)) return true;
        return amount.form() == Amount.Form.DIGITS ? isNumberOf(before, amount) : isWordOfName(before, amount, i);
    }

    // `5G`, `24/7`, `12:30`, `4x4`, `3-daags`, `50+`
    private boolean isTied(int next) {
        if (!words.glued(next)) return false;
        if (words.isWord(next)) return true;
        boolean isTie = words.isDash(next) || words.is(next, '/') || words.is(next, ':') || words.is(next, '+');
        return isTie && words.glued(next + 1);
    }

    // The `7` of `24/7`, the `1` of `3-1`.
    private boolean isTiedOn(int i) {
        if (!words.glued(i) || !words.glued(i - 1)) return false;
        return words.isDash(i - 1) || words.is(i - 1, '/') || words.is(i - 1, ':');
    }

    private boolean isNumberOf(Approximations before, Amount amount) {
        int first = before.next();
        int last = before.first() - 1;
        if (isAtStart(first, amount.next())) return true;
        if (isRow(first - 1) || isRow(amount.next()) || isPostcode(amount)) return true;
        boolean isMillions = words.isWord(amount.next() - 1);
        if (before.isPresent() || isMillions || Gaps.before(words, first)) return false;
        if (Closed.isLabel(words, last) || isLabelled(last)) return true;
        // `het Belastingplan 2025 voorgestelde wijzigingen`
        return words.isCapital(last) && (amount.isBareYear() || !isPluralAfter(amount)) && !startsSentence(last);
    }

    // `nr. 12`, `vraag (3)`
    private boolean isLabelled(int last) {
        return (words.is(last, '.') || words.is(last, '(') || words.is(last, ':') || words.is(last, '#'))
                && !words.is(last, ':')
                && Closed.isLabel(words, last - 1);
    }

    private boolean startsSentence(int i) {
        return i == words.firstOf(words.sentence(i)) && Closed.isStop(words, i);
    }

    private boolean isPluralAfter(Amount amount) {
        return NounPhrase.at(words, amount.next())
                .filter(phrase -> phrase.isPlural(words))
                .isPresent();
    }

    // `06 12 34 56 78`
    private boolean isRow(int i) {
        return words.isNumber(i) && !taken.is(i) && !Gaps.before(words, Math.max(i, 1));
    }

    // `2500 EA Den Haag`
    private boolean isPostcode(Amount amount) {
        int next = amount.next();
        return amount.isOfFourDigits()
                && words.isWord(next)
                && words.length(next) == 2
                && WordForm.isAbbreviation(words, next);
    }

    // `1. De vergadering`, `2 Inleiding`, `3) wat`
    private boolean isAtStart(int first, int next) {
        if (!Gaps.before(words, first)) return false;
        if (words.is(next, '.') || words.is(next, ')')) return true;
        return switch (words.blockOf(first)) {
            case Block.Heading heading -> true;
            case Block.Footnote note -> words.start(first) == note.span().start();
            case Block.Question question -> isFirstOf(first, question);
            case Block.Answer answer -> isFirstOf(first, answer);
            case Block.Operative operative -> isFirstOf(first, operative);
            case Block.Item item -> false;
            case Block.Paragraph paragraph -> false;
            case Block.Row row -> false;
            case Block.Turn turn -> false;
            case Block.Consideration consideration -> false;
            case Block.Signature signature -> false;
            case Block.Head head -> false;
        };
    }

    private boolean isFirstOf(int i, Block block) {
        return words.start(i) == block.span().start();
    }

    private boolean isWordOfName(Approximations before, Amount amount, int i) {
        int last = before.first() - 1;
        boolean isOpening = i == words.firstOf(words.sentence(i)) || before.isPresent();
        if (words.isCapital(i) && !isOpening && words.isCapital(last)) return true;
        if (words.isCapital(i) && !isOpening && words.isCapital(amount.next())) return true;
        if (words.is(i, "acht")) return !before.isPresent() && !isOpening && !isBeforeAcht(last);
        if (words.is(i, "ten")) return !Language.isEnglish(words, i);
        return amount.isOne() && !before.isPresent() && isNoOne(last, amount);
    }

    // `in acht landen`, `de vastgestelde acht regels`, but `de commissie acht`
    private boolean isBeforeAcht(int i) {
        return BEFORE_ACHT.at(words, i).isPresent() || (!words.isCapital(i) && WordForm.isAdjective(words, i, i));
    }

    // `no one`, `op één lijn`, `in één keer`, `on the one hand`
    private boolean isNoOne(int last, Amount amount) {
        boolean isIdiom = words.is(amount.next(), "keer")
                || (words.is(amount.next(), "lijn") && words.is(last, "op"))
                || words.is(amount.next(), "maal")
                || words.is(amount.next(), "hand")
                || words.is(amount.next(), "time");
        return isIdiom || NO_ONE.at(words, last).isPresent();
    }
}
