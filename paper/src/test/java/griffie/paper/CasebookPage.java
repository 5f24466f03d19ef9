package griffie.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the cases of the casebook: fenced blocks in Markdown pages, text above the ruler, what must be found below
/// it.
///
/// The fence says of what sort a case is (`case`, `clean`, `dialogue`, `head`, `verdict`), then options as `key=value`.
public final class CasebookPage {
    private static final Pattern FENCE =
            Pattern.compile("```\\s*(case|clean|typed|dialogue|head|verdict|date|quantity|actor|act)\\b(.*)");
    private static final Pattern KEY = Pattern.compile("(?:^|\\s)([a-z-]+)=");

    private CasebookPage() {}

    /// Every case of one sort in all pages of the casebook.
    public static List<Case> cases(String sort) throws IOException {
        var folder = root().resolve("casebook");
        try (Stream<Path> pages = Files.walk(folder)) {
            var cases = new ArrayList<Case>();
            for (var page :
                    pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                cases.addAll(casesOf(page, sort));
            }
            return cases;
        }
    }

    /// The folder of the whole project.
    public static Path root() {
        String root = System.getProperty("griffie.root");
        return root == null ? Path.of("..").toAbsolutePath().normalize() : Path.of(root);
    }

    private static List<Case> casesOf(Path page, String sort) throws IOException {
        var cases = new ArrayList<Case>();
        var lines = Files.readAllLines(page);
        for (int i = 0; i < lines.size(); i++) {
            var fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) continue;
            int end = i + 1;
            while (!lines.get(end).startsWith("```")) end++;
            if (fence.group(1).equals(sort)) {
                cases.add(caseOf(sort, page.getFileName() + ":" + (i + 1), fence.group(2), lines.subList(i + 1, end)));
            }
            i = end;
        }
        return cases;
    }

    private static Case caseOf(String sort, String place, String options, List<String> lines) {
        int ruler = lines.indexOf("---");
        if (ruler < 0) throw new IllegalStateException(place + ": a case needs a line with --- in it");
        var expected = new ArrayList<Expected>();
        for (var line : lines.subList(ruler + 1, lines.size())) {
            if (!line.isBlank()) expected.add(expected(line));
        }
        String below = String.join("\n", lines.subList(ruler + 1, lines.size()));
        return new Case(sort, place, values(options), String.join("\n", lines.subList(0, ruler)), below, expected);
    }

    private static Expected expected(String line) {
        var parts = line.split("\\s+\\|\\s+", 3);
        if (parts.length < 2) return new Expected(line.strip(), "", Map.of());
        return new Expected(parts[0].strip(), parts[1].strip(), parts.length == 3 ? values(parts[2]) : Map.of());
    }

    private static Map<String, String> values(String written) {
        var values = new LinkedHashMap<String, String>();
        var matcher = KEY.matcher(written);
        String key = "";
        int from = 0;
        while (matcher.find()) {
            if (!key.isEmpty())
                values.put(key, written.substring(from, matcher.start()).strip());
            key = matcher.group(1);
            from = matcher.end();
        }
        if (!key.isEmpty()) values.put(key, written.substring(from).strip());
        else if (!written.isBlank()) values.put(written.strip(), "");
        return values;
    }

    /// One case: of what sort, where it stands, its options, the text, what is below the ruler, and that read as
    /// lines.
    public record Case(
            String sort,
            String place,
            Map<String, String> options,
            String text,
            String below,
            List<Expected> expected) {
        @Override
        public String toString() {
            return place;
        }
    }

    /// One line below the ruler: the kind of finding, the quoted text, and values to hold it to.
    public record Expected(String kind, String quote, Map<String, String> values) {}
}
