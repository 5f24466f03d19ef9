package griffie.intake.page;

import griffie.intake.page.Region.Kind;
import griffie.intake.text.PlainText;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.Remark;
import griffie.paper.Source;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.Comparator;
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
        var removed = Running.removed(sheets, rows);
        var texts = removed.texts();
        var regions = new ArrayList<List<Region>>();
        for (int i = 0; i < sheets.size(); i++)
            regions.add(Regions.of(texts.get(i), sheets.get(i).rules()));
        var type = Type.of(regions.stream().flatMap(List::stream).toList());
        var all = new Sheets(sheets, type);
        all.write(Beside.once(regions));
        return all.paper(source, removed.furniture());
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
        boolean isFirst = sheet.page() == sheets.getFirst().page();
        if (isFirst)
            regions.stream().filter(region -> region.kind() == Kind.SIDE).forEach(side -> side(side, sheet.page()));
        var body = regions.stream().filter(region -> region.kind() != Kind.SIDE).toList();
        for (int i = 0; i < body.size(); i++) {
            var region = body.get(i);
            var parted = footing.part(region, isAfterNote && i == body.size() - 1);
            notes.addAll(parted.notes());
            if (parted.text().isEmpty()) continue;
            typing.region(new Region(region.kind(), parted.text()), sheet.page());
            boolean goesOn = i + 1 < body.size()
                    && region.kind() == Kind.COLUMN
                    && body.get(i + 1).kind() == Kind.COLUMN;
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

    private Paper paper(Source source, List<String> furniture) {
        var plain = PlainText.ofPages(new Source(source.file(), source.sha256(), typing.chars()), furniture);
        var text = plain.text();
        var printed = new Anchoring(typing.words()).of(text);
        var identity = Origin.identity(text.chars().length());
        var anchored = new Text(text.chars(), text.blocks(), text.notes(), identity, printed.anchors());
        var remarks = new ArrayList<>(plain.remarks());
        remarks.addAll(printed.doubts());
        remarks.sort(Comparator.comparing(Remark::at));
        return new Paper(source, plain.about(), plain.language(), anchored, plain.repairs(), remarks);
    }
}
