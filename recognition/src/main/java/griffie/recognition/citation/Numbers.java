package griffie.recognition.citation;

import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads the numbers of papers within a dossier: `nr. 42`, `nrs. 383, 309 en 348`, `nrs. 1–3`, `letter M`, `-56`.
final class Numbers {
    // Longer ranges are slips; they are read as their two ends.
    private static final int LONGEST_RANGE = 20;

    // No real list is longer; a longer one is read in parts.
    private static final int LONGEST_LIST = 60;

    private static final int LONGEST_ASIDE = 40;

    private Numbers() {}

    /// One number of a paper, and the words that say it.
    record Item(String number, Span span) {}

    /// The numbers in order, and the token after the last of them.
    record Read(List<Item> items, int next) {
        static Read nothing(int at) {
            return new Read(List.of(), at);
        }

        boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /// Whether `nr.`, `nrs.` or `letter` has said that numbers follow, and of how many.
    private enum Grade {
        ONE,
        SEVERAL
    }

    /// The numbers after a dossier, with what says that they are numbers.
    static Read afterDossier(Tokens tokens, int i) {
        int at = i;
        if (tokens.isOneOf(at, Sign.COMMA, Sign.COLON, Sign.SEMICOLON)) at++;
        if (tokens.is(at, Sign.OP)) at++;
        var read = named(tokens, at);
        if (!read.isEmpty()) return read;
        if (tokens.is(i, Sign.HYPHEN) && tokens.start(i) - tokens.end(i - 1) <= 1) return hyphened(tokens, i + 1);
        boolean letter = tokens.is(i, Sign.COMMA) && isLetters(tokens, i + 1) && isEersteKamer(tokens, i + 1);
        if (letter && !isInitial(tokens, i + 1)) return list(tokens, i + 1, Grade.ONE);
        return Read.nothing(i);
    }

    /// Numbers that only a keyword before the dossier makes numbers: `31459, 22` and `31 459 22`.
    static Read bare(Tokens tokens, int i) {
        int at = tokens.is(i, Sign.COMMA) ? i + 1 : i;
        if (!tokens.isNumber(at, 1, 4)
                || tokens.is(at + 1, Sign.MONTH)
                || Sessions.at(tokens, at).isPresent()) {
            return Read.nothing(i);
        }
        if (tokens.glued(at) || Dossiers.at(tokens, at).isPresent()) return Read.nothing(i);
        return list(tokens, at, Grade.ONE);
    }

    /// Numbers with the word before them: `nr. 42`, `stuk nr. 42`, `letter M`.
    static Read named(Tokens tokens, int i) {
        int at = tokens.is(i, Sign.STUK) ? i + 1 : i;
        if (tokens.is(at, Sign.STUK)) at++;
        return switch (tokens.sign(at)) {
            case NR, LETTERWORD -> list(tokens, afterColon(tokens, at + 1), Grade.ONE);
            case NRS, LETTERSWORD -> list(tokens, afterColon(tokens, at + 1), Grade.SEVERAL);
            default -> Read.nothing(i);
        };
    }

    private static int afterColon(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.COLON, Sign.DOT) ? i + 1 : i;
    }

    private static Read hyphened(Tokens tokens, int i) {
        boolean close = tokens.start(i) - tokens.end(i - 1) <= 1;
        boolean amount = tokens.isNumber(i + 1, 3, 3) && !tokens.glued(i + 1);
        boolean chain = tokens.joins(i + 1, Sign.HYPHEN) && tokens.is(i + 2, Sign.NUMBER);
        int end = itemEnd(tokens, i);
        if (!close || amount || chain || end == i) return Read.nothing(i);
        return new Read(List.of(item(tokens, i, end)), end);
    }

    /// A list that begins here.
    private static Read list(Tokens tokens, int i, Grade grade) {
        var items = new ArrayList<Item>();
        int next = one(tokens, i, items);
        int at = next;
        while (at > i && items.size() < LONGEST_LIST) {
            int item = continuation(tokens, at, grade);
            if (item < 0) break;
            int before = items.size();
            next = one(tokens, item, items);
            if (next == item) break;
            items.set(before, withWord(tokens, item - 1, items.get(before)));
            at = next;
        }
        return items.isEmpty() ? Read.nothing(i) : new Read(items, at);
    }

