package griffie.desk.web;

import java.util.List;

/// A paragraph of a paper as it is read, with what stands in the margin beside it. `sort` is the kind of paragraph:
/// `heading`, `question`; `speaker` who says it, and empty where it is not a turn.
record Row(String sort, String speaker, List<Segment> segments, List<Marginal> margin) {
    Row {
        segments = List.copyOf(segments);
        margin = List.copyOf(margin);
    }
}
