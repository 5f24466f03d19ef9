package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Kebab;
import griffie.paper.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// How far something agreed has come, in the speaker's words, with a place on the scale of 0 to 3 only where the
/// speaker names one.
record Standing(Status status, OptionalInt scale) {
    enum Status {
        PROGRESS,
        DONE,
        OUTSTANDING,
        NOT_DONE;

        @Override
        public String toString() {
            return Kebab.of(this);
        }
    }

    private static final Vocabulary WORDS = Vocabulary.read("standing.txt");
    private static final int FULL = 3;

    /// What the words of a part say, inside the sentence that frames it: what is welcomed has made progress.
    static Optional<Standing> of(DossierPaper paper, Span part, Span sentence) {
        String chars = paper.paper().text().chars();
        var said = WORDS.keys(chars, part);
        if (said.contains("not-begun")) return some(Status.NOT_DONE, OptionalInt.of(0));
        if (said.contains("not-done")) return some(Status.NOT_DONE, OptionalInt.empty());
        if (said.contains("outstanding")) return some(Status.OUTSTANDING, scale(said));
        if (WORDS.keys(chars, new Span(Sentences.near(sentence, part).start(), part.end()))
                .contains("frame-progress")) {
            return some(Status.PROGRESS, scale(said));
        }
        if (said.contains("done") || said.contains("scale-3")) return some(Status.DONE, scale(said));
        if (said.contains("progress")) return some(Status.PROGRESS, scale(said));
        return Optional.empty();
    }

    static Optional<Standing> of(Act.Kind kind) {
        return switch (kind) {
            case PROGRESS -> some(Status.PROGRESS, OptionalInt.empty());
            case DONE -> some(Status.DONE, OptionalInt.empty());
            case OUTSTANDING -> some(Status.OUTSTANDING, OptionalInt.empty());
            case NOT_DONE -> some(Status.NOT_DONE, OptionalInt.empty());
            case MOOT, REQUEST, PROMISE, CALL, CLAIM, POSITION, CONDITION -> Optional.empty();
        };
    }

    private static Optional<Standing> some(Status status, OptionalInt scale) {
        return Optional.of(new Standing(status, scale));
    }

    private static OptionalInt scale(Set<String> said) {
        for (int scale = 1; scale <= FULL; scale++) {
            if (said.contains("scale-" + scale)) return OptionalInt.of(scale);
        }
        return OptionalInt.empty();
    }
}
