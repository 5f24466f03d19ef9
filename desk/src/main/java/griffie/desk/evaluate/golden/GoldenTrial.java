package griffie.desk.evaluate.golden;

import griffie.desk.reading.Reader;
import griffie.intake.Intake;
import griffie.paper.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the papers of golden files and compares what is found in them with what a careful reader found.
public final class GoldenTrial {
    private final Reader reader;
    private final List<Path> folders;
    private final Consumer<String> complaints;

    /// A trial over papers in these folders; complaints take what keeps a paper out.
    public GoldenTrial(Reader reader, List<Path> folders, Consumer<String> complaints) {
        this.reader = reader;
        this.folders = List.copyOf(folders);
        this.complaints = complaints;
    }

    /// Whether a file has the golden form.
    public static boolean isGolden(Path file) throws IOException {
        return GoldenFile.isGolden(file);
    }

    /// Scores all files whose paper is there.
    public Scores over(List<Path> files) throws IOException {
        var scored = new ArrayList<Scores.ScoredPaper>();
        for (var file : files) {
            var golden = GoldenFile.read(file);
            var paper = paper(golden.paper());
            if (paper.isPresent()) scored.add(score(golden, file, paper.get()));
            else complaints.accept(file + ": skipped, its paper is not there: " + golden.paper());
        }
        return new Scores(scored);
    }

    /// Makes a golden file in a folder from an annotation with quotes.
    public Path convert(Path work, Path folder) throws IOException {
        var annotation = WorkFile.read(work);
        var paper = paper(annotation.paper())
                .orElseThrow(() -> new IOException(work + ": its paper is not there: " + annotation.paper()));
        String name = String.valueOf(work.getFileName()).replaceFirst("\\.work$", ".tsv");
        var file = folder.resolve(name);
        annotation.in(Intake.read(paper)).write(file);
        return file;
    }

    private Scores.ScoredPaper score(GoldenFile golden, Path file, Path paper) throws IOException {
        var reading = reader.readEverything(paper);
        var passages = new Passages(reading.paper().text().chars());
        if (!reading.paper().source().sha256().equals(golden.sha256())) {
            complaints.accept(file + ": another version of the paper was marked than " + paper);
        }
        var anchored = Anchored.in(passages, golden);
        if (anchored.lost() > 0) {
            complaints.accept(file + ": passages no longer in the paper, left out: " + anchored.lost());
        }
        var found = Mark.in(reading).stream()
                .filter(mark -> anchored.part().contains(mark.span().start()))
                .toList();
        return new Scores.ScoredPaper(golden, passages, Comparison.of(anchored.expected(), found));
    }

    private Optional<Path> paper(String path) {
        return folders.stream()
                .flatMap(folder -> List.of(
                        folder.resolve(path), folder.resolve(Path.of(path).getFileName()))
                        .stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// The lines of a golden file where their passages stand now.
    private record Anchored(List<Expected> expected, Span part, int lost) {
        static Anchored in(Passages passages, GoldenFile golden) {
            var expected = new ArrayList<Expected>();
            var moves = new ArrayList<Integer>();
            for (var line : golden.lines()) {
                var mark = line.expected().mark();
                passages.nearest(mark.span(), line.checksum()).ifPresent(span -> {
                    expected.add(new Expected(mark.at(span), line.expected().need()));
                    moves.add(span.start() - mark.span().start());
                });
            }
            return new Anchored(
                    expected, part(golden.part(), moves), golden.lines().size() - expected.size());
        }

        // The part begins and ends where its first and last passage have moved to.
        private static Span part(Span part, List<Integer> moves) {
            if (moves.isEmpty()) return part;
            int start = Math.max(0, part.start() + moves.getFirst());
            return new Span(start, Math.max(start, part.end() + moves.getLast()));
        }
    }
}
