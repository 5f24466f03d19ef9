package griffie.recognition;

import griffie.paper.Finding;
import griffie.paper.Paper;
import java.util.List;

/// Finds things of one sort in a paper; pure, and the same on every thread.
public interface Recogniser {
    /// The findings in reading order, each inside the text.
    List<? extends Finding> in(Paper paper);
}
