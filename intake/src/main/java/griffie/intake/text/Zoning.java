package griffie.intake.text;

import griffie.intake.head.HeadLine;
import griffie.intake.text.Layout.NoteBody;
import griffie.intake.text.Layout.Passage;
import griffie.intake.text.Layout.Zone;
import griffie.intake.text.NoteStart.Form;
import griffie.intake.text.Unit.Gap;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Finds the zones of notes among the units of a text and makes the paragraphs whole that they interrupt.
///
/// A unit that begins with a number may as well be a heading or an item of a list. It is a note when something else
/// says so: a marker before it, a sentence that is broken off before it and goes on after it, the end of the page or
/// of the paper right after it.
final class Zoning {
    private static final int LOOK_AHEAD = 12;
    private static final int SHORT_LOOK_AHEAD = 3;
    private static final int LARGEST_STEP = 3; // notes 4 and 5 may have lost their numbers

    private final String chars;
    private final List<Unit> units;
    private final Marks marks;
    private final int tail;

    private final List<Passage> body = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private List<Line> paragraph = new ArrayList<>();
    private boolean isInterrupted;
    private int lastNumber;
    private int lastRefused;
    private int zoneEnd;

    Zoning(String chars, List<Unit> units, Marks marks) {
        this.chars = chars;
        this.units = units;
        this.marks = marks;
        this.tail = tail();
    }

    Layout layout() {
        int at = 0;
        int retries = 0;
        while (at < units.size()) {
            int end = isCandidate(at) && retries < 5 ? zone(at) : at;
            if (end > at && isZone(at, end)) {
                addZone(at, end);
                at = end;
                retries = 0;
            } else {
                retries = isCandidate(at) ? retries + 1 : 0;
                if (units.get(at).note() != null) lastRefused = units.get(at).number();
                addToBody(at++);
            }
        }
        flush();
        return new Layout(body, zones);
    }

    // The paper's last units, as far back as they are all notes.
    private int tail() {
        int at = units.size();
        while (at > 0
                && isPlain(at - 1)
                && (at == units.size() || follows(at - 1, at) || units.get(at).number() == 1)) at--;
        while (at < units.size()
                && units.get(at).number() > LARGEST_STEP
                && !marks.mayShow(units.get(at).number(), units.get(at).start())) at++;
        return at;
    }

    private boolean isPlain(int at) {
        var unit = units.get(at);
        return unit.is(Form.PLAIN) || unit.is(Form.MARKED) || (unit.is(Form.BARE) && at > 0 && isNext(at - 1, at));
    }

    private boolean isNext(int before, int at) {
        return units.get(before).number() > 0
                && units.get(at).number() == units.get(before).number() + 1;
    }

    private boolean follows(int before, int at) {
        int step = units.get(at).number() - units.get(before).number();
        return step > 0 && step <= LARGEST_STEP;
    }

    private boolean isCandidate(int at) {
        var unit = units.get(at);
        return unit.note() != null && !unit.is(Form.BARE);
    }

    // The first unit after `start` that is not part of the zone that would begin there.
    private int zone(int start) {
        int last = units.get(start).number();
        int at = start + 1;
        boolean isBroken = isBrokenOff();
        while (at < units.size()) {
            if (continuesZone(start, at, last)) {
                last = units.get(at++).number();
                continue;
            }
            int next = afterInterior(start, at, last, isBroken);
            if (next == at) return at;
            at = next;
        }
        return at;
    }

    private boolean continuesZone(int start, int at, int last) {
        var unit = units.get(at);
        if (unit.note() == null) return false;
        int step = unit.number() - last;
        if (unit.is(Form.BARE)) return step == 1;
        return step > 0
                && step <= LARGEST_STEP
                && unit.is(Form.LISTED) == units.get(start).is(Form.LISTED);
    }

    // Units without a number between two notes, or after the last, belong to the note before them
    // when the text of the page is still waiting to go on.
    private int afterInterior(int start, int at, int last, boolean isBroken) {
        var unit = units.get(at);
        if (unit.gap() == Gap.NONE && !isBroken) return at + 1;
        if (isBroken && resumes(unit)) return at;
        boolean isPageEnd = unit.gap() == Gap.PAGE || unit.gap() == Gap.WIDE;
        boolean isAnnounced = marks.shows(last + 1, zoneEnd, units.get(start).start());
        if (isPageEnd && (!isAnnounced || isBroken)) return at;
        int limit = isBroken ? LOOK_AHEAD : SHORT_LOOK_AHEAD;
        for (int ahead = at + 1; ahead < Math.min(units.size(), at + limit); ahead++) {
            var next = units.get(ahead);
            if (isBroken && resumes(next)) return next.gap() == Gap.PAGE || next.gap() == Gap.WIDE ? ahead : at;
            if (continuesZone(start, ahead, last)) return isBroken || isAnnounced ? ahead : at;
            if (isCandidate(ahead)) return at;
            if (next.gap() == Gap.PAGE && !isAnnounced) return isBroken ? ahead : at;
        }
        return at;
    }

