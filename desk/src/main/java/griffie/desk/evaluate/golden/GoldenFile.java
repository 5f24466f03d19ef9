package griffie.desk.evaluate.golden;

import griffie.paper.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a careful reader found in one paper, without its text: offsets, checksums and values.
///
/// `paper` is the path below the folder of papers; `part` is the stretch that was read, in code points.
record GoldenFile(String paper, String sha256, Span part, String set, List<Line> lines) {
    private static final String MAGIC = "golden\t1";
    private static final List<String> HEADERS = List.of("paper", "sha256", "part", "set");
    private static final String COLUMNS = "start\tend\tcrc32\tkind\tvalues";
    private static final String OPTIONAL = "optional ";

    GoldenFile {
        lines = List.copyOf(lines);
    }

    /// One thing expected, with the checksum of its passage.
    record Line(Expected expected, String checksum) {}

    static boolean isGolden(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return false;
        byte[] magic = (MAGIC + "\n").getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(magic.length), magic);
        }
    }

    static GoldenFile read(Path file) throws IOException {
        var all = Files.readAllLines(file);
        var headers = new LinkedHashMap<String, String>();
        int at = 1;
        for (; at < all.size() && !all.get(at).equals(COLUMNS); at++) {
            String[] header = all.get(at).split("\t", 2);
            if (header.length < 2 || !HEADERS.contains(header[0]))
                throw wrong(file, at, "not a header: " + all.get(at));
            headers.put(header[0], header[1]);
        }
        var lines = new ArrayList<Line>();
        for (int i = at + 1; i < all.size(); i++) lines.add(line(all.get(i), file, i));
        return new GoldenFile(
                header("paper", headers, file),
                headers.getOrDefault("sha256", ""),
                span(header("part", headers, file).split("\t", -1), file, 0),
                header("set", headers, file),
                lines);
    }

    void write(Path file) throws IOException {
        var out = new ArrayList<String>(List.of(MAGIC, "paper\t" + paper, "sha256\t" + sha256));
        out.add("part\t" + part.start() + "\t" + part.end());
        out.add("set\t" + set);
        out.add(COLUMNS);
        for (var line : lines) out.add(written(line));
        Files.write(file, out);
    }

    private static String written(Line line) {
        var mark = line.expected().mark();
        String optional = line.expected().isRequired() ? "" : OPTIONAL;
        String values = mark.values().entrySet().stream()
                .map(each -> "\t" + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining());
        return "%d\t%d\t%s\t%s%s"
                        .formatted(mark.span().start(), mark.span().end(), line.checksum(), optional, mark.kind())
                + values;
    }

    private static Line line(String written, Path file, int index) throws IOException {
        String[] cells = written.split("\t", -1);
        if (cells.length < 4) throw wrong(file, index, "a line needs start, end, crc32 and kind");
        var need = cells[3].startsWith(OPTIONAL) ? Expected.Need.OPTIONAL : Expected.Need.REQUIRED;
        String kind = need == Expected.Need.OPTIONAL ? cells[3].substring(OPTIONAL.length()) : cells[3];
        var mark = new Mark(
                Kind.parse(kind).orElseThrow(() -> wrong(file, index, "no such kind: " + kind)),
                span(cells, file, index),
                values(cells));
        return new Line(new Expected(mark, need), cells[2]);
    }

    private static Map<String, String> values(String[] cells) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 4; i < cells.length; i++) {
            String[] value = cells[i].split("=", 2);
            values.put(value[0], value.length == 2 ? value[1] : "");
        }
        return values;
    }

    private static Span span(String[] cells, Path file, int index) throws IOException {
        try {
            return new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(message(file, index, "not two offsets in order: " + String.join(" ", cells)), e);
        }
    }

    private static String header(String name, Map<String, String> headers, Path file) throws IOException {
        var value = headers.get(name);
        if (value == null) throw new IOException(file + ": the header " + name + " is missing");
        return value;
    }

    private static IOException wrong(Path file, int index, String why) {
        return new IOException(message(file, index, why));
    }

    private static String message(Path file, int index, String why) {
        return file + ":" + (index + 1) + ": " + why;
    }
}
