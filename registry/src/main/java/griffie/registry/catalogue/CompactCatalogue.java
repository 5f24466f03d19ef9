package griffie.registry.catalogue;

import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A compiled catalogue, read where it lies: opening it reads only its head. See [CompactForm] for what lies where.
final class CompactCatalogue implements Catalogue {
    private static final int MANY = 2000;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final Map<String, PaperKind> KINDS =
            Stream.of(PaperKind.values()).collect(Collectors.toMap(PaperKind::toString, kind -> kind));

    private final ByteBuffer bytes;
    private final int rows;
    private final Index authors;
    private final Index replaced;
    private final int heap;
    private final List<Statement> statements;
    private final Map<Integer, Attested> attested = new ConcurrentHashMap<>();

    private CompactCatalogue(ByteBuffer bytes) {
        this.bytes = bytes;
        rows = bytes.getInt(8);
        int authorsAt = CompactForm.HEADER + rows * CompactForm.FIELDS * 4;
        authors = new Index(authorsAt, bytes.getInt(12));
        replaced = new Index(authors.end(), bytes.getInt(16));
        int statementsAt = replaced.end();
        heap = statementsAt + bytes.getInt(20);
        statements = Stream.of(utf8(statementsAt, bytes.getInt(20)).split("\f", -1))
                .filter(written -> !written.isBlank())
                .map(CompactCatalogue::statement)
                .toList();
    }

