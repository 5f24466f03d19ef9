package griffie.intake.text;

import griffie.intake.dictionary.Dictionary;
import griffie.intake.head.Languages;
import griffie.intake.text.Assembly.Assembled;
import griffie.paper.Block;
import griffie.paper.Doubt;
import griffie.paper.Note;
import griffie.paper.Remark;
import griffie.paper.Repair;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Repairs the words and numbers that a scan or a wrong decoding has damaged.
final class Mending {
    private final String chars;
    private final TreeMap<Span, String> repairs = new TreeMap<>();

    private Mending(String chars) {
        this.chars = chars;
    }

    static Mended of(Assembled text, Dictionary dictionary) {
        var decoded = new Mending(text.draft().chars()).decodedAgain();
        var whole = decoded.on(new Mended(text.draft(), text.blocks(), text.notes(), List.of(), List.of()));
        var mending = new Mending(whole.draft().chars());
        return mending.mended(dictionary, Languages.of(mending.chars)).on(whole);
    }

    private Mending decodedAgain() {
        Mojibake.in(chars).forEach(repairs::put);
        return this;
    }

    private Mending mended(Dictionary dictionary, Locale language) {
        Numbers.damagedIn(chars).forEach(repairs::put);
        var words = new Words(chars, dictionary, language);
        words.damaged().forEach((word, right) -> {
            if (isFree(word)) repairs.put(word, right);
        });
        return this;
    }

    private boolean isFree(Span word) {
        var before = repairs.floorKey(word);
        var after = repairs.higherKey(word);
        return (before == null || !before.overlaps(word)) && (after == null || !after.overlaps(word));
    }

    private Mended on(Mended text) {
        if (repairs.isEmpty()) return text;
        var edits = new Edits();
        repairs.forEach(edits::replace);
        var made = new ArrayList<Repair>();
        for (var repair : text.repairs()) made.add(new Repair(edits.moved(repair.span()), repair.from(), repair.to()));
        repairs.forEach((at, to) -> made.add(new Repair(edits.moved(at), at.in(chars), to)));
        made.sort((one, other) -> one.span().compareTo(other.span()));
        return new Mended(edits.on(text.draft()), blocks(text, edits), notes(text, edits), made, remarks(text, edits));
    }

    private List<Remark> remarks(Mended text, Edits edits) {
        var remarks = new ArrayList<Remark>();
        for (var remark : text.remarks()) remarks.add(new Remark(edits.moved(remark.at()), remark.doubt()));
        repairs.entrySet().stream()
                .filter(repair -> Mojibake.is(repair.getKey().in(chars)))
                .findFirst()
                .ifPresent(
                        first -> remarks.add(new Remark(edits.moved(first.getKey()), new Doubt.WrongCharacterSet())));
        return remarks;
    }

    private static List<Block> blocks(Mended text, Edits edits) {
        return text.blocks().stream()
                .map(block -> block.at(edits.moved(block.span())))
                .toList();
    }

    private static List<Note> notes(Mended text, Edits edits) {
        return text.notes().stream()
                .map(note -> new Note(
                        note.number(), note.markers().stream().map(edits::moved).toList(), edits.moved(note.body())))
                .toList();
    }
}
