package griffie.desk.web;

import griffie.paper.Block;
import griffie.paper.Finding;
import griffie.paper.Note;
import griffie.paper.NoteMark;
import griffie.paper.Span;
import griffie.paper.Text;
import griffie.registry.verification.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A paper laid out to be read: its paragraphs in parts of a length that a browser likes, each paragraph with its notes
/// and findings beside it.
final class Layout {
    private static final int PART_LENGTH = 30_000;

    private final Text text;
    private final List<Finding> findings;
    private final Segments segments;
    private final Cards cards;
    private final Map<Block, List<Note>> notes = new HashMap<>();
    private final Set<Block> inMargin = new HashSet<>();
    private final List<List<Block>> parts;

    Layout(Reading reading, Cards cards, Segments segments) {
        this.text = reading.paper().text();
        this.findings = reading.findings();
        this.cards = cards;
        this.segments = segments;
        text.notes().forEach(this::place);
        this.parts = divided();
    }

    int parts() {
        return parts.size();
    }

    /// The part in which an offset lies, counted from 1.
    int partOf(int offset) {
        int wanted = home(offset);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (!part.isEmpty() && wanted < part.getLast().span().end()) return i + 1;
        }
        return parts.size();
    }

    // A note is shown where its marker stands.
    private int home(int offset) {
        return text.noteAt(offset)
                .filter(note -> !note.markers().isEmpty())
                .map(note -> note.markers().getFirst().start())
                .orElse(offset);
    }

    /// The paragraphs of one part, counted from 1.
    List<Row> part(int number) {
        return parts.get(number - 1).stream().map(this::row).toList();
    }

    private Row row(Block block) {
        var margin = new ArrayList<Marginal>();
        for (var note : notes.getOrDefault(block, List.of())) {
            margin.add(new Marginal.Note(note.number(), segments.of(note.body(), within(note.body()))));
        }
        var here = within(block.span());
        here.stream().flatMap(finding -> cards.of(finding).stream()).forEach(margin::add);
        for (var note : notes.getOrDefault(block, List.of())) {
            within(note.body()).stream()
                    .flatMap(finding -> cards.of(finding).stream())
                    .forEach(margin::add);
        }
        return new Row(sort(block), speaker(block), segments.of(block.span(), here), margin);
    }

    private List<Finding> within(Span span) {
        var within = new ArrayList<Finding>();
        for (int at = firstAt(span.start()); at < findings.size(); at++) {
            var finding = findings.get(at);
            if (finding.span().start() >= span.end()) break;
            boolean isShown = !(finding instanceof NoteMark mark && mark.role() == NoteMark.Role.BODY);
            if (isShown) within.add(finding);
        }
        return within;
    }

    private int firstAt(int offset) {
        int low = 0;
        int high = findings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (findings.get(middle).span().start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // A note without a marker stays where it is.
    private void place(Note note) {
        if (!note.hasBody() || note.markers().isEmpty()) return;
        var from = block(note.markers().getFirst().start());
        var body = block(note.body().start());
        if (from.isEmpty() || body.isEmpty() || from.equals(body)) return;
        notes.computeIfAbsent(from.get(), any -> new ArrayList<>()).add(note);
        inMargin.add(body.get());
    }

    private Optional<Block> block(int offset) {
        int low = 0;
        int high = text.blocks().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.blocks().get(middle).span().end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low < text.blocks().size() && text.blocks().get(low).span().contains(offset)
                ? Optional.of(text.blocks().get(low))
                : Optional.empty();
    }

    private List<List<Block>> divided() {
        var divided = new ArrayList<List<Block>>();
        var part = new ArrayList<Block>();
        int length = 0;
        for (var block : text.blocks()) {
            if (inMargin.contains(block)) continue;
            if (length > 0 && length + block.span().length() > PART_LENGTH) {
                divided.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(block);
            length += block.span().length();
        }
        divided.add(List.copyOf(part));
        return divided;
    }

    private static String sort(Block block) {
        return switch (block) {
            case Block.Head head -> "head";
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Footnote note -> "footnote";
            case Block.Heading heading -> "heading";
            case Block.Item item -> "item";
            case Block.Row row -> "cells";
            case Block.Question question -> "question";
            case Block.Answer answer -> "answer";
            case Block.Turn turn -> "turn";
            case Block.Consideration consideration -> "consideration";
            case Block.Operative operative -> "operative";
            case Block.Signature signature -> "signature";
        };
    }

    private static String speaker(Block block) {
        return block instanceof Block.Turn turn ? turn.speaker() : "";
    }
}
