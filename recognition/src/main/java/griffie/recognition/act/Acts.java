package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Collects acts in reading order, each with the dates by which it is due.
final class Acts {
    private final Words words;
    private static final int FEW = 8;
    private static final int YEAR_AND_MONTH = 7;
    private static final Set<String> WITHIN = Set.of("in", "begin", "eind", "medio", "rond", "early", "late");

    private final List<DateMention> deadlines;
    private final List<DateMention> ahead;
    private final List<Act> acts = new ArrayList<>();

    Acts(Words words, List<Finding> dates, Optional<LocalDate> written) {
        this.words = words;
        var told = dates.stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .toList();
        this.deadlines = told.stream()
                .filter(date -> date.role() == DateMention.Role.DEADLINE)
                .toList();
        this.ahead = told.stream()
                .filter(date -> date.role() == DateMention.Role.DEADLINE || isAhead(date, written))
                .toList();
    }

    // `In januari 2024 ontvangt u`: a month to come, and no year, in which something else may lie.
    private boolean isAhead(DateMention mention, Optional<LocalDate> written) {
        if (mention.role() != DateMention.Role.EVENT || mention.date().isLength()) return false;
        var last = mention.date().last();
        boolean isPast = written.isEmpty()
                || last.isEmpty()
                || last.get().isBefore(written.get())
                || mention.date().toString().length() < YEAR_AND_MONTH;
        int token = words.at(mention.span().start());
        return !isPast && (isWithin(token) || isWithin(token - 1));
    }

    private boolean isWithin(int i) {
        return i >= 0 && WITHIN.stream().anyMatch(word -> words.is(i, word));
    }

    /// What one act is, in tokens; `about` starts and ends with tokens too.
    record Draft(
            Act.Kind kind,
            int first,
            int next,
            int about,
            int aboutNext,
            List<Act.Party> by,
            List<Act.Party> to,
            Set<Act.Manner> manner) {
        Draft(Act.Kind kind, int first, int next, int about, List<Act.Party> by, List<Act.Party> to) {
            this(kind, first, next, about, next, by, to, EnumSet.noneOf(Act.Manner.class));
        }
    }

    void add(Draft draft) {
        int next = withoutEnd(draft.first(), draft.next());
        if (next <= draft.first()) return;
        var span = words.span(draft.first(), next);
        int about = Math.max(draft.first(), Math.min(draft.about(), next - 1));
        int aboutNext = Math.max(about + 1, Math.min(next, withoutEnd(about, draft.aboutNext())));
        acts.add(new Act(
                span,
                draft.kind(),
                draft.by(),
                draft.to(),
                words.span(about, aboutNext),
                due(draft.kind(), span),
                draft.manner()));
    }

    private List<DateMention> due(Act.Kind kind, Span span) {
        if (kind == Act.Kind.PROMISE) return within(ahead, clause(span));
        return kind == Act.Kind.REQUEST || kind == Act.Kind.CALL ? within(deadlines, span) : List.of();
    }

    // The sign that ends the sentence is no part of what is said; that of a question is.
    private int withoutEnd(int first, int next) {
        int end = next;
        while (end > first
                && (words.is(end - 1, '.')
                        || words.is(end - 1, ';')
                        || words.is(end - 1, ',')
                        || words.is(end - 1, ':'))) end--;
        return end;
    }

    // The day may stand before the verb and its holder: `In mei zal ik uw Kamer informeren`.
    private Span clause(Span span) {
        int start = words.start(words.firstOf(words.sentence(words.at(span.start()))));
        for (var act : acts.subList(Math.max(0, acts.size() - FEW), acts.size())) {
            boolean isBefore = act.span().end() <= span.start();
            if (isBefore && act.kind() == Act.Kind.PROMISE)
                start = Math.max(start, act.span().end());
        }
        return new Span(Math.min(start, span.start()), span.end());
    }

    int count() {
        return acts.size();
    }

    /// Whether an act of such a kind was added since there were so many.
    boolean hasSince(int count, Predicate<Act.Kind> kind) {
        return acts.subList(count, acts.size()).stream().map(Act::kind).anyMatch(kind);
    }

    /// Whether a day to come is told here.
    boolean hasDeadline(Span span) {
        return !within(ahead, span).isEmpty();
    }

    private static List<DateMention> within(List<DateMention> dates, Span span) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().start() < span.start()) low = middle + 1;
            else high = middle;
        }
        int last = low;
        while (last < dates.size() && dates.get(last).span().start() < span.end()) last++;
        return dates.subList(low, last);
    }

    List<Act> inOrder() {
        return acts.stream()
                .sorted(java.util.Comparator.comparing(Act::span).thenComparing(Act::kind))
                .toList();
    }
}
