package griffie.desk.web;

import java.util.List;

/// A run of letters of a paper over which the same findings lie.
///
/// `start` is its place in the clean text; `anchor` its name on the page where it begins the chosen passage, else
/// empty. `marks` are names of the style sheet, `hint` says in words what lies there.
/// `tags` name what begins here, `sign` and `signWord` stand where a citation ends; `card` is what opens.
record Segment(
        int start,
        String anchor,
        String text,
        String marks,
        String hint,
        List<Tag> tags,
        String card,
        String sign,
        String signWord) {
    Segment {
        tags = List.copyOf(tags);
    }

    /// The name of something that begins at a segment, with the card that tells more.
    record Tag(String word, String kind, String card) {}
}
