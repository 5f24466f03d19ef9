package griffie.registry.catalogue;

import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a catalogue as people keep it: a table with tabs in UTF-8, its columns named in the first line.
///
/// Only `id` must be there; `kind date authors title dossier_title replaces outcome highest` are used where they are,
/// other columns are left alone. A row that cannot be used is told and passed over.
final class Table {
    /// No honest row is longer, in bytes.
    private static final int LONGEST_LINE = 1 << 18;

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    private final Path file;
    private final List<BadRow> bad;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Map<String, Integer> columns = Map.of();
    private int line;

    private Table(Path file, List<BadRow> bad) {
        this.file = file;
        this.bad = bad;
    }

    /// Every usable row; what is wrong with the others is added to `bad`.
    static List<Entry> read(Path file, List<BadRow> bad) throws IOException {
        var table = new Table(file, bad);
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            table.readLines(in);
        }
        if (table.line == 0) table.tell("the file is empty");
        return table.entries;
    }

    private void readLines(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int dropped = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                endLine(bytes, dropped);
                dropped = 0;
            } else if (bytes.size() < LONGEST_LINE) {
                bytes.write(b);
            } else {
                dropped++;
            }
        }
        if (bytes.size() > 0) endLine(bytes, dropped);
    }

    private void endLine(ByteArrayOutputStream bytes, int dropped) {
        line++;
        if (dropped > 0) tell("the line is longer than %d bytes".formatted(LONGEST_LINE));
        else decoded(bytes.toByteArray()).ifPresent(this::row);
        bytes.reset();
    }

    private Optional<String> decoded(byte[] bytes) {
        try {
            var chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(chars.toString());
        } catch (CharacterCodingException e) {
            tell("not UTF-8; save the table as UTF-8");
            return Optional.empty();
        }
    }

    private void row(String text) {
        var fields = List.of(text.stripTrailing().isEmpty() ? new String[0] : text.split("\t", -1));
        if (line == 1) header(fields);
        else if (!columns.isEmpty() && !fields.isEmpty()) entry(fields).ifPresent(entries::add);
    }

    private void header(List<String> fields) {
        columns = new TreeMap<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.put(fields.get(i).replace("\uFEFF", "").strip(), i);
        }
        // A table of resolutions calls subject what they are about, and title the item on the agenda.
        if (columns.containsKey("subject") && !columns.containsKey("dossier_title")) {
            var agenda = columns.put("title", Objects.requireNonNull(columns.get("subject")));
            if (agenda != null) columns.put("dossier_title", agenda);
        }
        if (columns.containsKey("id")) return;
        tell("no column is called id; the first line names the columns, with tabs between them");
        columns = Map.of();
    }

    private Optional<Entry> entry(List<String> fields) {
        if (fields.size() > columns.size()) {
            return refused("%d columns, the first line has %d".formatted(fields.size(), columns.size()));
        }
        String id = field(fields, "id");
        var reference = Reference.parse(id);
        if (reference.isEmpty() || !reference.get().toString().equals(id)) {
            return refused("\"%s\" is not an identifier".formatted(shortened(id)));
        }
        if (!ids.add(id)) return refused("%s stands here for the second time".formatted(id));
        var date = date(field(fields, "date"));
        if (date.isEmpty()) return refused("\"%s\" is not a date".formatted(shortened(field(fields, "date"))));
        return Optional.of(new Entry(
                reference.get(),
                PaperKind.parse(field(fields, "kind")).orElseGet(() -> Entry.kindOf(reference.get())),
                date.get(),
                PersonName.list(field(fields, "authors")),
                field(fields, "title"),
                field(fields, "dossier_title"),
                references(field(fields, "replaces")),
                field(fields, "outcome"),
                0,
                number(field(fields, "highest")),
                Attested.BY_NOBODY));
    }

    private String field(List<String> fields, String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < fields.size() ? fields.get(at).strip() : "";
    }

    private static Optional<PartialDate> date(String written) {
        if (written.isEmpty()) return Optional.of(new PartialDate(0, 0, 0));
        var matcher = DATE.matcher(written);
        if (!matcher.matches()) return Optional.empty();
        int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        if (month > 12 || day > 31) return Optional.empty();
        var date = new PartialDate(Integer.parseInt(matcher.group(1)), month, day);
        return day > 0 && date.whole().isEmpty() ? Optional.empty() : Optional.of(date);
    }

    private static List<Reference> references(String written) {
        return Stream.of(written.split("[; ]+", -1))
                .flatMap(id -> Reference.parse(id).stream())
                .toList();
    }

    private static int number(String written) {
        return written.matches("\\d{1,8}") ? Integer.parseInt(written) : 0;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private Optional<Entry> refused(String message) {
        tell(message);
        return Optional.empty();
    }

    private void tell(String message) {
        bad.add(new BadRow(file, Math.max(1, line), message));
    }
}
