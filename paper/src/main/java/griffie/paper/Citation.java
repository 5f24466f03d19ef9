package griffie.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A reference to another paper or legal act, with everything that is said beside it.
public record Citation(Span span, Reference reference, List<Said> said) implements Finding {
    public Citation {
        said = List.copyOf(said);
    }

    /// Everything of one sort that is said beside it, in reading order.
    public <S extends Said> Stream<S> said(Class<S> sort) {
        return said.stream().filter(sort::isInstance).map(sort::cast);
    }

    /// The first of one sort that is said beside it.
    public <S extends Said> Optional<S> first(Class<S> sort) {
        return said(sort).findFirst();
    }

    public Citation with(Said more) {
        return new Citation(
                span, reference, Stream.concat(said.stream(), Stream.of(more)).toList());
    }
}