    private boolean isZone(int start, int end) {
        boolean isListed = units.get(start).is(Form.LISTED);
        boolean isResumed = isBrokenOff() && end < units.size() && resumes(units.get(end));
        boolean isPageEnd = end == units.size() || units.get(end).gap() == Gap.PAGE;
        int shown = Math.max(shown(start, end), mayBeSigned(start));
        if (isListed) return shown == end - start && (isResumed || isPageEnd);
        if (isResumed) return isExpected(start) || shown > 0;
        if (shown > 0) return isPageEnd || start >= tail || !isHeading(start, end);
        if (units.get(start).number() == lastRefused + 1 && lastRefused > 0) return false;
        return start >= tail || (isPageEnd && isExpected(start));
    }

    // A scan may have made a sign of the only marker: then the number must be the next.
    private int mayBeSigned(int start) {
        boolean isSigned =
                isExpected(start) && marks.hasSign(zoneEnd, units.get(start).start());
        return isSigned && !units.get(start).is(Form.LISTED) ? 1 : 0;
    }

    private boolean isExpected(int start) {
        int number = units.get(start).number();
        return number == 1 || (number > lastNumber && number <= lastNumber + LARGEST_STEP);
    }

    // How many of the notes have a marker in the text before them.
    private int shown(int start, int end) {
        int shown = 0;
        for (var unit : units.subList(start, end)) {
            if (unit.note() != null
                    && marks.shows(unit.number(), zoneEnd, units.get(start).start())) shown++;
        }
        return shown;
    }

    // "2 Achtergrond": short, no full stop, nothing that sends on to elsewhere.
    private boolean isHeading(int start, int end) {
        for (var unit : units.subList(start, end)) {
            String text = chars.substring(unit.start(), unit.end());
            boolean isShort = unit.lines().size() == 1 && text.split(" ", 9).length <= 7;
            String words = text.replaceFirst("^\\d+", "");
            if (!isShort || words.matches(".*(?:\\d|[.)]$|https?:|(?i:ibid|idem)).*")) return false;
        }
        return true;
    }

    private boolean isBrokenOff() {
        return !paragraph.isEmpty() && Writing.isUnfinished(paragraph.getLast().in(chars));
    }

    private boolean resumes(Unit unit) {
        if (unit.note() != null && !unit.is(Form.BARE)) return false;
        String text = unit.first().in(chars);
        return Writing.beginsInSentence(text)
                && !Writing.isConsideration(paragraph.getLast().in(chars), text);
    }

    private void addZone(int start, int end) {
        var notes = new ArrayList<NoteBody>();
        int at = start;
        while (at < end) {
            var note = Objects.requireNonNull(units.get(at).note());
            var lines = new ArrayList<>(units.get(at++).lines());
            while (at < end && !continuesZone(start, at, note.number())) {
                lines.addAll(units.get(at++).lines());
            }
            notes.add(new NoteBody(note.number(), note.textStart(), lines));
            lastNumber = note.number();
        }
        zones.add(new Zone(
                new Span(/* start= */ zoneEnd, /* end= */ units.get(start).start()), notes));
        zoneEnd = units.get(end - 1).end();
        isInterrupted = true;
    }

    private void addToBody(int at) {
        var unit = units.get(at);
        if (!paragraph.isEmpty() && goesOn(unit)) {
            paragraph.addAll(unit.lines());
        } else {
            flush();
            paragraph.addAll(unit.lines());
        }
        isInterrupted = false;
    }

    private boolean goesOn(Unit unit) {
        if (unit.gap() == Gap.NONE && !isInterrupted) return true;
        boolean isCut = isInterrupted || unit.gap() == Gap.PAGE || unit.gap() == Gap.WIDE;
        if (!isCut || HeadLine.is(paragraph.getFirst().in(chars))) return false;
        String before = paragraph.getLast().in(chars);
        String text = unit.first().in(chars);
        if (endsInWord(before) && !text.isEmpty() && Character.isLetter(text.charAt(0))) return true;
        if (isQuoted(unit, before, text)) return true;
        if (!isBrokenOff() || Writing.isQuestionNumber(before)) return false;
        if (resumes(unit)) return true;
        return unit.gap() != Gap.WIDE && (bothFull(before, text) || (Writing.isOpen(before) && !HeadLine.is(text)));
    }

    // "waarin stond:" at the end of a page, and "ga met hen in gesprek" on the next
    private boolean isQuoted(Unit unit, String before, String text) {
        return unit.gap() == Gap.PAGE
                && paragraph.size() > 1
                && before.endsWith(":")
                && resumes(unit)
                && !Writing.isPartOfMotion(text);
    }

    private static boolean endsInWord(String line) {
        int end = line.length() - 1;
        return end > 1
                && (line.charAt(end) == '-' || line.charAt(end) == '\u00AD')
                && Character.isLetter(line.charAt(end - 1));
    }

    // A sentence may go on with a name: then both lines are as long as the others.
    private boolean bothFull(String before, String text) {
        int width = paragraph.stream().mapToInt(Line::length).max().orElse(0);
        return paragraph.size() > 1
                && width > 50
                && before.length() * 10 >= width * 8
                && text.length() * 10 >= width * 7
                && ",;:".indexOf(before.charAt(before.length() - 1)) < 0
                && !Writing.isBullet(text)
                && !HeadLine.is(text);
    }

    private void flush() {
        if (!paragraph.isEmpty()) body.add(new Passage(paragraph));
        paragraph = new ArrayList<>();
    }
}
