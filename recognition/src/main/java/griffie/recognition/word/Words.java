package griffie.recognition.word;

import griffie.paper.Block;
import griffie.paper.Citation;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.paper.Text;
import griffie.recognition.citation.Cited;
import griffie.recognition.citation.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words, numbers and signs of a text in order, with the sentence and the block in which each stands.
///
/// What is cited is one token each, so that the number of a motion is never a year; marks of notes, white space and
/// the
/// head of the paper are left out. Words hold letters only: `EU-lidstaten` is three tokens, the second and third
/// glued.
/// Words are compared in small letters. Outside the text there is no token, and every question is answered with no.
public final class Words {
    private final Text text;
    private final Cutter cut;
    private final int[] sentences;
    private final int[] blocks;
    private final int[] sentenceStarts;

    private Words(Text text, Cutter cut, int[] sentences, int[] blocks, int[] sentenceStarts) {
        this.text = text;
        this.cut = cut;
        this.sentences = sentences;
        this.blocks = blocks;
        this.sentenceStarts = sentenceStarts;
    }

    public static Words of(Text text, Cited cited) {
        var cut = new Cutter(text.chars());
        int from = 0;
        for (var whole : wholes(text, cited.citations())) {
            if (whole.end() <= from) continue;
            cut.cut(from, Math.max(from, whole.start()));
            if (!isHead(text, whole)) cut.whole(Math.max(from, whole.start()), whole.end());
            from = whole.end();
        }
        cut.cut(from, text.chars().length());
        return placed(text, cut, cited.sentences());
    }

    // The session, the page and the second dossier of a Kamerstuk stand outside its span and are part of it all the
    // same.
    private static List<Span> wholes(Text text, List<Citation> citations) {
        var wholes = new ArrayList<Span>();
        for (var citation : citations) {
            wholes.add(citation.span());
            citation.said().stream().filter(Words::isPart).map(Said::span).forEach(wholes::add);
        }
        for (var block : text.blocks()) if (block instanceof Block.Head) wholes.add(block.span());
        wholes.removeIf(Span::isEmpty);
        wholes.sort(null);
        return wholes;
    }

    private static boolean isPart(Said said) {
        return said instanceof Said.InSession || said instanceof Said.Pages || said instanceof Said.AlsoIn;
    }

    private static boolean isHead(Text text, Span span) {
        int at = blockAt(text, span.start());
        return at < text.blocks().size()
                && text.blocks().get(at) instanceof Block.Head head
                && head.span().contains(span);
    }

    private static int blockAt(Text text, int offset) {
        var blocks = text.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Words placed(Text text, Cutter cut, Sentences found) {
        var sentences = new int[cut.size];
        var blocks = new int[cut.size];
        var starts = new int[cut.size + 1];
        int sentence = -1;
        int end = -1;
        int block = 0;
        for (int i = 0; i < cut.size; i++) {
            int start = cut.starts[i];
            while (block < text.blocks().size() - 1
                    && text.blocks().get(block).span().end() <= start) block++;
            if (start >= end || blocks[i - 1] != block) {
                sentence++;
                starts[sentence] = i;
                end = found.at(start).end();
            }
            sentences[i] = sentence;
            blocks[i] = block;
        }
        starts = Arrays.copyOf(starts, sentence + 2);
        starts[sentence + 1] = cut.size;
        return new Words(text, cut, sentences, blocks, starts);
    }

    public Text text() {
        return text;
    }

    public int size() {
        return cut.size;
    }

    private boolean isInside(int i) {
        return i >= 0 && i < cut.size;
    }

    public boolean isWord(int i) {
        return isInside(i) && cut.sorts[i] == Cutter.WORD;
    }

    public boolean isNumber(int i) {
        return isInside(i) && cut.sorts[i] == Cutter.NUMBER;
    }

    /// Whether a citation, or a part of one, stands here.
    public boolean isCited(int i) {
        return isInside(i) && cut.sorts[i] == Cutter.CITED;
    }

    /// Whether this sign stands here.
    public boolean is(int i, char sign) {
        return isInside(i) && cut.sorts[i] == Cutter.SIGN && cut.hashes[i] == sign;
    }

    /// Whether any dash stands here: `-`, `–`, `—`.
    public boolean isDash(int i) {
        if (!isInside(i) || cut.sorts[i] != Cutter.SIGN) return false;
        char sign = first(i);
        return sign == '-' || (sign >= '\u2010' && sign <= '\u2015');
    }

    /// Whether the token is this word, in whatever case.
    public boolean is(int i, String word) {
        return isInside(i)
                && cut.ends[i] - cut.starts[i] == word.length()
                && text.chars().regionMatches(true, cut.starts[i], word, 0, word.length());
    }

    public boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(first(i));
    }

    public char first(int i) {
        return text.chars().charAt(cut.starts[i]);
    }

    /// Whether nothing stands between this token and the one before it.
    public boolean glued(int i) {
        return i > 0 && i < cut.size && cut.starts[i] == cut.ends[i - 1];
    }

    public int start(int i) {
        return cut.starts[i];
    }

    public int end(int i) {
        return cut.ends[i];
    }

    public int length(int i) {
        return cut.ends[i] - cut.starts[i];
    }

    public String text(int i) {
        return text.chars().substring(cut.starts[i], cut.ends[i]);
    }

    /// From the start of the first token up to the end of the one before `next`.
    public Span span(int first, int next) {
        return new Span(cut.starts[first], cut.ends[next - 1]);
    }

    /// A fingerprint of the token in small letters without diacritics; of a sign the sign itself.
    long hash(int i) {
        return cut.hashes[i];
    }

    /// The number of the sentence in which the token stands, counted from 0 over the whole text.
    public int sentence(int i) {
        return sentences[i];
    }

    public int sentences() {
        return sentenceStarts.length - 1;
    }

    /// The first token of a sentence.
    public int firstOf(int sentence) {
        return sentenceStarts[sentence];
    }

    /// The token after the last one of a sentence.
    public int nextAfter(int sentence) {
        return sentenceStarts[sentence + 1];
    }

    /// The place of the block in which the token stands, in the list of the text's blocks.
    public int block(int i) {
        return blocks[i];
    }

    public Block blockOf(int i) {
        return text.blocks().get(blocks[i]);
    }

    /// The first token that starts at or after the offset.
    public int at(int offset) {
        int found = Arrays.binarySearch(cut.starts, 0, cut.size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
