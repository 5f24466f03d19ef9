package griffie.bench;

import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.recognition.Recognition;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import griffie.registry.verification.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Opening a catalogue, and one verdict against it, for catalogues of ten thousand papers up to all since 1995.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
@State(Scope.Benchmark)
public class Verifying {
    private static final int CITATIONS = 2000;

    @Param({"10000", "100000", "1500000"})
    public int entries = 10_000;

    private final List<Paper> papers = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private Path file = Path.of("");
    private Verification verification = Verification.against(Catalogue.bundled());
    private int next;

    @Setup
    public void open() throws IOException {
        file = LargeCatalogue.compiled(Path.of("bench", "target", "catalogues"), entries);
        var catalogue = Catalogue.read(file);
        verification = Verification.against(catalogue);
        var random = new Random(1);
        var known = catalogue.startingWith("kst-");
        while (citations.size() < CITATIONS) cite(known.get(random.nextInt(known.size())), random);
    }

    /// A sentence that cites a paper with its author; every second one with a wrong digit.
    private void cite(Entry entry, Random random) {
        if (entry.authors().isEmpty() || !(entry.id() instanceof Reference.Kamerstuk paper)) return;
        String number = random.nextBoolean() ? paper.number() : slipped(paper.number(), random);
        String author = entry.authors().getFirst().surname();
        String text = "De motie-%s over %s (%s, nr. %s) vraagt hierom."
                .formatted(capital(author), entry.title(), paper.dossier().written(), number);
        var citing = Paper.of(text);
        var found = Recognition.citations().in(citing);
        if (found.size() != 1) return;
        papers.add(citing);
        citations.add(found.getFirst());
    }

    private static String slipped(String number, Random random) {
        int at = random.nextInt(number.length());
        return number.substring(0, at) + (1 + random.nextInt(9)) + number.substring(at + 1);
    }

    private static String capital(String surname) {
        return surname.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + surname.substring(1);
    }

    @Benchmark
    public Object opening() throws IOException {
        return Catalogue.read(file);
    }

    @Benchmark
    public Object verdict() {
        next = (next + 1) % citations.size();
        return verification.check(papers.get(next), List.of(citations.get(next)));
    }

    /// Finding the same citation, for comparison.
    @Benchmark
    public Object recognition() {
        next = (next + 1) % citations.size();
        return Recognition.citations().in(papers.get(next));
    }
}