    // `nr. 19 en nr. 29`: a number with its own word keeps it.
    private static Item withWord(Tokens tokens, int word, Item item) {
        boolean own = tokens.isOneOf(word, Sign.NR, Sign.NRS, Sign.LETTERWORD);
        return own
                ? new Item(
                        item.number(), new Span(tokens.start(word), item.span().end()))
                : item;
    }

    /// Reads one number or one range, and gives the token after it.
    private static int one(Tokens tokens, int i, List<Item> items) {
        int end = itemEnd(tokens, i);
        if (end == i) return i;
        int second = rangeEnd(tokens, i, end);
        if (second < 0) {
            items.add(item(tokens, i, end));
            return end;
        }
        return range(tokens, i, second, items);
    }

    private static int range(Tokens tokens, int first, int last, List<Item> items) {
        int from = tokens.number(first);
        int to = tokens.number(last);
        Span whole = tokens.span(first, last + 1);
        items.add(new Item(Integer.toString(from), tokens.span(first)));
        for (int n = from + 1; n < to && to - from <= LONGEST_RANGE; n++) {
            items.add(new Item(Integer.toString(n), whole));
        }
        items.add(new Item(Integer.toString(to), tokens.span(last)));
        return last + 1;
    }

    /// The token of the last number of a range, or -1: `1–3`, `1 t/m 3`.
    private static int rangeEnd(Tokens tokens, int first, int next) {
        boolean joint = tokens.is(next, Sign.UNTIL) || (tokens.is(next, Sign.HYPHEN) && near(tokens, next));
        if (!joint || next != first + 1 || !tokens.isNumber(next + 1, 1, 4)) return -1;
        return tokens.isNumber(first, 1, 4) && tokens.number(first) < tokens.number(next + 1) ? next + 1 : -1;
    }

    private static boolean near(Tokens tokens, int hyphen) {
        return tokens.start(hyphen) - tokens.end(hyphen - 1) <= 1;
    }

    /// The token after the number that stands here, or here: `42`, `42e`, `282-h1`, `M`.
    static int itemEnd(Tokens tokens, int i) {
        if (isLetters(tokens, i)) return i + 1;
        if (!tokens.isNumber(i, 1, 4)) return i;
        int next = i + 1;
        if (tokens.is(next, Sign.WORD) && tokens.glued(next)) return tokens.length(next) <= 2 ? next + 1 : i;
        boolean reprint = tokens.joins(next, Sign.HYPHEN) && tokens.is(next + 1, "h") && tokens.glued(next + 2);
        if (reprint && tokens.isNumber(next + 2, 1, 2)) return next + 3;
        return next;
    }

