package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Collects acts in reading order, each with the dates by which it is due.
final class Acts {
    private final Words words;
    private final List<DateMention> deadlines;
    private final List<Act> acts = new ArrayList<>();

    Acts(Words words, List<Finding> dates) {
        this.words = words;
        this.deadlines = dates.stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.role() == DateMention.Role.DEADLINE)
                .toList();
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
                isAsked(draft.kind()) ? due(span) : List.of(),
                draft.manner()));
    }

    private static boolean isAsked(Act.Kind kind) {
        return kind == Act.Kind.REQUEST || kind == Act.Kind.PROMISE || kind == Act.Kind.CALL;
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

    private List<DateMention> due(Span span) {
        int low = 0;
        int high = deadlines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (deadlines.get(middle).span().start() < span.start()) low = middle + 1;
            else high = middle;
        }
        int last = low;
        while (last < deadlines.size() && deadlines.get(last).span().start() < span.end()) last++;
        return deadlines.subList(low, last);
    }

    List<Act> inOrder() {
        return acts.stream()
                .sorted(java.util.Comparator.comparing(Act::span).thenComparing(Act::kind))
                .toList();
    }
}
