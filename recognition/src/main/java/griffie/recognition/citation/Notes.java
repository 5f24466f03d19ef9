package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Note;
import griffie.paper.Paper;
import griffie.paper.Reference.GeneralAssemblyResolution;
import griffie.paper.Reference.Incomplete;
import griffie.paper.Reference.Kamerstuk;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Brings what the sentence of a marker says to the citations in the body of its note.
final class Notes {
    // A note that is referred to more often is explained by its first markers.
    private static final int MARKERS = 3;

    // How many namings before a marker are looked at.
    private static final int NAMINGS = 20;

    private final Paper paper;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Grammar.Read read;
    private final Bindings bindings;

    private Notes(Paper paper, Tokens tokens, Sentences sentences, Grammar.Read read, Bindings bindings) {
        this.paper = paper;
        this.tokens = tokens;
        this.sentences = sentences;
        this.read = read;
        this.bindings = bindings;
    }

    /// The citations with what was brought to them, and the namings that are explained by a note.
    record Told(List<Citation> citations, BitSet explained) {}

    static Notes of(Paper paper, Tokens tokens, Sentences sentences, Grammar.Read read, Bindings bindings) {
        return new Notes(paper, tokens, sentences, read, bindings);
    }

    Told told(List<Citation> citations) {
        var told = new ArrayList<Citation>(citations);
        var explained = new BitSet();
        for (var note : paper.text().notes()) {
            if (note.hasBody()) bring(note, told, explained);
        }
        return new Told(told, explained);
    }

    private void bring(Note note, List<Citation> told, BitSet explained) {
        int first = firstIn(told, note.body());
        for (var marker :
                note.markers().subList(0, Math.min(MARKERS, note.markers().size()))) {
            Span sentence = sentences.at(Math.max(0, marker.start() - 1));
            var organ = organIn(sentence);
            for (int i = first;
                    i < told.size() && note.body().contains(told.get(i).span());
                    i++) {
                told.set(i, organ(told.get(i).with(new Said.Sentence(sentence)), organ));
            }
            name(note, marker, sentence, first, told, explained);
        }
    }

    private static int firstIn(List<Citation> citations, Span body) {
        int low = 0;
        int high = citations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (citations.get(middle).span().start() < body.start()) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// Gives the naming nearest before the marker to the first paper in the note.
    private void name(Note note, Span marker, Span sentence, int first, List<Citation> told, BitSet explained) {
        int naming = namingBefore(marker, sentence);
        if (naming < 0 || bindings.isUsed(naming) || explained.get(naming)) return;
        for (int i = first; i < told.size() && note.body().contains(told.get(i).span()); i++) {
            var citation = told.get(i);
            boolean paperCited =
                    citation.reference() instanceof Kamerstuk || citation.reference() instanceof Incomplete;
            if (!paperCited) continue;
            explained.set(naming);
            if (citation.first(Said.Author.class).isEmpty()) {
                told.set(i, Beside.with(citation, said(read.namings().get(naming), citation)));
            }
            return;
        }
    }

    private static List<Said> said(Naming naming, Citation citation) {
        var said = new ArrayList<Said>(naming.authors());
        for (var one : naming.said()) {
            if (citation.first(one.getClass()).isEmpty()) said.add(one);
        }
        return said;
    }

    private int namingBefore(Span marker, Span sentence) {
        int low = 0;
        int high = read.namings().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(read.namings().get(middle).first()) < marker.start()) low = middle + 1;
            else high = middle;
        }
        for (int i = low - 1; i >= Math.max(0, low - NAMINGS); i--) {
            var naming = read.namings().get(i);
            if (tokens.start(naming.first()) < sentence.start()) return -1;
            if (naming.isProposal() && naming.isNamed()) return i;
        }
        return -1;
    }

    // `nam de Veiligheidsraad vier resoluties aan.²` tells whose resolutions the note lists.
    private static Citation organ(Citation citation, Optional<Said.Body> organ) {
        if (!(citation.reference() instanceof SecurityCouncilResolution resolution)) return citation;
        if (organ.isEmpty() || citation.first(Said.Body.class).isPresent()) return citation;
        boolean assembly = organ.get().body() == Said.UnBody.GENERAL_ASSEMBLY && resolution.year() == 0;
        var reference =
                assembly ? new GeneralAssemblyResolution(Integer.toString(resolution.number()), "") : resolution;
        return new Citation(citation.span(), reference, citation.said()).with(organ.get());
    }

    private Optional<Said.Body> organIn(Span sentence) {
        for (int i = tokens.at(sentence.start()); i < tokens.size() && tokens.start(i) < sentence.end(); i++) {
            var organ = UnitedNations.organ(tokens, i);
            if (organ.isPresent()) return organ;
        }
        return Optional.empty();
    }
}
