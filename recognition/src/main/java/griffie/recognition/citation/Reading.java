package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.List;

/// What was read from one place on: citations in order, and the token after them. Nothing read leaves the place as it
/// was.
record Reading(List<Citation> citations, int next) {
    Reading {
        citations = List.copyOf(citations);
    }

    static Reading nothing(int at) {
        return new Reading(List.of(), at);
    }

    static Reading of(Span span, Reference reference, int next) {
        return new Reading(List.of(new Citation(span, reference, List.of())), next);
    }

    static Reading of(Span span, Reference reference, List<Said> said, int next) {
        return new Reading(List.of(new Citation(span, reference, said)), next);
    }

    boolean isEmpty() {
        return citations.isEmpty();
    }
}
