package griffie.desk.evaluate.golden;

import griffie.paper.Span;
import java.util.Arrays;
import java.util.List;

/// What a careful reader found, and whether it must be found.
///
/// A value `a|b` accepts either, `A; B` means both in any order; `also=claim;call` accepts other kinds of act.
record Expected(Mark mark, Need need) {
    enum Need {
        REQUIRED,
        /// Neither missed when it is not found nor an alarm when it is.
        OPTIONAL
    }

    boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /// Whether a thing found is about the same words: an act shares half of the shorter of the two, others a character.
    boolean isAt(Mark found) {
        if (!accepts(found.kind())) return false;
        int shared = shared(found.span());
        return mark.kind().family() == Kind.Family.ACT
                ? shared > 0
                        && 2 * shared
                                >= Math.min(mark.span().length(), found.span().length())
                : shared > 0;
    }

    /// Whether it is also said to be the same.
    boolean isMetBy(Mark found) {
        return isAt(found)
                && mark.kind().family().compared().stream()
                        .allMatch(key -> Value.agree(mark.value(key), found.value(key)));
    }

    int shared(Span other) {
        return Math.min(mark.span().end(), other.end()) - Math.max(mark.span().start(), other.start());
    }

    private boolean accepts(Kind other) {
        return other == mark.kind() || also().contains(other.toString());
    }

    private List<String> also() {
        return Arrays.asList(mark.value("also").split(";", -1));
    }
}
