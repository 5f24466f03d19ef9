package griffie.registry.verification;

import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import griffie.registry.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A text that cites one thing, made by hand: `Citing.of("motie Ploumen").authors("Ploumen").check("kst-33570-V-42")`.
record Citing(Paper paper, List<Said> said) {
    private static final Verification VERIFICATION = Verification.against(Catalogue.bundled());

    /// A paper of this one sentence; the sentence is said about what it cites.
    static Citing of(String sentence) {
        return new Citing(Paper.of(sentence), List.of(new Said.Sentence(new Span(0, sentence.length()))));
    }

    Citing and(Said more) {
        return new Citing(paper, Stream.concat(said.stream(), Stream.of(more)).toList());
    }

    Citing authors(String... names) {
        var all = new ArrayList<>(said);
        for (var name : names) all.add(new Said.Author(nowhere(), name));
        return new Citing(paper, all);
    }

    Citing motion() {
        return kind(PaperKind.MOTION);
    }

    Citing kind(PaperKind kind) {
        return and(new Said.Kind(nowhere(), kind));
    }

    Citing dated(int year, int month, int day) {
        return and(new Said.Dated(nowhere(), new PartialDate(year, month, day)));
    }

    Citing session(int from) {
        return and(new Said.InSession(nowhere(), new Session(from)));
    }

    Citing body(Said.UnBody body) {
        return and(new Said.Body(nowhere(), body));
    }

    Citing listedWith(String... ids) {
        var all = new ArrayList<>(said);
        for (var id : ids) all.add(new Said.Listed(nowhere(), reference(id)));
        return new Citing(paper, all);
    }

    Citing inPaper(String id) {
        return new Citing(paper.with(new Said.Identified(nowhere(), reference(id))), said);
    }

    Citing titled(String title) {
        return new Citing(paper.with(new Said.Titled(nowhere(), title)), said);
    }

    Citing on(String date) {
        var day = PartialDate.of(LocalDate.parse(date));
        return new Citing(paper.with(new Said.Dated(nowhere(), day)), said);
    }

    Verdict check(String id) {
        return check(reference(id));
    }

    Verdict check(Reference reference) {
        return check(VERIFICATION, reference);
    }

    Verdict check(Verification verification, Reference reference) {
        var span = new Span(0, paper.text().chars().length());
        return verification
                .check(paper, List.of(new Citation(span, reference, said)))
                .getFirst();
    }

    private static Reference reference(String id) {
        return Reference.parse(id).orElseThrow();
    }

    private static Span nowhere() {
        return new Span(0, 0);
    }
}
