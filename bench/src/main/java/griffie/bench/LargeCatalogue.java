package griffie.bench;

import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.PersonName;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// A catalogue of any size in the likeness of the bundled one: made with a seed, the same for everybody.
///
/// Dossiers are as long as the real ones, their papers are dated one after the other, authors sign as often as the real
/// ones do, and a title is the beginning of one real title and the end of another.
final class LargeCatalogue {
    private static final long SEED = 20261123;
    private static final int FIRST_DOSSIER = 24_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 2);
    private static final int DAYS = 31 * 365;

    private final Random random = new Random(SEED);
    private final List<Entry> motions;
    private final List<Integer> lengths;
    private int left;

    private LargeCatalogue(int entries) {
        left = entries;
        motions = Catalogue.bundled().startingWith("kst-").stream()
                .filter(entry -> !entry.authors().isEmpty() && !entry.title().isEmpty())
                .toList();
        lengths = Catalogue.bundled().startingWith("").stream()
                .filter(entry -> entry.id() instanceof Reference.WholeDossier && entry.last() > 0)
                .map(Entry::last)
                .toList();
    }

    /// Compiles a catalogue with so many papers into the folder, unless it is there already.
    static Path compiled(Path folder, int entries) throws IOException {
        var compiled = folder.resolve("generated-" + entries + ".catalogue");
        if (Files.exists(compiled)) return compiled;
        var table = table(folder, entries);
        var bad = CatalogueFile.compile(List.of(table), compiled);
        if (!bad.isEmpty()) throw new IOException("the generated table has bad rows: " + bad.getFirst());
        return compiled;
    }

    /// Writes the table alone.
    static Path table(Path folder, int entries) throws IOException {
        Files.createDirectories(folder);
        var table = folder.resolve("generated-" + entries + ".tsv");
        try (var out = Files.newBufferedWriter(table)) {
            new LargeCatalogue(entries).write(out);
        }
        return table;
    }

    private void write(BufferedWriter out) throws IOException {
        out.write("id\tkind\tdate\tauthors\ttitle\tdossier_title\treplaces\n");
        for (int dossier = FIRST_DOSSIER; left > 0; dossier++) writeDossier(dossier, out);
    }

    private void writeDossier(int dossier, BufferedWriter out) throws IOException {
        int last = Math.min(left, lengths.get(random.nextInt(lengths.size())));
        var title = any().dossierTitle();
        int day = random.nextInt(DAYS - 2000);
        for (int number = 1; number <= last; number++) {
            day = Math.min(DAYS, day + random.nextInt(3));
            out.write(row("kst-" + dossier + "-", number, FIRST_DAY.plusDays(day), title));
        }
        left -= last;
    }

    private String row(String prefix, int number, LocalDate date, String dossierTitle) {
        boolean isMotion = random.nextInt(3) == 0;
        boolean replaces = isMotion && number > 3 && random.nextInt(40) == 0;
        return String.join(
                        "\t",
                        prefix + number,
                        isMotion ? "motion" : "letter",
                        date.toString(),
                        isMotion ? authors() : "",
                        isMotion ? title() : "",
                        dossierTitle,
                        replaces ? prefix + (number - 1 - random.nextInt(3)) : "")
                + "\n";
    }

    private String authors() {
        return any().authors().stream().map(PersonName::written).collect(Collectors.joining(";"));
    }

    private String title() {
        var first = any().title();
        var second = any().title();
        return half(first, 0) + second.substring(half(second, 0).length());
    }

    private static String half(String title, int from) {
        int blank = title.indexOf(' ', title.length() / 2);
        return title.substring(from, blank < 0 ? title.length() : blank);
    }

    private Entry any() {
        return motions.get(random.nextInt(motions.size()));
    }
}
