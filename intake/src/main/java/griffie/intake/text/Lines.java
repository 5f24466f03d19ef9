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
        return lines.lines;
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
        int end = to;
        while (end > start && isBlank(end - 1)) end--;
        var kind = start == end ? Line.Kind.BLANK : Line.Kind.TEXT;
        lines.add(new Line(start, end, start - from, kind));
    }

    private boolean isBlank(int at) {
        return chars.charAt(at) == ' ';
    }
}
