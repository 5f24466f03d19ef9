package griffie.intake.head;

import griffie.paper.Doubt;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a paper says about itself, gathered part by part: of what can be only one, the first that is said stands.
final class Gathered {
    static final Span NOWHERE = new Span(0, 0);

    private final List<Said> about = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    List<Said> about() {
        return about;
    }

    List<Remark> remarks() {
        return remarks;
    }

    <S extends Said> Stream<S> about(Class<S> sort) {
        return about.stream().filter(sort::isInstance).map(sort::cast);
    }

    boolean has(Class<? extends Said> sort) {
        return about.stream().anyMatch(sort::isInstance);
    }

    Optional<PaperKind> kind() {
        return about(Said.Kind.class).map(Said.Kind::kind).findFirst();
    }

    boolean is(PaperKind kind) {
        return kind().filter(kind::equals).isPresent();
    }

    void once(Said said) {
        if (!has(said.getClass())) about.add(said);
    }

    void instead(Said said) {
        about.removeIf(said.getClass()::isInstance);
        about.add(said);
    }

    void also(Said said) {
        about.add(said);
    }

    void kind(Span at, PaperKind kind) {
        once(new Said.Kind(at, kind));
    }

    void title(Span at, String title) {
        once(new Said.Titled(at, title));
    }

    // The head names a paper, and its running foot names it again.
    void identify(Span at, Reference own) {
        var earlier = about(Said.Identified.class)
                .map(Said.Identified::reference)
                .filter(reference -> reference.getClass() == own.getClass() && !reference.equals(own))
                .findFirst();
        if (earlier.isPresent()) contradict(at, earlier.get().toString(), own.toString());
        once(new Said.Identified(at, own));
    }

    void author(Span at, String name) {
        if (about(Said.Author.class).noneMatch(said -> Names.folded(said.name()).equals(Names.folded(name))))
            about.add(new Said.Author(at, name));
    }

    void addressee(Span at, String name) {
        if (about(Said.Addressee.class)
                .noneMatch(said -> Names.folded(said.name()).equals(Names.folded(name))))
            about.add(new Said.Addressee(at, name));
    }

    void contradict(Span at, String one, String other) {
        remarks.add(new Remark(at, new Doubt.SaysBoth(one, other)));
    }
}
