package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Reference.Incomplete;
import griffie.paper.Reference.Kamerstuk;
import griffie.paper.Reference.WholeDossier;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gathers what stands beside each citation, and gives the citations of a paper in reading order.
final class Gathering {
    // A member of a long list is told apart by its neighbours; all of ten thousand would tell no more.
    private static final int NEIGHBOURS = 4;

    private final Paper paper;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Grammar.Read read;
    private final Bindings bindings;

    Gathering(Paper paper, Tokens tokens, Sentences sentences, Grammar.Read read) {
        this.paper = paper;
        this.tokens = tokens;
        this.sentences = sentences;
        this.read = read;
        this.bindings = Bindings.of(tokens, sentences, read);
    }

    List<Citation> citations() {
        var citations = new ArrayList<Citation>();
        var relatives = new Relatives(paper);
        for (int i = 0; i < read.citations().size(); i++) {
            citations.add(one(i, relatives));
        }
        var noted = Notes.of(paper, tokens, sentences, read, bindings).told(citations);
        var all = new ArrayList<>(listed(noted.citations()));
        all.removeIf(this::isOwnHead);
        all.addAll(Nameds.of(tokens, sentences, read, bindings, noted).citations());
        all.replaceAll(this::withSentence);
        all.sort(Comparator.comparing(Citation::span));
        return List.copyOf(all);
    }

    private Citation one(int i, Relatives relatives) {
        Raw raw = read.citations().get(i);
        var naming = naming(i);
        Span span = raw.citation().span();
        var reference = relatives.complete(raw.citation().reference(), span, sentences.at(span.start()));
        var citation =
                new Citation(span, unnumbered(reference, naming), raw.citation().said());
        return Beside.with(Beside.with(citation, bindings.said(i)), Beside.around(tokens, raw, naming));
    }

    private Optional<Naming> naming(int citation) {
        int naming = bindings.namingOf(citation);
        return naming < 0 ? Optional.empty() : Optional.of(read.namings().get(naming));
    }

    // `motie-Grinwis c.s. (36 410-VII)` lacks the number; a bill is its dossier.
    private static Reference unnumbered(Reference reference, Optional<Naming> naming) {
        boolean proposal = naming.filter(Naming::isProposal).isPresent();
        return reference instanceof WholeDossier && proposal
                ? new Incomplete("kamerstuk", reference.toString())
                : reference;
    }

    private List<Citation> listed(List<Citation> citations) {
        var listed = new ArrayList<Citation>(citations);
        int first = 0;
        for (int i = 1; i <= citations.size(); i++) {
            if (i < citations.size() && reading(i) == reading(first)) continue;
            if (i - first > 1) list(listed, first, i);
            first = i;
        }
        return listed;
    }

    private int reading(int i) {
        return read.citations().get(i).reading();
    }

    /// Tells each member of a list about its neighbours.
    private static void list(List<Citation> citations, int first, int next) {
        var members = citations.subList(first, next).stream()
                .map(one -> new Said.Listed(one.span(), one.reference()))
                .toList();
        for (int i = 0; i < members.size(); i++) {
            var others = new ArrayList<Said>(members.subList(Math.max(0, i - NEIGHBOURS), i));
            others.addAll(members.subList(i + 1, Math.min(members.size(), i + 1 + NEIGHBOURS)));
            citations.set(first + i, Beside.with(citations.get(first + i), others));
        }
    }

    // Its own number alone in a line is a running head.
    private boolean isOwnHead(Citation citation) {
        if (paper.id().filter(citation.reference()::equals).isEmpty()) return false;
        boolean paperId = citation.reference() instanceof Kamerstuk;
        return paperId
                && sentences.at(citation.span().start()).length()
                        < citation.span().length() + 30;
    }

    private Citation withSentence(Citation citation) {
        return citation.with(new Said.Sentence(sentences.at(citation.span().start())));
    }
}
