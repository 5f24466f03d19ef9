package griffie.recognition;

import griffie.paper.Finding;
import griffie.paper.Paper;
import java.util.List;

/// Finds things of one sort in a paper; pure, and the same on every thread.
public interface Recogniser<F extends Finding> {
    /// The findings in reading order, each inside the text.
    List<F> in(Paper paper);
}
