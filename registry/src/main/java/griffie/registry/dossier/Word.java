package griffie.registry.dossier;

import griffie.paper.Span;
import griffie.paper.Text;
import griffie.registry.catalogue.PersonName;
import java.util.ArrayList;
import java.util.List;

/// One word of a text with its place; `folded` is small and without diacritics.
record Word(Span span, String folded) {
    /// The words of a passage in order. A hyphen inside a word belongs to it.
    static List<Word> in(Text text, Span passage) {
        String chars = text.chars();
        var words = new ArrayList<Word>();
        int at = passage.start();
        while (at < passage.end()) {
            int end = at;
            while (end < passage.end() && isPart(chars, end, at)) end++;
            if (end > at) words.add(of(chars, new Span(at, end)));
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static boolean isPart(String chars, int at, int start) {
        char c = chars.charAt(at);
        boolean isInside = at > start && at + 1 < chars.length() && Character.isLetter(chars.charAt(at + 1));
        return Character.isLetter(c) || (c >= '0' && c <= '9') || (c == '-' && isInside);
    }

    private static Word of(String chars, Span span) {
        return new Word(span, PersonName.folded(span.in(chars)));
    }

    boolean isNumber() {
        return Character.isDigit(folded.charAt(0));
    }
}
