package griffie.intake.page;

import griffie.intake.page.Region.Kind;
import griffie.intake.page.Typing.Printed;
import griffie.intake.text.PlainText;
import griffie.paper.Anchors;
import griffie.paper.Box;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.Place;
import griffie.paper.Source;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.List;

/// The door: makes a paper of printed pages.
public final class Sheets {
    private final List<Sheet> sheets;
    private final Typing typing;
    private final double size;
    private boolean isAfterNote;

    private Sheets(List<Sheet> sheets, Type type) {
        this.sheets = sheets;
        this.typing = new Typing(type);
        this.size = type.size();
    }

    /// Reads the pages of a paper in their order.
    public static Paper read(Source source, List<Sheet> sheets) {
        var rows = sheets.stream().map(sheet -> Rows.of(sheet.words())).toList();
        var texts = Running.removed(sheets, rows);
        var regions = new ArrayList<List<Region>>();
        for (int i = 0; i < sheets.size(); i++)
            regions.add(Regions.of(texts.get(i), sheets.get(i).rules()));
        var type = Type.of(regions.stream().flatMap(List::stream).toList());
        var all = new Sheets(sheets, type);
        all.write(Beside.once(regions));
        return all.paper(source);
    }

    private void write(List<List<Region>> regions) {
        for (int i = 0; i < regions.size(); i++) {
            page(sheets.get(i), regions.get(i));
        }
        for (int i = 1; i < regions.size(); i++) {
            for (var region : regions.get(i)) {
                if (region.kind() == Kind.SIDE) side(region, sheets.get(i).page());
            }
        }
    }

    private void page(Sheet sheet, List<Region> regions) {
        var footing = new Footing(size, sheet.rules());
        var notes = new ArrayList<Footing.Note>();
        boolean isFirst = sheet == sheets.getFirst();
        if (isFirst) regions.stream().filter(region -> region.kind() == Kind.SIDE).forEach(side -> side(side, sheet.page()));
        var body = regions.stream().filter(region -> region.kind() != Kind.SIDE).toList();
        for (int i = 0; i < body.size(); i++) {
            var region = body.get(i);
            var parted = footing.part(region, isAfterNote && i == body.size() - 1);
            notes.addAll(parted.notes());
            if (parted.text().isEmpty()) continue;
            typing.region(new Region(region.kind(), parted.text()), sheet.page());
            boolean goesOn = i + 1 < body.size() && region.kind() == Kind.COLUMN && body.get(i + 1).kind() == Kind.COLUMN;
            if (i + 1 < body.size() && goesOn) typing.columnEnd();
            else typing.paragraphEnd();
        }
        for (var note : notes) typing.note(note, sheet.page());
        isAfterNote = !notes.isEmpty();
        typing.columnEnd();
    }

    private void side(Region side, int page) {
        typing.paragraphEnd();
        typing.region(side, page);
        typing.paragraphEnd();
    }

    private Paper paper(Source source) {
 if (System.getenv("SHOW")!=null) System.out.println(typing.chars());
        var plain = PlainText.read(new Source(source.file(), source.sha256(), typing.chars()));
        var text = plain.text();
        var anchored = new Text(
                text.chars(), text.blocks(), text.notes(), Origin.identity(text.chars().length()), anchors(text));
        return new Paper(source, plain.about(), plain.language(), anchored, plain.repairs(), plain.remarks());
    }

    private Anchors anchors(Text text) {
        var printed = typing.words();
        var pieces = new ArrayList<Anchors.Piece>();
        int at = 0;
        while (at < text.chars().length()) {
            var from = text.origin().source(Span.at(at, 1));
            var word = from.isEmpty() ? null : printed[from.start()];
            int end = at + 1;
            var last = from;
            while (word != null && end < text.chars().length()) {
                var next = text.origin().source(Span.at(end, 1));
                if (next.isEmpty() || printed[next.start()] != word) break;
                last = next;
                end++;
            }
            if (word != null) pieces.add(new Anchors.Piece(new Span(at, end), place(word, from.start(), last.end())));
            at = end;
        }
        return new Anchors(pieces);
    }

    private static Place place(Printed printed, int from, int to) {
        var box = printed.word().box();
        double perCharacter = box.width() / printed.word().text().length();
        double left = Math.min(box.right(), box.left() + (from - printed.start()) * perCharacter);
        double right = Math.min(box.right(), Math.max(left, box.left() + (to - printed.start()) * perCharacter));
        return new Place(printed.page(), new Box(left, box.top(), right, box.bottom()));
    }
}