    private static boolean isLetters(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.LETTER, Sign.ROMAN)
                && tokens.length(i) <= 2
                && !(tokens.glued(i + 1) && tokens.isOneOf(i + 1, Sign.HYPHEN, Sign.NUMBER, Sign.WORD));
    }

    // The Eerste Kamer counts A to Z, then AA, AB; not `19 874, NJ 1981/12`.
    private static boolean isEersteKamer(Tokens tokens, int i) {
        if (tokens.length(i) == 1) return true;
        boolean early = tokens.first(i) <= 'C' || tokens.first(i) == tokens.last(i);
        return early && !tokens.is(i + 1, Sign.NUMBER);
    }

    // `35 867, M. Dobbe`
    private static boolean isInitial(Tokens tokens, int i) {
        return tokens.glued(i + 1, Sign.DOT) && tokens.isOneOf(i + 2, Sign.NAME, Sign.PARTICLE);
    }

    private static Item item(Tokens tokens, int first, int next) {
        Span span = tokens.span(first, next);
        return new Item(tokens.text(span), span);
    }

    /// The number that a paper had before: `nr. 726, was nr. 719`.
    static Read earlier(Tokens tokens, int i) {
        int at = tokens.is(i, Sign.COMMA) ? i + 1 : i;
        return tokens.is(at, "was") ? named(tokens, at + 1) : Read.nothing(i);
    }

    /// Where the next number of a list stands, or -1 when the list ends here.
    private static int continuation(Tokens tokens, int i, Grade grade) {
        int end = tokens.is(i, Sign.MARK) ? i + 1 : i;
        int at = grade == Grade.SEVERAL ? afterAside(tokens, end) : end;
        int item = afterSeparator(tokens, at);
        if (tokens.isOneOf(item, Sign.STUK, Sign.OP)) return -1;
        boolean renamed = tokens.isOneOf(item, Sign.NR, Sign.NRS, Sign.LETTERWORD);
        if (renamed) item++;
        if ((item == at && at == end) || itemEnd(tokens, item) == item) return -1;
        if (!renamed && isOther(tokens, item, grade)) return -1;
        if (renamed)
            return tokens.is(itemEnd(tokens, item), Sign.OPEN) && isDossierAside(tokens, itemEnd(tokens, item))
                    ? -1
                    : item;
        return grade == Grade.SEVERAL || tokens.is(item - 1, Sign.AND) || endsWithAnd(tokens, item) ? item : -1;
    }

    private static boolean isDossierAside(Tokens tokens, int open) {
        return Dossiers.at(tokens, open + 1).isPresent();
    }

    /// Skips `(…)` within a list: `nrs. 383 (motie-X), 309 en 348`.
    private static int afterAside(Tokens tokens, int i) {
        if (tokens.is(i, Sign.ELLIPSIS)) return i + 1;
        if (!tokens.is(i, Sign.OPEN) || isDossierAside(tokens, i)) return i;
        for (int at = i + 1; at < i + LONGEST_ASIDE; at++) {
            if (tokens.is(at, Sign.CLOSE)) return at + 1;
            if (tokens.isOneOf(at, Sign.PARAGRAPH, Sign.OPEN)) return i;
        }
        return i;
    }

    private static int afterSeparator(Tokens tokens, int i) {
        return switch (tokens.sign(i)) {
            case COMMA, SEMICOLON -> tokens.is(i + 1, Sign.AND) ? i + 2 : i + 1;
            case AND, SLASH, ELLIPSIS -> i + 1;
            default -> i;
        };
    }

    /// Whether the number belongs to something else: a dossier, a date, a session, an amount.
    private static boolean isOther(Tokens tokens, int i, Grade grade) {
        int next = itemEnd(tokens, i);
        if (Dossiers.at(tokens, i).isPresent() || Sessions.at(tokens, i).isPresent()) return true;
        if (tokens.is(next, Sign.OPEN) && isDossierAside(tokens, next)) return true;
        return switch (tokens.sign(next)) {
            case MONTH, NR, NRS, OTHER, NAME, PAGE, LETTERWORD -> true;
            case WORD -> (grade == Grade.ONE && !tokens.is(i - 1, Sign.AND)) || isCounted(tokens, next);
            case MOTION, AMENDMENT, STUK, MEMBER, ABBREVIATION, BRIEF -> true;
            case NUMBER -> true;
            case COMMA, DOT, SLASH -> tokens.joins(next, tokens.sign(next)) && tokens.is(next + 1, Sign.NUMBER);
            default -> false;
        };
    }

    // `nr. 8 en 12 moties`, `en 3 miljoen`
    private static boolean isCounted(Tokens tokens, int i) {
        if (!tokens.is(i, Sign.WORD)) return true;
        String word = tokens.text(i);
        return word.equals("miljoen")
                || word.equals("euro")
                || word.equals("miljard")
                || word.equals("procent")
                || word.equals("jaar")
                || word.equals("dagen")
                || word.equals("andere");
    }

    // `nr. 4, 5 en 6`: a comma continues a list only when an `en` ends it.
    private static boolean endsWithAnd(Tokens tokens, int i) {
        int at = i;
        for (int steps = 0; steps < 20 && tokens.isNumber(at, 1, 4); steps++) {
            if (tokens.is(at + 1, Sign.AND))
                return tokens.isNumber(at + 2, 1, 4) && !isOther(tokens, at + 2, Grade.SEVERAL);
            if (!tokens.is(at + 1, Sign.COMMA)) return false;
            at += 2;
        }
        return false;
    }
}
