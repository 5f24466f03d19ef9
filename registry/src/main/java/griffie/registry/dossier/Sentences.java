package griffie.registry.dossier;

import griffie.paper.Block;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a paper and their parts.
final class Sentences {
    // "…; the Azerbaijani authorities", "…, and that talks", "…, maar er rijdt", "… and the handover of maps"
    private static final Pattern BREAK = Pattern.compile("""
            (?x)
            [;:] \\s+
            | , \\s+ (?= (?: and | en | but | maar | that | dat ) \\b )
            | \\s+ (?= (?: and | en ) \\s+ (?: the | de | het | that | dat ) \\b )
            """);

    private static final int NEAR = 400;

    private Sentences() {}

    /// The sentences of one block, without the blanks around them.
    static List<Span> of(DossierPaper paper, Block block) {
        var sentences = new ArrayList<Span>();
        for (int at = block.span().start(); at < block.span().end(); ) {
            int end = Math.min(paper.sentence(at).end(), block.span().end());
            if (end <= at) break;
            sentences.add(trimmed(paper, new Span(at, end)));
            at = end;
        }
        return sentences;
    }

    /// The parts of a sentence that may say a thing of their own.
    static List<Span> parts(DossierPaper paper, Span sentence) {
        var parts = new ArrayList<Span>();
        var matcher = BREAK.matcher(paper.paper().text().chars()).region(sentence.start(), sentence.end());
        int from = sentence.start();
        while (matcher.find()) {
            if (matcher.start() > from) parts.add(new Span(from, matcher.start()));
            from = matcher.end();
        }
        parts.add(new Span(from, sentence.end()));
        return parts;
    }

    /// What of a sentence lies near a span in it: a sentence without an end is not read again for each of its clauses.
    static Span near(Span sentence, Span span) {
        int start = Math.max(sentence.start(), span.start() - NEAR);
        int end = Math.min(sentence.end(), span.end() + NEAR);
        return new Span(start, Math.max(start, end));
    }

    /// Where the first semicolon of a span is, else its end.
    static int semicolon(String chars, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (chars.charAt(at) == ';') return at;
        }
        return span.end();
    }

    static Span trimmed(DossierPaper paper, Span span) {
        String chars = paper.paper().text().chars();
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(chars.charAt(start))) start++;
        while (end > start && Character.isWhitespace(chars.charAt(end - 1))) end--;
        return new Span(start, end);
    }
}
