package griffie.intake.text;

import griffie.intake.head.HeadLine;
import griffie.intake.head.Languages;
import griffie.intake.head.Particulars;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.Remark;
import griffie.paper.Source;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.List;

/// Reads what a paper says about itself in its head.
final class Heads {
    private static final int STRANGERS = 3;
    private static final int LARGEST = 60; // lines; what goes on so is a list

    private Heads() {}

    static Paper paper(Source source, Mended mended, List<String> furniture) {
        String chars = mended.draft().chars();
        var blocks = Dialogue.marked(chars, withHeads(chars, mended.blocks()));
        var text = new Text(chars, blocks, mended.notes(), mended.draft().origin());
        var particulars = Particulars.of(chars, blocks, furniture);
        var remarks = new ArrayList<Remark>(mended.remarks());
        remarks.addAll(particulars.remarks());
        return new Paper(source, particulars.about(), Languages.of(chars), text, mended.repairs(), remarks);
    }

    /// Makes heads of the paragraphs with which a paper says what it is.
    static List<Block> withHeads(String chars, List<Block> blocks) {
        int end = 0;
        for (int i = 0; i < Math.min(blocks.size(), LARGEST) && i <= end + STRANGERS; i++) {
            if (blocks.get(i) instanceof Block.Footnote) break;
            String text = blocks.get(i).span().in(chars);
            if (HeadLine.isEnd(text) || text.length() > 600) break;
            if (HeadLine.is(text)) end = i + 1;
        }
        var all = new ArrayList<>(blocks);
        for (int i = 0; i < end; i++) all.set(i, new Block.Head(blocks.get(i).span()));
        return all;
    }
}
