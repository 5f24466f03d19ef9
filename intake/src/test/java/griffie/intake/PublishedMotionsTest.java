package griffie.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.paper.CasebookPage;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/// The motions as they were published, where they lie beside the project; else these tests are skipped.
final class PublishedMotionsTest {
    private static final Path SHARED = Path.of(System.getProperty(
            "griffie.shared", CasebookPage.root().resolve("../shared").toString()));
    private static final int COMPARED = 500;
    private static final int SEED = 20;

    @TempDir
    private static Path unpacked = Path.of("");

    private static List<Path> motions = List.of();

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        var archive = SHARED.resolve("papers/motions.tar.xz");
        if (!Files.exists(archive)) return;
        int exit = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", unpacked.toString())
                .inheritIO()
                .start()
                .waitFor();
        assumeTrue(exit == 0, "tar and xz are missing");
        try (Stream<Path> files = Files.walk(unpacked)) {
            motions = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theTextIsWhatTheXmlSays() throws IOException, ParserConfigurationException, SAXException {
        assumeTrue(!motions.isEmpty(), "skipped: ../shared/papers/motions.tar.xz is absent");
        var chosen = new ArrayList<>(motions);
        Collections.shuffle(chosen, new Random(SEED));
        for (var file : chosen.subList(0, Math.min(COMPARED, chosen.size()))) {
            byte[] bytes = Files.readAllBytes(file);
            var paper = Intake.read(file, bytes);
            Given.requireLaws(paper);
            assertThat(bare(paper.text().chars())).as("%s, seed %d", file, SEED).isEqualTo(bare(said(bytes)));
        }
    }

    @Test
    void whatAMotionIsAgreesWithTheCatalogue() throws IOException {
        var catalogue = SHARED.resolve("catalogue/kamerstukken.tsv");
        assumeTrue(!motions.isEmpty() && Files.exists(catalogue), "skipped: ../shared is absent");
        var entries = entries(catalogue);
        var wrong = new HashMap<String, Integer>();
        int compared = 0;
        for (var file : motions) {
            String id = file.getFileName().toString().replace(".xml", "");
            var entry = entries.get(id);
            if (entry == null) continue;
            compared++;
            for (var part : contradictions(id, entry, Intake.read(file))) wrong.merge(part, 1, Integer::sum);
        }
        System.out.printf("%d motions compared, wrong: %s%n", compared, wrong);
        // The full title stands only in the metadata, which two motions in three lack; heads have slips in names.
        for (var part : List.of("id", "kind", "date", "dossier", "authors", "title")) {
            assertThat(wrong.getOrDefault(part, 0)).as(part).isLessThanOrEqualTo(compared / 200);
        }
    }

    // What the catalogue does not know cannot be wrong.
    private static List<String> contradictions(String id, List<String> entry, Paper paper) {
        var wrong = new ArrayList<String>();
        if (!paper.id().map(Object::toString).orElse("").equals(id)) wrong.add("id");
        if (paper.kind().orElse(PaperKind.PAPER) != PaperKind.MOTION) wrong.add("kind");
        String dossier =
                paper.id().flatMap(Reference::inDossier).map(Object::toString).orElse("");
        if (!id.startsWith("kst-" + dossier + "-")) wrong.add("dossier");
        String date = paper.date().map(Object::toString).orElse("");
        if (!entry.get(2).isEmpty() && !date.equals(entry.get(2))) wrong.add("date");
        var authors = paper.about(Said.Author.class)
                .map(author -> folded(author.name()))
                .collect(Collectors.toSet());
        if (!entry.get(3).isEmpty() && !authors.equals(foldedNames(entry.get(3)))) wrong.add("authors");
        if (!agree(paper.title().orElse(""), folded(entry.get(4)))) wrong.add("title");
        return wrong;
    }

    // A head has the begin of the full title, and says itself what it replaces.
    private static boolean agree(String own, String full) {
        String begin = folded(own.replaceFirst("(?i)\\s*,? ter vervanging van.*", ""));
        return !begin.isEmpty() && (full.startsWith(begin) || full.startsWith("gewijzigde" + begin));
    }

    private static Set<String> foldedNames(String names) {
        return Stream.of(names.split("; ")).map(PublishedMotionsTest::folded).collect(Collectors.toSet());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    private static Map<String, List<String>> entries(Path catalogue) throws IOException {
        try (Stream<String> lines = Files.lines(catalogue)) {
            return lines.map(line -> List.of(line.split("\t", -1)))
                    .collect(Collectors.toMap(List::getFirst, entry -> entry, (one, other) -> one));
        }
    }

    private static String bare(String chars) {
        return chars.replaceAll("[\\s\\u00A0\\u2009\\u202F\\u00AD]+", "");
    }

    /// All text of the body, by the JDK's own reader.
    private static String said(byte[] xml) throws IOException, ParserConfigurationException, SAXException {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return document.getElementsByTagName("kamerstuk").item(0).getTextContent();
    }
}
