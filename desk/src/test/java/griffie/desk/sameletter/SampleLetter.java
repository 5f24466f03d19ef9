package griffie.desk.sameletter;

import griffie.paper.CasebookPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The sample letter taken apart without the help of intake: its paragraphs, in which `{4}` is the marker of note 4,
/// and its notes.
record SampleLetter(List<String> head, List<String> paragraphs, SortedMap<Integer, String> notes) {
    static final String REFERENCE = "BZ-VOORBEELD-0001";

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");
    private static final Pattern NOTE = Pattern.compile("(\\d) (.*)");
    private static final Pattern MARKER = Pattern.compile("(?<=[.\\p{L}])(\\d)(?=\\s|$)"); // c.s.4 verzocht

    static Path file() {
        return CasebookPage.root().resolve("samples/letter-peace-process.txt");
    }

    static SampleLetter read() throws IOException {
        var letter = new SampleLetter(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        EMPTY_LINES.splitAsStream(Files.readString(file()).strip()).forEach(letter::add);
        return letter;
    }

    private void add(String block) {
        if (block.startsWith("Pagina ") || block.startsWith("Onze referentie")) return;
        if (NOTE.matcher(block).lookingAt()) block.lines().forEach(this::addNote);
        else if (paragraphs.isEmpty() && !block.startsWith("Geachte"))
            head.addAll(block.lines().toList());
        else paragraphs.add(MARKER.matcher(joined(block)).replaceAll("{$1}"));
    }

    private void addNote(String line) {
        var note = NOTE.matcher(line);
        if (!note.matches()) throw new IllegalStateException("not a note: " + line);
        notes.put(Integer.valueOf(note.group(1)), note.group(2));
    }

    // "oud-" and "leiders" are one word.
    private static String joined(String block) {
        return block.replace("-\n", "-").replace('\n', ' ');
    }

    /// Whether a paragraph is the title of what follows.
    static boolean isTitle(String paragraph) {
        return paragraph.length() < 60 && Character.isLetter(paragraph.charAt(paragraph.length() - 1));
    }
}
