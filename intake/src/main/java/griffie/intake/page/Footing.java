package griffie.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells the notes at the bottom of a page from its text: smaller type, or a short line drawn above them, and numbers.
final class Footing {
    private static final double SMALLER = 0.94; // of the size of the text
    private static final Pattern NUMBERED = Pattern.compile("""
            (?x)
            (?: (?<raised> [¹²³⁰⁴-⁹]{1,3} ) | \\[? (?<plain> [1-9]\\d{0,2} ) [.)\\]]? ) (?<glued> .* )
            """);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final double size;
    private final List<Rule> rules;

    /// A note: its number, 0 for what goes on from the page before, and its rows.
    record Note(int number, List<Row> rows) {}

    /// A region without its notes, and the notes. The text is empty where the region has nothing but notes.
    record Parted(List<Row> text, List<Note> notes) {}

    /// For pages whose text has a certain size.
    Footing(double size, List<Rule> rules) {
        this.size = size;
        this.rules = rules;
    }

    Parted part(Region region, boolean isAfterNote) {
        var rows = region.rows();
        int start = start(region, rows, isAfterNote);
        return start == rows.size()
                ? new Parted(rows, List.of())
                : new Parted(rows.subList(0, start), notes(rows.subList(start, rows.size())));
    }

    private int start(Region region, List<Row> rows, boolean isAfterNote) {
        int underRule = underRule(region, rows);
        int small = rows.size();
        while (small > 0 && rows.get(small - 1).size() < SMALLER * size) small--;
        int first = Math.min(small, underRule);
        boolean mayGoOn = isAfterNote && first == underRule && first < rows.size();
        if (mayGoOn) return first;
        for (int at = first; at < rows.size(); at++) {
            if (number(rows.get(at)) > 0) return at;
        }
        return rows.size();
    }

    // The first row under a line that is shorter than half the text is wide.
    private int underRule(Region region, List<Row> rows) {
        double width = region.right() - region.left();
        for (var rule : rules) {
            boolean isShort = rule.width() < width * 0.6 && rule.width() > size;
            boolean isAtLeft = Math.abs(rule.left() - region.left()) < 2 * size;
            if (!isShort || !isAtLeft) continue;
            int under = 0;
            while (under < rows.size() && rows.get(under).baseline() < rule.y()) under++;
            if (under > 0 && under < rows.size() && rows.get(under).size() <= size * 1.02 && isNumbered(rows, under))
                return under;
        }
        return rows.size();
    }

    private boolean isNumbered(List<Row> rows, int from) {
        return number(rows.get(from)) > 0 || rows.get(from).size() < SMALLER * size;
    }

    private static List<Note> notes(List<Row> rows) {
        var notes = new ArrayList<Note>();
        var note = new ArrayList<Row>();
        int number = 0;
        for (var row : rows) {
            int next = number(row);
            boolean begins = next > 0 && (number == 0 || next == number + 1 || (isRaised(row) && next != number));
            if (begins) {
                if (!note.isEmpty()) notes.add(new Note(number, List.copyOf(note)));
                note.clear();
                number = next;
            }
            note.add(row);
        }
        if (!note.isEmpty()) notes.add(new Note(number, List.copyOf(note)));
        return notes;
    }

    private static boolean isRaised(Row row) {
        return RAISED.indexOf(row.words().getFirst().text().charAt(0)) >= 0;
    }

    /// The number with which a row begins, or 0.
    static int number(Row row) {
        var numbered = NUMBERED.matcher(row.words().getFirst().text());
        if (!numbered.matches()) return 0;
        String raised = numbered.group("raised");
        if (raised != null) {
            int number = 0;
            for (char digit : raised.toCharArray()) number = number * 10 + RAISED.indexOf(digit);
            return number;
        }
        boolean isAlone = numbered.group("glued").isEmpty() && row.words().size() > 1;
        return isAlone ? Integer.parseInt(numbered.group("plain")) : 0;
    }

    /// What stands behind the number in the word that holds it: `Kamerstukken` of `¹Kamerstukken`.
    static String behindNumber(String word) {
        var numbered = NUMBERED.matcher(word);
        return numbered.matches() ? numbered.group("glued") : word;
    }

    static String raised(int number) {
        var raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) raised.append(RAISED.charAt(digit - '0'));
        return raised.toString();
    }
}
