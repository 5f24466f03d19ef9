package griffie.paper;

/// A place in a paper as it was printed: its page, counted from 1, and the box on that page.
public record Place(int page, Box box) {
    public Place {
        if (page < 1) throw new IllegalArgumentException("page " + page);
    }
}