    static Catalogue open(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        }
    }

    static Catalogue of(ByteBuffer bytes, String name) throws IOException {
        if (bytes.limit() < CompactForm.HEADER || bytes.getLong(0) != CompactForm.MAGIC) {
            throw new IOException(name + ": not a compiled catalogue of this version; compile it again from its table");
        }
        long expected = CompactForm.HEADER
                + bytes.getInt(8) * (long) CompactForm.FIELDS * 4
                + (bytes.getInt(12) + (long) bytes.getInt(16)) * CompactForm.TRIPLE
                + bytes.getInt(20)
                + bytes.getInt(24);
        if (expected != bytes.limit()) {
            throw new IOException("%s: has %d bytes and should have %d; compile it again from its table"
                    .formatted(name, bytes.limit(), expected));
        }
        return new CompactCatalogue(bytes);
    }

    @Override
    public Optional<Entry> entry(Reference id) {
        var wanted = id.toString().getBytes(StandardCharsets.UTF_8);
        int row = firstRow(wanted, new Range(0, rows));
        return row < rows && compare(field(row, 0), wanted) == 0 ? Optional.of(entryAt(row)) : Optional.empty();
    }

    @Override
    public List<Entry> startingWith(String prefix) {
        var found = new ArrayList<Entry>();
        var range = startsWith(prefix);
        for (int row = range.from; row < range.to; row++) found.add(entryAt(row));
        return found;
    }

    @Override
    public boolean knows(String prefix) {
        return startsWith(prefix).size() > 0;
    }

    @Override
    public Optional<LocalDate> day(Reference id) {
        return day(id.toString(), new Range(0, rows));
    }

    @Override
    public Stream<LocalDate> days(Dossier dossier, IntStream numbers) {
        String prefix = "kst-" + dossier + "-";
        var papers = startsWith(prefix);
        if (papers.size() == 0) return Stream.empty();
        var seen = papers.size() > MANY ? numbers : numbers.filter(lastNumbers(papers)::get);
        return seen.mapToObj(number -> day(prefix + number, papers)).flatMap(Optional::stream);
    }

    /// The numbers at the end of some identifiers: most dossiers have few papers, and most numbers are not there.
    private BitSet lastNumbers(Range papers) {
        var numbers = new BitSet();
        for (int row = papers.from; row < papers.to; row++) {
            int number = lastNumber(row);
            if (number >= 0) numbers.set(number);
        }
        return numbers;
    }

    private int lastNumber(int row) {
        int start = heap + field(row, 0) + 4;
        int end = start + bytes.getInt(start - 4);
        int number = 0;
        int digit = 1;
        for (int i = end - 1; i >= start && bytes.get(i) >= '0' && bytes.get(i) <= '9'; i--) {
            if (digit > 100_000) return -1;
            number += (bytes.get(i) - '0') * digit;
            digit *= 10;
        }
        return number;
    }

    private Optional<LocalDate> day(String id, Range within) {
        var wanted = id.getBytes(StandardCharsets.UTF_8);
        int row = firstRow(wanted, within);
        return row < within.to && compare(field(row, 0), wanted) == 0
                ? date(row).whole()
                : Optional.empty();
    }

    @Override
    public List<Entry> writtenBy(String surname, Sought sought) {
        String number = sought.number();
        var begin = sought.prefix().getBytes(StandardCharsets.UTF_8);
        var end = (number.isEmpty() ? "" : "-" + number).getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<Entry>();
        var all = authors.range(surname);
        // Who sat in parliament for long wrote thousands: only those with the number are looked at.
        int last = CompactForm.lastNumber(number);
        int from = number.isEmpty() ? all.from : authors.firstAt(all, last);
        for (int i = from; i < all.to && (number.isEmpty() || authors.number(i) == last); i++) {
            int row = authors.row(i);
            if (isUntil(row, sought.latest())
                    && hasMarks(row, sought.title())
                    && hasPrefix(row, begin)
                    && hasSuffix(row, end)) found.add(entryAt(row));
        }
        return found;
    }

    private boolean isUntil(int row, LocalDate latest) {
        // Years beyond those of a partial date are later than all: LocalDate.MAX.
        long day = latest.getYear() * 10_000L + latest.getMonthValue() * 100L + latest.getDayOfMonth();
        return field(row, 2) <= day || date(row).whole().isEmpty();
    }

    private boolean hasMarks(int row, TitleMarks title) {
        int at = heap + field(row, 12);
        return title.fit(bytes, at + 4, bytes.getInt(at));
    }

    @Override
    public boolean knowsAuthor(String surname) {
        var range = authors.range(surname);
        return range.from < range.to;
    }

    @Override
    public List<Entry> replacing(Reference id) {
        var found = new ArrayList<Entry>();
        var all = replaced.range(id.toString());
        for (int i = all.from; i < all.to; i++) found.add(entryAt(replaced.row(i)));
        return found;
    }

    @Override
    public Stream<Entry> all() {
        return IntStream.range(0, rows).mapToObj(this::entryAt);
    }

    @Override
    public List<Statement> statements() {
        return statements;
    }

    private boolean hasPrefix(int row, byte[] prefix) {
        int at = heap + field(row, 0);
        return bytes.getInt(at) >= prefix.length && same(at + 4, prefix);
    }

    private boolean hasSuffix(int row, byte[] suffix) {
        int at = heap + field(row, 0);
        int length = bytes.getInt(at);
        return length >= suffix.length && same(at + 4 + length - suffix.length, suffix);
    }

    private boolean same(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) if (bytes.get(at + i) != wanted[i]) return false;
        return true;
    }

    /// The rows whose identifier begins so.
    private Range startsWith(String prefix) {
        var wanted = prefix.getBytes(StandardCharsets.UTF_8);
        int from = firstRow(wanted, new Range(0, rows));
        return new Range(from, first(new Range(from, rows), row -> !hasPrefix(row, wanted)));
    }

    /// The first row whose identifier is not before the key.
    private int firstRow(byte[] wanted, Range within) {
        return first(within, row -> compare(field(row, 0), wanted) >= 0);
    }

    private static int first(Range within, IntPredicate isReached) {
        int low = within.from;
        int high = within.to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isReached.test(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private int compare(int offset, byte[] wanted) {
        int at = heap + offset + 4;
        int length = bytes.getInt(heap + offset);
        int i = 0;
        for (; i + 8 <= length && i + 8 <= wanted.length; i += 8) {
            int difference = Long.compareUnsigned(bytes.getLong(at + i), (long) EIGHT.get(wanted, i));
            if (difference != 0) return difference;
        }
        for (; i < length && i < wanted.length; i++) {
            int difference = Byte.compareUnsigned(bytes.get(at + i), wanted[i]);
            if (difference != 0) return difference;
        }
        return Integer.compare(length, wanted.length);
    }

    private Entry entryAt(int row) {
        return new Entry(
                Ids.read(idAt(row)),
                KINDS.getOrDefault(string(field(row, 1)), PaperKind.PAPER),
                date(row),
                PersonName.cleanList(string(field(row, 3))),
                string(field(row, 4)),
                string(field(row, 5)),
                references(string(field(row, 6))),
                string(field(row, 7)),
                field(row, 9),
                field(row, 8),
                attested(row));
    }

    private PartialDate date(int row) {
        int date = field(row, 2);
        return new PartialDate(date / 10000, date / 100 % 100, date % 100);
    }

    /// Nearly all entries are attested by the same few.
    private Attested attested(int row) {
        int sources = field(row, 10);
        if (field(row, 11) != 0) return Attested.read(string(sources), string(field(row, 11)));
        var known = attested.get(sources);
        if (known != null) return known;
        var read = Attested.read(string(sources), "");
        if (attested.size() < MANY) attested.put(sources, read);
        return read;
    }

    private static List<Reference> references(String joined) {
        if (joined.isEmpty()) return List.of();
        return Stream.of(joined.split(";", -1))
                .flatMap(id -> Reference.parse(id).stream())
                .toList();
    }

    private String idAt(int row) {
        return string(field(row, 0));
    }

    private int field(int row, int column) {
        return bytes.getInt(CompactForm.HEADER + (row * CompactForm.FIELDS + column) * 4);
    }

    private String string(int offset) {
        return utf8(heap + offset + 4, bytes.getInt(heap + offset));
    }

    private String utf8(int at, int length) {
        if (length == 0) return "";
        var copy = new byte[length];
        bytes.get(at, copy);
        return new String(copy, StandardCharsets.UTF_8);
    }

    private static Statement statement(String written) {
        int line = written.indexOf('\n');
        return Statement.parse(written.substring(line + 1).lines().toList(), "", unread -> {})
                .with(Integer.parseInt(written, 0, line, 10));
    }

    /// Rows, or triples of an index, from one up to another.
    private record Range(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /// An index: where it lies, and how many triples it has.
    private final class Index {
        private final int at;
        private final int count;

        Index(int at, int count) {
            this.at = at;
            this.count = count;
        }

        int end() {
            return at + count * CompactForm.TRIPLE;
        }

        int number(int i) {
            return bytes.getInt(at + i * CompactForm.TRIPLE + 4);
        }

        int row(int i) {
            return bytes.getInt(at + i * CompactForm.TRIPLE + 8);
        }

        /// All triples with this key.
        Range range(String key) {
            var wanted = key.getBytes(StandardCharsets.UTF_8);
            int from = first(new Range(0, count), i -> compare(key(i), wanted) >= 0);
            if (from == count || compare(key(from), wanted) != 0) return new Range(from, from);
            return new Range(from, first(new Range(from, count), i -> compare(key(i), wanted) > 0));
        }

        /// The first in a range with this number or a higher one.
        int firstAt(Range range, int number) {
            return first(range, i -> number(i) >= number);
        }

        private int key(int i) {
            return bytes.getInt(at + i * CompactForm.TRIPLE);
        }
    }
}
