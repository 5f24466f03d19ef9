package griffie.intake.head;

import griffie.paper.Block;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// A block near the begin of a paper: where it stands, its first words, and whether it belongs to the head.
record Line(Span at, String text, boolean isHead) {
    private static final int MOST = 80;
    private static final int LONGEST = 1000;

    /// The blocks in which a paper may say what it is.
    static List<Line> first(String chars, List<Block> blocks) {
        var lines = new ArrayList<Line>();
        for (var block : blocks) {
            if (lines.size() == MOST || block instanceof Block.Footnote) break;
            var span = block.span();
            var begin = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
            lines.add(new Line(span, begin.in(chars), block instanceof Block.Head && span.length() < LONGEST));
        }
        return lines;
    }
}
