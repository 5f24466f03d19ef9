package griffie.registry.dossier;

import griffie.paper.DateMention;
import griffie.paper.Edtf;
import griffie.paper.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A passage of a paper that tells of an event and its date; `span` is where the date stands, `name` the kind of event
/// that the word before the date names (`the statement of 10 November`), else empty.
record Telling(DossierPaper paper, DateMention mention, Span span, Edtf date, Topic topic, String name) {
    private static final int WEEK = 7;
    private static final int NO_DAYS = Integer.MAX_VALUE;

    Handle handle() {
        return paper.handle(mention);
    }

    Passage passage() {
        return paper.passage(Clauses.sentence(paper, span.start()));
    }

    LocalDate first() {
        return date.first().orElse(LocalDate.MIN);
    }

    /// The last day that it can be; of what goes on, the day on which it began.
    LocalDate last() {
        return date.last().orElse(first());
    }

    /// How many days its date may mean; few is precise.
    long days() {
        return date.first().isEmpty() ? NO_DAYS : ChronoUnit.DAYS.between(first(), last());
    }

    /// Whether its date is about a week or less.
    boolean isShort() {
        return days() <= WEEK;
    }

    boolean isOneDay() {
        return days() == 0;
    }

    boolean overlaps(Telling other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }
}
