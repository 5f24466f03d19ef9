package griffie.desk.web;

import griffie.paper.Kebab;
import java.util.Set;

/// How a word of ours strikes the eye. The word itself always stands beside it, so that nobody has to see the colour.
enum Tone {
    GOOD,
    BAD,
    DOUBT,
    PLAIN;

    private static final Set<String> GOOD_TERMS = Set.of(
            "confirmed", "done", "here", "kept", "answered", "adopted", "confirm", "progress", "in-force", "agree");
    private static final Set<String> BAD_TERMS = Set.of(
            "not-found",
            "differs",
            "superseded",
            "overdue",
            "late",
            "not-done",
            "broken",
            "reject",
            "rejected",
            "refused");
    private static final Set<String> DOUBT_TERMS = Set.of(
            "open",
            "in-part",
            "unclear",
            "ambiguous",
            "incomplete",
            "outstanding",
            "unanswered",
            "contested",
            "missing",
            "correct",
            "differ");

    static Tone of(String term) {
        if (GOOD_TERMS.contains(term)) return GOOD;
        if (BAD_TERMS.contains(term)) return BAD;
        return DOUBT_TERMS.contains(term) ? DOUBT : PLAIN;
    }

    @Override
    public String toString() {
        return Kebab.of(this);
    }
}
