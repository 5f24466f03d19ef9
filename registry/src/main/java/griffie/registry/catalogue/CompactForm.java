package griffie.registry.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the compiled form: fixed rows sorted by identifier, two indexes, and a heap that holds each string once.
///
/// ```
/// magic      8 bytes
/// counts     5 ints: rows, authors, replacements, bytes of the statements, bytes of the heap
/// rows       FIELDS ints each, in the order of the identifiers (bytes compared unsigned)
/// authors    3 ints each: surname in the heap, last number of the identifier, row; in the order of surname, number,
/// row
/// replaced   3 ints each: identifier of the replaced paper in the heap, last number, row of the new one; in that order
/// statements UTF-8, separated by form feeds
/// heap       each string as its length in 4 bytes and its UTF-8; offset 0 is the empty string; the [TitleMarks] of a
/// row
///            lie there too
/// ```
/// Integers are big-endian. [CompactCatalogue] reads it.
final class CompactForm {
    static final long MAGIC = 0x47524946_43415434L; // GRIFCAT4
    static final int HEADER = 8 + 5 * 4;
    static final int FIELDS = 13;

    /// The bytes of one triple of an index.
    static final int TRIPLE = 12;

    private final List<Entry> rows;
    private final List<Statement> statements;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final ByteArrayOutputStream heap = new ByteArrayOutputStream();

    CompactForm(Collection<Entry> entries, List<Statement> statements) {
        this.rows = entries.stream()
                .sorted(Comparator.comparing(entry -> utf8(entry.id().toString()), Arrays::compareUnsigned))
                .toList();
        this.statements = statements;
        offset("");
    }

    byte[] bytes() {
        var authors = new ArrayList<Keyed>();
        var replaced = new ArrayList<Keyed>();
        for (int row = 0; row < rows.size(); row++) {
            for (var author : rows.get(row).authors()) {
                for (var key : author.keys()) authors.add(keyed(key, row));
            }
            for (var old : rows.get(row).replaces()) replaced.add(keyed(old.toString(), row));
        }
        var table = table();
        var authorIndex = index(authors);
        var replacedIndex = index(replaced);
        var said = utf8(statements.stream().map(CompactForm::written).collect(Collectors.joining("\f")));
        var all = ByteBuffer.allocate(
                HEADER + table.length + authorIndex.length + replacedIndex.length + said.length + heap.size());
        all.putLong(MAGIC).putInt(rows.size()).putInt(authors.size()).putInt(replaced.size());
        all.putInt(said.length).putInt(heap.size());
        all.put(table).put(authorIndex).put(replacedIndex).put(said).put(heap.toByteArray());
        return all.array();
    }

    private static String written(Statement statement) {
        return statement.entries() + "\n" + statement;
    }

    private byte[] table() {
        var table = ByteBuffer.allocate(rows.size() * FIELDS * 4);
        for (var row : rows) {
            table.putInt(offset(row.id().toString()))
                    .putInt(offset(row.kind().toString()))
                    .putInt(row.date().year() * 10000
                            + row.date().month() * 100
                            + row.date().day())
                    .putInt(offset(joined(row.authors())))
                    .putInt(offset(row.title()))
                    .putInt(offset(row.dossierTitle()))
                    .putInt(offset(joined(row.replaces())))
                    .putInt(offset(row.outcome()))
                    .putInt(row.last())
                    .putInt(row.first())
                    .putInt(offset(row.attested().writtenSources()))
                    .putInt(offset(row.attested().writtenContradictions()))
                    .putInt(marks(row));
        }
        return table.array();
    }

    private byte[] index(List<Keyed> keyed) {
        keyed.sort(Comparator.<Keyed, byte[]>comparing(k -> utf8(k.key), Arrays::compareUnsigned)
                .thenComparingInt(Keyed::number)
                .thenComparingInt(Keyed::row));
        var index = ByteBuffer.allocate(keyed.size() * TRIPLE);
        for (var one : keyed) index.putInt(offset(one.key)).putInt(one.number).putInt(one.row);
        return index.array();
    }

    // Titles are only compared among the papers of one author.
    private int marks(Entry row) {
        return row.authors().isEmpty() ? 0 : added(TitleMarks.written(row.title() + " " + row.dossierTitle()));
    }

    private int offset(String text) {
        Integer known = offsets.get(text);
        if (known != null) return known;
        int at = added(utf8(text));
        offsets.put(text, at);
        return at;
    }

    private int added(byte[] bytes) {
        int at = heap.size();
        heap.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        heap.writeBytes(bytes);
        return at;
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Keyed keyed(String key, int row) {
        return new Keyed(key, lastNumber(rows.get(row).id().toString()), row);
    }

    /// The number at the end of an identifier; 0 where it does not end with one of at most nine digits.
    static int lastNumber(String id) {
        int start = id.length();
        while (start > 0 && id.charAt(start - 1) >= '0' && id.charAt(start - 1) <= '9') start--;
        int digits = id.length() - start;
        return digits == 0 || digits > 9 ? 0 : Integer.parseInt(id, start, id.length(), 10);
    }

    private record Keyed(String key, int number, int row) {}
}
