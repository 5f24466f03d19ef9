package griffie.intake.page;

import java.util.List;

/// A printed page: its number, counted from 1, its size in points, its words in any order, and the lines drawn on it.
public record Sheet(int page, double width, double height, List<Word> words, List<Rule> rules) {
    public Sheet {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }
}
