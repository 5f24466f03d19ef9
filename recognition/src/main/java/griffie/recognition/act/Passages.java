package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.List;
import java.util.Locale;

/// Goes through the blocks of a paper and reads each in the manner of its sort.
final class Passages {
    private final Paper paper;
    private final Words words;
    private final Voices voices;
    private final Exchange exchange;
    private final Acts acts;
    private final Statements statements;
    private final Motions motions;
    private final Resolutions resolutions;
    private final Decisions decisions;
    private final boolean isResolution;

    Passages(Paper paper, Tagged tagged, Voices voices, Exchange exchange, Acts acts) {
        this.exchange = exchange;
        this.paper = paper;
        this.words = tagged.words();
        this.voices = voices;
        this.acts = acts;
        var nominals = new Nominals(tagged, voices);
        this.statements = new Statements(tagged, nominals, acts);
        this.motions = new Motions(paper, tagged, nominals, acts);
        this.resolutions = new Resolutions(tagged, nominals, acts, voices.writer());
        this.decisions = new Decisions(tagged, nominals, acts, voices.writer());
        this.isResolution = paper.kind().filter(PaperKind.RESOLUTION::equals).isPresent()
                && paper.language().equals(Locale.ENGLISH);
    }

    void read() {
        questions();
        for (int i = 0; i < words.size(); ) {
            int next = afterBlock(i);
            while (isCutOff(next)) next = afterBlock(next);
            block(i, next);
            i = next;
        }
    }

    // A dictum that was broken in two paragraphs: no sign ends the first one.
    private boolean isCutOff(int next) {
        if (next >= words.size() || !(words.blockOf(next - 1) instanceof Block.Operative)) return false;
        boolean isOpen = words.isWord(next - 1) || words.isNumber(next - 1);
        return isOpen
                && words.blockOf(next) instanceof Block.Paragraph
                && !words.isCapital(next)
                && !(words.is(next, "en") && words.is(next + 1, "gaat"))
                && !words.isDash(next);
    }

    private int afterBlock(int i) {
        int next = words.at(words.blockOf(i).span().end());
        return Math.max(next, i + 1);
    }

    private void block(int first, int next) {
        var voice = voices.of(words.block(first));
        if (voice.setting() == Voice.Setting.SILENT || voice.setting() == Voice.Setting.QUESTION) return;
        if (isResolution) {
            resolutions.read(first, next);
            return;
        }
        if (motions.read(first, next) || decisions.read(first, next)) return;
        if (isLabel(first)) return;
        for (int sentence = words.sentence(first); sentence <= words.sentence(next - 1); sentence++) {
            statements.read(sentence);
        }
    }

    // `Mevrouw Hermans (VVD):` before what she says.
    private boolean isLabel(int first) {
        return words.blockOf(first) instanceof Block.Turn turn
                && paper.text().of(turn.span()).startsWith(turn.speaker())
                && turn.span().length() <= turn.speaker().length() + 2;
    }

    // A numbered question is one request, however many sentences it has.
    private void questions() {
        for (var part : exchange.parts()) if (part.sort() == Exchange.Sort.ASKED) ask(part.words());
    }

    private void ask(Span span) {
        int first = words.at(span.start());
        int next = words.at(span.end());
        if (first >= next) return;
        var here = new Span(words.start(first), words.start(first));
        acts.add(new Acts.Draft(
                Act.Kind.REQUEST,
                first,
                next,
                first,
                Nominals.parties(voices.askers(), here),
                voices.writer().isEmpty() ? List.of() : Nominals.parties(voices.writer(), here)));
    }
}
