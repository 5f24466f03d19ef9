package griffie.intake.text;

import griffie.intake.text.NoteStart.Form;
import griffie.paper.Block;
import griffie.paper.Note;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Links notes that somebody typed into a document which knows its own paragraphs: `[1]`, `woord(1)` or `woord1)` in
/// the text, and the bodies as its last paragraphs. Casebook: `typed-notes.md`.
final class TypedNotes {
    private static final int MOST = 999;

    // "verlengd(2)", "verlengd.2)", but not "(artikel 2)" and not "onder 2)"
    private static final Pattern ROUND =
            Pattern.compile("(?<=[\\p{L}.,;:!?»”\"’%])(?<open>\\(?)(?<number>\\d{1,3})\\)");

    private final Text text;
    private final List<Body> bodies = new ArrayList<>();
    private final TreeMap<Integer, List<Span>> markers = new TreeMap<>();

    private TypedNotes(Text text) {
        this.text = text;
    }

    /// A paragraph that begins as a note does: its place among the blocks, and its beginning.
    private record Body(int block, Span span, NoteStart start) {
        int number() {
            return start.number();
        }
    }

    private record Marker(Span at, int number) {}

    /// The text with its typed notes linked; as it is when it has none, or has real ones.
    static Text linked(Text text) {
        if (!text.notes().isEmpty()) return text;
        var notes = new TypedNotes(text);
        notes.findBodies();
        if (notes.bodies.isEmpty()) return text;
        notes.findMarkers();
        return notes.areNotes() ? notes.linked() : text;
    }

    // From the end of the paper back to the note with number 1.
    private void findBodies() {
        int expected = -1;
        for (int i = text.blocks().size() - 1; i >= 0 && expected != 0; i--) {
            var body = body(i);
            if (body == null || body.number() > MOST) break;
            if (expected >= 0 && body.number() != expected) break;
            bodies.addFirst(body);
            expected = body.number() - 1;
        }
        if (expected != 0) bodies.clear();
    }

    private @Nullable Body body(int index) {
        var block = text.blocks().get(index);
        if (!(block instanceof Block.Paragraph) && !(block instanceof Block.Item)) return null;
        var span = block.span();
        return NoteStart.of(text.chars(), new Line(span.start(), span.end(), 0, Line.Kind.TEXT))
                .filter(start -> start.form() == Form.MARKED || start.form() == Form.LISTED)
                .map(start -> new Body(index, span, start))
                .orElse(null);
    }

    private void findMarkers() {
        int end = bodies.getFirst().span().start();
        String before = text.chars().substring(0, end);
        var found = new ArrayList<Marker>();
        for (var mark : Marks.in(before).within(0, end)) {
            if (mark.sort().isSure()) found.add(new Marker(mark.at(), mark.number()));
        }
        for (var block : text.blocks()) {
            if (block.span().start() < end) addRound(block.span(), found);
        }
        found.sort(Comparator.comparing(Marker::at));
        for (var marker : found) {
            if (marker.number() >= 1 && marker.number() <= bodies.size())
                markers.computeIfAbsent(marker.number(), any -> new ArrayList<>())
                        .add(marker.at());
        }
    }

    private void addRound(Span block, List<Marker> found) {
        var round = ROUND.matcher(text.chars()).region(block.start(), block.end());
        round.useTransparentBounds(true);
        int counted = block.start();
        int open = 0;
        while (round.find()) {
            open = open(counted, round.start(), open);
            counted = round.end();
            boolean isAlone = !round.group("open").isEmpty() || open == 0;
            if (isAlone) found.add(new Marker(new Span(round.start(), round.end()), number(round.group("number"))));
            else open--;
        }
    }

    // "(zie artikel2)" closes what was opened before.
    private int open(int from, int to, int before) {
        int open = before;
        for (int i = from; i < to; i++) {
            char c = text.chars().charAt(i);
            if (c == '(') open++;
            else if (c == ')' && open > 0) open--;
        }
        return open;
    }

    private static int number(String digits) {
        return Superscript.parse(digits);
    }

    // "1)" also numbers a list: then the text must show each number, in this order.
    private boolean areNotes() {
        boolean isListed = bodies.stream().anyMatch(body -> body.start().form() == Form.LISTED);
        if (!isListed) return !markers.isEmpty();
        if (markers.size() < bodies.size()) return false;
        int last = -1;
        for (var at : markers.values()) {
            if (at.getFirst().start() < last) return false;
            last = at.getFirst().start();
        }
        return true;
    }

    private Text linked() {
        var edits = new Edits();
        markers.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(at -> new Marker(at, each.getKey())))
                .sorted(Comparator.comparing(Marker::at))
                .forEach(marker -> edits.replace(marker.at(), Superscript.of(marker.number())));
        for (var body : bodies)
            edits.replace(new Span(body.span().start(), body.start().textStart()), body.number() + " ");
        var draft = edits.on(new Draft(text.chars(), text.origin()));
        var blocks = new ArrayList<Block>();
        for (var block : text.blocks()) blocks.add(block.at(edits.moved(block.span())));
        var notes = new ArrayList<Note>();
        for (var body : bodies) {
            var span = edits.moved(body.span());
            blocks.set(body.block(), new Block.Footnote(span, body.number()));
            var at = markers.getOrDefault(body.number(), List.of());
            notes.add(new Note(body.number(), at.stream().map(edits::moved).toList(), span));
        }
        return new Text(draft.chars(), blocks, notes, draft.origin(), text.anchors());
    }
}
