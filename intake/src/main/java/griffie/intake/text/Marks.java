package griffie.intake.text;

import griffie.paper.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every place of a text that may be the marker of a note, in reading order.
final class Marks {
    private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴-⁹]{1,3}");

    private static final Pattern BRACKETED = Pattern.compile("\\[(?<hat>\\^?)(\\d{1,3}(?: \\d{1,3}){0,5}) ?\\](?!\\()");

    private static final Pattern CARET = Pattern.compile("\\^\\{?(\\d{1,3})\\}?(?!\\d)");

    /// The end of a word: what the digits or the sign are glued to, they themselves, and what closes after them.
    private static final Pattern TAIL = Pattern.compile("""
            (?x)
            (?<stem> .*? [^\\d\\s] | .* \\d{4} [.)»”"’] )
            (?<mark> \\d{1,3} | [!\\#°®*™©§&?~|<>={}\\\\¥€£$%+@¬†‡•º¡¿^`'´]{1,2} | [lISZzB] )
            (?<close> [.,;:?!)»”"’\\]]{0,3} )
            """);

    // Metres and their like are raised to powers.
    private static final Pattern UNIT = Pattern.compile("(?:^|.*[^\\p{L}])(?:[kcdmh]?m|ha|inch|ft)");

    // After these a digit is a number of its own: nr.42, art.3, p.4
    private static final Pattern ABBREVIATION = Pattern.compile("""
            (?xi)
            (?: .* [^\\p{L}] )?
            (?: nrs? | no | artt? | pp? | blz | par | vol | ch | pt | lid | jo | stb | trb | stcrt | tel | fig | tab | bijl
              | Kamerst | Hand | Aanh | RES | PV | DEC | AGENDA | v ) [.:]? \\(?
            """);

    private static final Pattern LETTERS = Pattern.compile(".*[\\p{L}]{2}[»”\"’)\\]]?");
    private static final Pattern LOWER = Pattern.compile(".*\\p{Ll}{2}");
    private static final Pattern CLOSED = Pattern.compile(".*[\\p{L}\\p{No})»”\"’\\]%][.?!,;:)»”\"’\\]]+");
    private static final Pattern YEAR = Pattern.compile(".*(?<!\\d)(?:1[89]|20)\\d\\d[.)»”\"’?!]+");
    private static final int LONGEST_WORD = 120;

    private final String chars;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, List<Mark>> byNumber = new HashMap<>();

    private Marks(String chars) {
        this.chars = chars;
    }

    static Marks in(String chars) {
        var marks = new Marks(chars);
        marks.findWords();
        for (var mark : marks.marks) {
            marks.byNumber
                    .computeIfAbsent(mark.number(), any -> new ArrayList<>())
                    .add(mark);
        }
        return marks;
    }

    /// Those that lie in a stretch of the text.
    List<Mark> within(int from, int to) {
        return marks.subList(firstFrom(marks, from), firstFrom(marks, to));
    }

    /// Whether a marker of the number, better than a doubtful one, lies in a stretch of the text.
    boolean shows(int number, int from, int to) {
        var candidates = byNumber.getOrDefault(number, List.of());
        for (int i = firstFrom(candidates, from);
                i < candidates.size() && candidates.get(i).at().start() < to;
                i++) {
            if (candidates.get(i).sort().weight >= Mark.Sort.GLUED.weight) return true;
        }
        return false;
    }

    /// Whether a sign stands where none can stand, in a stretch of the text.
    boolean hasSign(int from, int to) {
        var signs = byNumber.getOrDefault(0, List.of());
        for (int i = firstFrom(signs, from);
                i < signs.size() && signs.get(i).at().start() < to;
                i++) {
            if (signs.get(i).sort() == Mark.Sort.STRANGE) return true;
        }
        return false;
    }

    /// Whether anything before an offset may be a marker of the number.
    boolean mayShow(int number, int to) {
        var candidates = byNumber.getOrDefault(number, List.of());
        return !candidates.isEmpty() && candidates.getFirst().at().start() < to;
    }

    private static int firstFrom(List<Mark> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at().start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void findWords() {
        int start = 0;
        while (start < chars.length()) {
            if (isBlank(start)) {
                start++;
                continue;
            }
            int end = start;
            while (end < chars.length() && !isBlank(end)) end++;
            // "[4 5 ]" and "[2 ]" have blanks inside: the word goes on to the bracket.
            int bracket = chars.substring(start, end).lastIndexOf('[');
            if (bracket >= 0) end = Math.max(end, closing(start + bracket, end));
            word(new Span(start, end));
            start = end;
        }
    }

    private int closing(int bracket, int end) {
        var bracketed = BRACKETED.matcher(chars).region(bracket, Math.min(chars.length(), bracket + 40));
        if (!bracketed.lookingAt()) return end;
        int to = bracketed.end();
        while (to < chars.length() && !isBlank(to)) to++;
        return to;
    }

    private void word(Span word) {
        if (word.length() > LONGEST_WORD || isAddress(word)) return;
        String text = word.in(chars);
        int found = marks.size();
        if (text.chars().anyMatch(c -> Superscript.is((char) c))) raised(word, text);
        if (text.indexOf('[') >= 0) bracketed(word, text);
        if (text.indexOf('^') >= 0) caret(word, text);
        if (marks.size() == found) tail(word, text);
    }

    private boolean isAddress(Span word) {
        String text = word.in(chars);
        return text.contains("://") || text.startsWith("www.") || text.indexOf('@') > 0;
    }

    private void raised(Span word, String text) {
        var raised = RAISED.matcher(text);
        while (raised.find()) {
            if (UNIT.matcher(text.substring(0, raised.start())).matches()) continue;
            add(word, raised.start(), raised.end(), Superscript.parse(raised.group()), Mark.Sort.RAISED);
        }
    }

    private void bracketed(Span word, String text) {
        var bracketed = BRACKETED.matcher(text);
        while (bracketed.find()) {
            var sort = bracketed.group("hat").isEmpty() ? Mark.Sort.BRACKETED : Mark.Sort.RAISED;
            var numbers = bracketed.group(2).split(" ", -1);
            int at = bracketed.start();
            int read = bracketed.start(2);
            for (int i = 0; i < numbers.length; i++) {
                read += numbers[i].length();
                int end = i + 1 < numbers.length ? read : bracketed.end();
                add(word, at, end, Superscript.parse(numbers[i]), sort);
                read++;
                at = read;
            }
        }
    }

    private void caret(Span word, String text) {
        var caret = CARET.matcher(text);
        while (caret.find()) {
            if (UNIT.matcher(text.substring(0, caret.start())).matches()) continue;
            add(word, caret.start(), caret.end(), Superscript.parse(caret.group(1)), Mark.Sort.RAISED);
        }
    }

    private void tail(Span word, String text) {
        var tail = TAIL.matcher(text);
        if (!tail.matches()) {
            if (text.length() <= 4) alone(word, text);
            return;
        }
        String stem = tail.group("stem");
        boolean isDigit = Character.isDigit(tail.group("mark").charAt(0));
        var sort = isDigit ? ofDigits(stem, word) : ofSign(stem, tail.group("mark"), tail.group("close"), word);
        if (sort == null) return;
        int number = isDigit ? Superscript.parse(tail.group("mark")) : 0;
        if (isDigit && number == 0) return;
        add(word, tail.start("mark"), tail.end("mark"), number, sort);
    }

    private Mark.@Nullable Sort ofDigits(String stem, Span word) {
        if (ABBREVIATION.matcher(stem).matches()) return null;
        if (YEAR.matcher(stem).matches()) return stem.endsWith(".") && !sentenceEnds(word) ? null : Mark.Sort.GLUED;
        if (LOWER.matcher(stem).matches() || CLOSED.matcher(stem).matches()) return Mark.Sort.GLUED;
        return LETTERS.matcher(stem).matches() ? Mark.Sort.DOUBTFUL : null;
    }

    private Mark.@Nullable Sort ofSign(String stem, String sign, String close, Span word) {
        boolean isClosed = CLOSED.matcher(stem).matches() || YEAR.matcher(stem).matches();
        if (Character.isLetter(sign.charAt(0))) {
            boolean fits = close.isEmpty()
                    && stem.endsWith(".")
                    && LOWER.matcher(stem.substring(0, stem.length() - 1)).matches();
            return fits && sentenceEnds(word) ? Mark.Sort.ODD : null;
        }
        if (isClosed) return isCommon(stem, sign) ? null : Mark.Sort.STRANGE;
        // "Armenié&," is a scratch on the paper: a marker stands after the comma.
        if (!close.isEmpty() || "!?'´`".indexOf(sign.charAt(0)) >= 0) return null;
        return LOWER.matcher(stem).matches() && "+$€£".indexOf(sign.charAt(0)) < 0 ? Mark.Sort.ODD : null;
    }

    // ?! and !! are emphasis; a quotation ends after its full stop.
    private static boolean isCommon(String stem, String sign) {
        char last = stem.charAt(stem.length() - 1);
        char first = sign.charAt(0);
        return ((last == '?' || last == '!') && (first == '?' || first == '!'))
                || "'´`".indexOf(first) >= 0
                || ("»”\"’)]".indexOf(last) >= 0 && (first == '?' || first == '!'));
    }

    // A number alone after the end of a sentence: "conflict. 2 Sinds"
    private void alone(Span word, String text) {
        if (!text.matches("\\d{1,2}") || text.startsWith("0")) return;
        int before = word.start() - 1;
        boolean isAfterBlank = before > 0 && chars.charAt(before) == ' ' && !isBlank(before - 1);
        if (!isAfterBlank || ".?!,;:”»)".indexOf(chars.charAt(before - 1)) < 0 || !sentenceEnds(word)) return;
        int wordStart = before - 1;
        while (wordStart > 0 && !isBlank(wordStart - 1) && before - wordStart < LONGEST_WORD) wordStart--;
        if (ABBREVIATION.matcher(chars.substring(wordStart, before)).matches()) return;
        add(word, 0, text.length(), Superscript.parse(text), Mark.Sort.DOUBTFUL);
    }

    /// Whether a new sentence, or nothing, follows a word.
    private boolean sentenceEnds(Span word) {
        int at = word.end();
        int lineEnds = 0;
        while (at < chars.length() && isBlank(at) && lineEnds < 2) {
            if (chars.charAt(at) == '\n' || chars.charAt(at) == '\f') lineEnds++;
            at++;
        }
        if (at >= chars.length() || lineEnds >= 2) return true;
        return !Character.isLowerCase(chars.charAt(at)) && !Character.isDigit(chars.charAt(at));
    }

    private boolean isBlank(int at) {
        char c = chars.charAt(at);
        return c == ' ' || c == '\n' || c == '\f';
    }

    private void add(Span word, int from, int to, int number, Mark.Sort sort) {
        marks.add(new Mark(new Span(word.start() + from, word.start() + to), number, sort));
    }
}
