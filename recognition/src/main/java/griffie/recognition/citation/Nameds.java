package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Reference.Incomplete;
import griffie.paper.Reference.Kamerstuk;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Motions and amendments that are only named: citations of their own unless a full one explains them.
final class Nameds {
    private final Tokens tokens;
    private final Sentences sentences;
    private final Grammar.Read read;
    private final Bindings bindings;
    private final Notes.Told told;

    private Nameds(Tokens tokens, Sentences sentences, Grammar.Read read, Bindings bindings, Notes.Told told) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.read = read;
        this.bindings = bindings;
        this.told = told;
    }

    static Nameds of(Tokens tokens, Sentences sentences, Grammar.Read read, Bindings bindings, Notes.Told told) {
        return new Nameds(tokens, sentences, read, bindings, told);
    }

    List<Citation> citations() {
        var known = new HashSet<String>();
        var named = named();
        var unnamed = unnamedSentences();
        var citations = new ArrayList<Citation>();
        for (int i = 0; i < read.namings().size(); i++) {
            var naming = read.namings().get(i);
            if (!naming.isProposal() || !naming.isNamed()) continue;
            Span sentence = sentences.at(tokens.start(naming.first()));
            boolean full = (bindings.isUsed(i) && named.contains(i))
                    || told.explained().get(i);
            if (full) known.add(key(naming));
            boolean explained = bindings.isUsed(i) || full || known.contains(key(naming)) || unnamed.contains(sentence);
            if (!explained && naming.isCitation(tokens)) citations.add(incomplete(naming));
        }
        return citations;
    }

    private static String key(Naming naming) {
        return naming.kind() + " " + naming.authors().getFirst().name();
    }

    /// The namings that have a number beside them.
    private Set<Integer> named() {
        var named = new HashSet<Integer>();
        for (int i = 0; i < read.citations().size(); i++) {
            if (isFull(i)) named.add(bindings.namingOf(i));
        }
        return named;
    }

    private boolean isFull(int citation) {
        return told.citations().get(citation).reference() instanceof Kamerstuk;
    }

    /// The sentences with a full citation that nobody's name belongs to yet: the name said elsewhere in them may be
    /// its.
    private Set<Span> unnamedSentences() {
        Map<Span, Boolean> sentencesOf = new HashMap<>();
        for (int i = 0; i < read.citations().size(); i++) {
            var citation = told.citations().get(i);
            if (!isFull(i) || citation.first(Said.Author.class).isPresent()) continue;
            sentencesOf.put(sentences.at(citation.span().start()), true);
        }
        return sentencesOf.keySet();
    }

    private Citation incomplete(Naming naming) {
        var said = new ArrayList<Said>(naming.authors());
        said.addAll(naming.said());
        return new Citation(naming.span(tokens), new Incomplete("kamerstuk", ""), said);
    }
}
