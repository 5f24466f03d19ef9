package griffie.intake.publication;

import griffie.paper.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cuts an official publication into paragraphs and notes while its XML is read.
final class Publication implements Markup.Reader {
    /// Elements inside a paragraph; every other element begins and ends one.
    private static final Set<String> INLINE = Set.of(
            "extref",
            "intref",
            "dossierref",
            "nadruk",
            "sup",
            "inf",
            "datum",
            "ondernummer",
            "dossiernr",
            "begrotingshoofdstuk",
            "raadnr",
            "rijkswetnr",
            "unl",
            "noot.nr",
            "noot.al",
            "voornaam",
            "achternaam",
            "naam",
            "voorvoegsels",
            "politiek",
            "li.nr");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<Written> paragraphs = new ArrayList<>();
    private final List<Written> notes = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Head head = new Head();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Written> interrupted = new ArrayDeque<>();
    private Written current = new Written("");
    private Span noteAt = new Span(0, 0);
    private int number;

    List<Written> paragraphs() {
        return paragraphs;
    }

    List<Written> notes() {
        return notes;
    }

    /// The numbers of the notes, in the same order.
    List<Integer> numbers() {
        return numbers;
    }

    Head head() {
        return head;
    }

    @Override
    public void opens(String name, Map<String, String> attributes, int start, int end) {
        if (name.equals("noot")) openNote(start, end);
        else if (!INLINE.contains(name)) begin(name);
        head.opens(name, attributes);
        path.push(name);
    }

    @Override
    public void closes(String name, int start, int end) {
        path.poll();
        if (name.equals("noot")) closeNote();
        else if (!INLINE.contains(name)) begin(path.isEmpty() ? "" : path.getFirst());
        else if (name.equals("noot.al") || name.equals("li.nr")) current.add(" ", start, start + 1);
    }

    @Override
    public void text(String decoded, int start, int end) {
        if (path.isEmpty()) return;
        String name = path.getFirst();
        if (name.equals("noot.nr")) numberNote(decoded, new Span(start, end));
        else current.add(decoded, start, end);
        head.reads(name, decoded);
    }

    void end() {
        begin("");
    }

    private void begin(String element) {
        if (!current.chars().isBlank()) {
            (interrupted.isEmpty() ? paragraphs : notes).add(current);
            head.closes(current);
        }
        current = new Written(element);
    }

    private void openNote(int start, int end) {
        interrupted.push(current);
        current = new Written("noot");
        noteAt = new Span(start, end);
        number = 0;
    }

    private void numberNote(String written, Span at) {
        String digits = written.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 4) return;
        number = Integer.parseInt(digits);
        noteAt = at;
    }

    private void closeNote() {
        if (number == 0) number = numbers.isEmpty() ? 1 : numbers.getLast() + 1;
        var outer = interrupted.poll();
        if (outer == null) return;
        outer.markers().add(new Written.Marker(outer.insert(raised(number), noteAt), number));
        if (!current.isEmpty()) {
            notes.add(current);
            numbers.add(number);
        }
        current = outer;
    }

    private static String raised(int number) {
        var raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) raised.append(RAISED.charAt(digit - '0'));
        return raised.toString();
    }
}
