package griffie.intake.text;

import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// A text as it was meant: its paragraphs, whole again, and its notes in zones, each at the end of the page or paper
/// whose markers point to it.
record Layout(List<Passage> body, List<Zone> zones) {
    Layout {
        body = List.copyOf(body);
        zones = List.copyOf(zones);
    }

    static Layout of(String chars, List<Unit> units, Marks marks) {
        return new Zoning(chars, units, marks).layout();
    }

    /// The lines of one paragraph, also where a page ended between them.
    record Passage(List<Line> lines) {
        Passage {
            lines = List.copyOf(lines);
        }
    }

    /// The body of one note: its number, where its words start, its lines.
    record NoteBody(int number, int textStart, List<Line> lines) {
        NoteBody {
            lines = List.copyOf(lines);
        }
    }

    /// The notes that stand together; `markersIn` is the stretch of text in which their markers lie.
    record Zone(Span markersIn, List<NoteBody> notes) {
        Zone {
            notes = List.copyOf(notes);
        }

        boolean isAscending() {
            for (int i = 1; i < notes.size(); i++) {
                if (notes.get(i).number() <= notes.get(i - 1).number()) return false;
            }
            return true;
        }
    }

    List<NoteBody> notes() {
        var notes = new ArrayList<NoteBody>();
        for (var zone : zones) notes.addAll(zone.notes());
        return notes;
    }
}
