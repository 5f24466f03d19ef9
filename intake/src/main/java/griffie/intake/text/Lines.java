package griffie.intake.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a draft into lines and tells furniture from text.
final class Lines {
    private final String chars;
    private final List<Line> lines = new ArrayList<>();

    private Lines(String chars) {
        this.chars = chars;
    }

    static List<Line> of(String chars) {
        var lines = new Lines(chars);
        lines.cut();
        Furniture.mark(chars, lines.lines);
        QuestionNumbers.mark(chars, lines.lines);
        return lines.lines;
    }

    /// The lines of a text from which everything that belongs to its pages was taken away before.
    static List<Line> ofPages(String chars) {
        var lines = new Lines(chars);
        lines.cut();
        return lines.lines;
    }

    /// The lines that belong to the pages, as far as they may say what the paper is; a running line only once.
    static List<String> furniture(String chars, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind() == Line.Kind.FURNITURE)
                .map(line -> line.in(chars))
                .distinct()
                .limit(50)
                .toList();
    }

    private void cut() {
        int start = 0;
        for (int at = 0; at <= chars.length(); at++) {
            if (at < chars.length() && chars.charAt(at) != '\n' && chars.charAt(at) != '\f') continue;
            if (at > start || at < chars.length()) add(start, at);
            if (at < chars.length() && chars.charAt(at) == '\f') lines.add(new Line(at, at, 0, Line.Kind.PAGE_END));
            start = at + 1;
        }
    }

    private void add(int from, int to) {
        int start = from;
        while (start < to && isBlank(start)) start++;
        int end = endOfLetters(start, to);
        var kind = start == end || isTableRule(start, end) ? Line.Kind.BLANK : Line.Kind.TEXT;
        lines.add(new Line(start, end, start - from, kind));
    }

    // |---|---|
    private boolean isTableRule(int start, int end) {
        if (end - start < 3 || chars.charAt(start) != '|') return false;
        for (int at = start; at < end; at++) {
            if ("|-: ".indexOf(chars.charAt(at)) < 0) return false;
        }
        return true;
    }

    // A soft hyphen at the end of a line stays, but only right after a letter.
    private int endOfLetters(int start, int to) {
        int end = to;
        while (end > start && (isBlank(end - 1) || isSoftHyphen(end - 1))) end--;
        return end > start && end < to && isSoftHyphen(end) ? end + 1 : end;
    }

    private boolean isSoftHyphen(int at) {
        return chars.charAt(at) == '\u00AD';
    }

    private boolean isBlank(int at) {
        return chars.charAt(at) == ' ';
    }
}
