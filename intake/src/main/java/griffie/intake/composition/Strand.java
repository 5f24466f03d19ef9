package griffie.intake.composition;

import griffie.paper.Block;
import griffie.paper.Link;
import griffie.paper.Origin;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A stretch of clean text in the making, with its blocks, its markers, and where its characters come from.
final class Strand {
    private static final int REWRITTEN = -1;

    final StringBuilder chars = new StringBuilder();
    final List<Part> parts = new ArrayList<>();
    final List<Marker> markers = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    // Three numbers for each run: its length, where its source starts, and where that ends (REWRITTEN - end when
    // rewritten).
    private int[] runs = new int[48];
    private int used;

    /// A block in the making.
    record Part(Span span, Role role) {}

    /// A marker in the text, and the note to which it points.
    record Marker(Span span, NoteDraft note) {}

    void copy(CharSequence source, int from, int to) {
        chars.append(source, from, to);
        int last = used - 3;
        if (last >= 0 && runs[last + 2] == from) {
            runs[last] += to - from;
            runs[last + 2] = to;
        } else {
            run(to - from, from, to);
        }
    }

    void rewrite(String written, Span source) {
        if (written.isEmpty()) return;
        chars.append(written);
        int end = REWRITTEN - source.end();
        int last = used - 3;
        if (last >= 0 && runs[last + 1] == source.start() && runs[last + 2] == end) runs[last] += written.length();
        else run(written.length(), source.start(), end);
    }

    /// Replaces the last character, which was copied from just before `source`.
    void replaceLast(String written, Span source) {
        chars.setLength(chars.length() - 1);
        int start = runs[used - 3 + 2] - 1;
        boolean isRewritten = runs[used - 3 + 2] < 0;
        int from = isRewritten ? runs[used - 3 + 1] : start;
        if (!isRewritten) runs[used - 3 + 2]--;
        if (--runs[used - 3] == 0) used -= 3;
        rewrite(written, new Span(Math.min(from, source.start()), source.end()));
    }

    /// Where in the source the last characters end.
    int sourceEnd() {
        if (used == 0) return 0;
        int end = runs[used - 1];
        return end >= 0 ? end : REWRITTEN - end;
    }

    void append(Strand other) {
        int shift = chars.length();
        chars.append(other.chars);
        for (var part : other.parts) parts.add(new Part(part.span.shifted(shift), part.role));
        for (var marker : other.markers) markers.add(new Marker(marker.span.shifted(shift), marker.note));
        for (var link : other.links) links.add(new Link(link.span().shifted(shift), link.target()));
        for (int i = 0; i < other.used; i += 3) run(other.runs[i], other.runs[i + 1], other.runs[i + 2]);
    }

    Origin origin() {
        var origin = Origin.builder();
        for (int i = 0; i < used; i += 3) {
            if (runs[i + 2] >= 0) origin.copy(runs[i + 1], runs[i]);
            else origin.rewrite(runs[i], new Span(runs[i + 1], REWRITTEN - runs[i + 2]));
        }
        return origin.build();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>(parts.size());
        for (var part : parts) blocks.add(part.role.block(part.span));
        return blocks;
    }

    private void run(int length, int from, int to) {
        if (used == runs.length) runs = Arrays.copyOf(runs, 2 * used);
        runs[used++] = length;
        runs[used++] = from;
        runs[used++] = to;
    }
}
