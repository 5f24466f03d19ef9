package griffie.intake;

import griffie.paper.Paper;
import java.util.List;

/// What a file with papers in it gave: the papers, and what of it could not be read and why.
public record Papers(List<Paper> papers, List<UnreadablePaper> unread) {
    public Papers {
        papers = List.copyOf(papers);
        unread = List.copyOf(unread);
    }
}
