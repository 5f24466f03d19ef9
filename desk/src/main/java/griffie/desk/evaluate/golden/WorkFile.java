package griffie.desk.evaluate.golden;

import griffie.desk.reading.CodePoints;
import griffie.paper.Paper;
import griffie.paper.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// An annotation as a reader writes it, with quotes; golden/README.md describes the form.
record WorkFile(Path file, String paper, String part, String set, List<Entry> entries) {
    private static final Pattern KEY = Pattern.compile("(?:^|\\s)([a-z]+)=");
    private static final String ELLIPSIS = " … ";
    private static final int NEAR = 500;

    /// One line: `actor | Armenië | type=state name=Armenië`.
    private record Entry(int number, Kind kind, Expected.Need need, String quote, Map<String, String> values) {}

    static WorkFile read(Path file) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.contains(" |")) {
                entries.add(entry(line, file, number));
                continue;
            }
            String[] header = line.split(":", 2);
            if (header.length < 2) throw wrong(file, number, "neither a header nor kind | quote | values: " + line);
            headers.put(header[0].strip(), header[1].strip());
        }
        if (!headers.containsKey("paper")) throw wrong(file, 1, "the header paper: is missing");
        return new WorkFile(
                file,
                headers.getOrDefault("paper", ""),
                headers.getOrDefault("part", ""),
                headers.getOrDefault("set", "development"),
                entries);
    }

    /// The same with offsets and checksums in place of quotes.
    GoldenFile in(Paper text) throws IOException {
        return new Search(text).golden();
    }

    private static Entry entry(String line, Path file, int number) throws IOException {
        String[] cells = line.split(" \\|(?: |$)", 3);
        String kind = cells[0].strip().toLowerCase(Locale.ROOT);
        var need = kind.startsWith("optional ") ? Expected.Need.OPTIONAL : Expected.Need.REQUIRED;
        String name = kind.replaceFirst("^optional ", "");
        var known = Kind.parse(name).orElseThrow(() -> wrong(file, number, "no such kind: " + name));
        return new Entry(number, known, need, cells[1].strip(), values(cells.length > 2 ? cells[2] : ""));
    }

    private static Map<String, String> values(String cell) {
        // `impossible` may stand alone.
        String written = cell.replaceFirst("\\bimpossible\\b(?!=)", "impossible=true");
        var values = new LinkedHashMap<String, String>();
        var key = KEY.matcher(written);
        String last = "";
        int from = 0;
        while (key.find()) {
            if (!last.isEmpty())
                values.put(last, written.substring(from, key.start()).strip());
            last = key.group(1);
            from = key.end();
        }
        if (!last.isEmpty()) values.put(last, written.substring(from).strip());
        return values;
    }

    private static IOException wrong(Path file, int number, String why) {
        return new IOException(file + ":" + number + ": " + why);
    }

    /// Looks for the quotes one after the other.
    private final class Search {
        private final Paper paper;
        private final String text;
        private final CodePoints codePoints;
        private final Passages passages;
        private final Span part;
        private final Set<Mark> taken = new HashSet<>();

        Search(Paper paper) throws IOException {
            this.paper = paper;
            this.text = paper.text().chars();
            this.codePoints = new CodePoints(text);
            this.passages = new Passages(text);
            this.part = part();
        }

        GoldenFile golden() throws IOException {
            var lines = new ArrayList<GoldenFile.Line>();
            int from = text.offsetByCodePoints(0, part.start());
            for (var entry : entries) {
                var span = place(entry, from);
                from = span.start();
                var counted = codePoints.of(span);
                var mark = new Mark(entry.kind(), counted, withoutProse(entry, span));
                lines.add(new GoldenFile.Line(new Expected(mark, entry.need()), passages.checksum(counted)));
            }
            return new GoldenFile(WorkFile.this.paper, paper.source().sha256(), part, set, lines);
        }

        private Span part() throws IOException {
            if (WorkFile.this.part.isEmpty()) return new Span(0, passages.length());
            String[] ends = WorkFile.this.part.split("\\s+", -1);
            try {
                return new Span(Integer.parseInt(ends[0]), Math.min(Integer.parseInt(ends[1]), passages.length()));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IOException(file + ": part: needs two offsets in order, not " + WorkFile.this.part, e);
            }
        }

        /// Several lines may start at one place, but not twice the same; a quote never starts or ends inside a word.
        private Span place(Entry entry, int from) throws IOException {
            int end = text.offsetByCodePoints(0, part.end());
            for (var span = next(entry.quote(), from); span.end() <= end && !span.isEmpty(); ) {
                if (isWhole(span) && taken.add(new Mark(entry.kind(), span, Map.of()))) return span;
                span = next(entry.quote(), span.start() + 1);
            }
            throw wrong(file, entry.number(), "not found after the line before: " + entry.quote());
        }

        /// The next passage that begins and ends with the words quoted; an empty span when there is none.
        private Span next(String quote, int from) {
            String[] words = quote.split(ELLIPSIS, -1);
            int start = text.indexOf(words[0], from);
            int end = start < 0 ? -1 : start + words[0].length();
            for (int i = 1; i < words.length && end >= 0; i++) {
                int at = text.indexOf(words[i], end);
                end = at < 0 ? -1 : at + words[i].length();
            }
            return end < 0 ? new Span(0, 0) : new Span(start, end);
        }

        private boolean isWhole(Span span) {
            return !isInWord(span.start()) && !isInWord(span.end());
        }

        private boolean isInWord(int at) {
            return at > 0
                    && at < text.length()
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at));
        }

        /// What an act is about and what is counted are words of the paper: they become places in it. A noun that does
        /// not stand there as it is given is left out.
        private Map<String, String> withoutProse(Entry entry, Span span) throws IOException {
            var values = new LinkedHashMap<>(entry.values());
            var what = next(values.getOrDefault("what", "").split("\\|", -1)[0], span.start());
            if (!what.isEmpty() && span.contains(what) && isWhole(what)) values.put("what", anchor(what));
            else values.remove("what");
            var about = values.get("about");
            if (about != null) values.put("about", about(entry, about, span.start()));
            return values;
        }

        private String about(Entry entry, String quote, int from) throws IOException {
            var behind = next(quote, from);
            // What follows from a condition may stand before it.
            var place = behind.isEmpty() ? next(quote, Math.max(0, from - NEAR)) : behind;
            if (place.isEmpty()) throw wrong(file, entry.number(), "about is not found in the text: " + quote);
            return anchor(place);
        }

        private String anchor(Span span) {
            var counted = codePoints.of(span);
            return counted.start() + "-" + counted.end() + ":" + passages.checksum(counted);
        }
    }
}
