package griffie.registry.dossier;

import griffie.paper.Reference;
import griffie.registry.verification.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What stands in one column of one line.
public sealed interface Cell {
    Cell EMPTY = new Words("");

    /// Words of a paper or of the catalogue, as they are.
    record Words(String words) implements Cell {}

    /// A word of ours, which the desk says in the language of the reader: `open`, `in-part`.
    record Term(String key) implements Cell {}

    /// Names, side by side.
    record Names(List<String> names) implements Cell {
        public Names {
            names = List.copyOf(names);
        }
    }

    /// A date in EDTF.
    record Day(String edtf) implements Cell {}

    record Amount(BigDecimal amount) implements Cell {
        public static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number));
        }
    }

    /// Another paper, by its identifier, with its title where that is known.
    record Cited(Reference id, String title) implements Cell {}

    /// Papers of the dossier, by their files.
    record Files(List<String> files) implements Cell {
        public Files {
            files = List.copyOf(files);
        }
    }

    /// Passages that bear on the line.
    record Passages(List<Passage> passages) implements Cell {
        public Passages {
            passages = List.copyOf(passages);
        }
    }

    /// Why a citation was judged so.
    record Reasons(List<Reason> reasons) implements Cell {
        public Reasons {
            reasons = List.copyOf(reasons);
        }
    }

    static Cell of(Optional<? extends Reference> id) {
        return id.<Cell>map(known -> new Cited(known, "")).orElse(EMPTY);
    }
}
