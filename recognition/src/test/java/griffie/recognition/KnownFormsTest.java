package griffie.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.paper.CasebookPage;
import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Real forms with their targets, and the links that the official publisher sets; both lie outside the project.
class KnownFormsTest {
    // Targets that say in words what is cited.
    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            Map.entry("incomplete: dossier only", "21501-02"),
            Map.entry("h-tk 2007-2008 nr 49", "h-tk-20072008-49"),
            Map.entry("ambiguous (dossier in Handelingen citation)", "kst-24692-228b"),
            Map.entry("attachment (blg-…) of kst-29628-1051", "kst-29628-1051"),
            Map.entry("dossiers 9595/9596 (pre-1995)", "9595"),
            Map.entry("kst-26824-1..3", "kst-26824-1; kst-26824-2; kst-26824-3"),
            Map.entry("S/RES/882;853;874;884 (822 meant)", "S/RES/882; S/RES/853; S/RES/874; S/RES/884"),
            Map.entry("kst-21501-08-726 replaces -719", "kst-21501-08-726; kst-21501-08-719"),
            Map.entry("kst-<dossier in context>-292", "kst-33576-292"),
            Map.entry("ECHR app. 13216/05, 16 June 2015", "ECHR 13216/05"),
            Map.entry("Sargsyan v. Azerbaijan, 16 June 2015", "ECHR 40167/06"),
            Map.entry("LJN", "LJN AB4535"),
            Map.entry("presidential statement, not a resolution", "S/23496"));

    // An identifier at the start of a target; what follows it is a remark.
    private static final Pattern TARGET = Pattern.compile("""
            (?x)
            (?: CELEX \\s | dossier \\s | Zaak \\s )?
            (?<id>  kst-\\S+ | a?h-(?:tk|ek)-\\S+ | trb-\\S+ | stb-\\S+ | stcrt-\\S+ | 3\\d{4}[A-Z]\\d{4} | (?:COM|JOIN)\\(\\d+\\)\\s\\d+
                  | OJ\\sL\\s\\d+ | (?:EVRM|VWEU)\\sart\\s\\d+ | [AS]/RES/\\d+(?:/\\d+)? (?:\\s?\\([\\dIVX]+\\))? | \\d{4}[ZD]\\d+ | \\d{5}-[A-Z]+ )
            .*
            """);

    @Test
    void readsTheKnownForms() throws IOException {
        var rows = rows("citation-forms.tsv");
        var differing = new ArrayList<String>();
        for (var row : rows) {
            var found = ids(found(row[2], "kst-33576-378"));
            var expected = expected(row);
            if (!agree(expected, found))
                differing.add("%s: %s is %s instead of %s".formatted(row[0], row[2], found, expected));
        }
        report("citation-forms.tsv", rows.size(), differing);
        assertThat(differing).hasSizeLessThanOrEqualTo(rows.size() * 3 / 100);
    }

    @Test
    void readsWhatThePublisherLinks() throws IOException {
        var rows = rows("publisher-links.tsv");
        var differing = new ArrayList<String>();
        for (var row : rows) {
            var found = ids(found(spaced(row[4], row[3], row[5]), row[0].strip()));
            if (!found.contains(row[2].replaceAll("[\\s\u00a0]+", "")))
                differing.add("%s: %s is %s instead of %s".formatted(row[0], row[3], found, row[2]));
        }
        report("publisher-links.tsv", rows.size(), differing);
        assertThat(differing).hasSizeLessThanOrEqualTo(rows.size() * 2 / 100);
    }

    private static void report(String file, int rows, List<String> differing) {
        System.out.printf("%s: %d of %d%n", file, rows - differing.size(), rows);
        differing.forEach(System.out::println);
    }

    private static List<String> expected(String[] row) {
        if (row[6].startsWith("FALSE POSITIVE")) return List.of();
        // Only the title of the paper that is meant is given: nothing in it says the number.
        if (row[0].equals("V103")) return List.of("");
        String target = IN_WORDS.getOrDefault(row[3], row[3]);
        var ids = new ArrayList<String>();
        for (var part : target.split(";\\s*", -1)) {
            var matcher = TARGET.matcher(part);
            if (part.startsWith("-")) ids.add(ids.getLast().replaceAll("-[^-]+$", part));
            else if (matcher.matches()) ids.add(matcher.group("id").replaceAll("(?<=\\d)\\s(?=\\()", ""));
            else if (IN_WORDS.containsKey(row[3])) ids.add(part);
        }
        return ids.isEmpty() ? List.of(row[2]) : ids.stream().distinct().toList();
    }

    // A form whose target is described in words only, such as `OSCE decision`, stands for itself; a resolution's year
    // is
    // known to the catalogue, not to the text.
    private static boolean agree(List<String> expected, List<String> found) {
        if (expected.size() != found.size()) return false;
        for (int i = 0; i < expected.size(); i++) {
            boolean same = expected.get(i).equals(found.get(i))
                    || expected.get(i).startsWith(found.get(i) + "(")
                    || (expected.get(i).contains(found.get(i)) && !found.get(i).startsWith("kst-"));
            if (!same) return false;
        }
        return true;
    }

    private static String spaced(String left, String surface, String right) {
        String before = left.matches(".*[\\p{L}\\d,.]") ? left + " " : left;
        return before + surface + (right.matches("\\p{L}.*") ? " " + right : right);
    }

    private static List<Citation> found(String text, String id) {
        var paper = Paper.of(text);
        var own = Reference.parse(id);
        var nowhere = new Span(0, 0);
        return Recognition.citations()
                .in(own.map(one -> paper.with(new Said.Identified(nowhere, one)))
                        .orElse(paper));
    }

    private static List<String> ids(List<Citation> found) {
        return found.stream().map(one -> one.reference().toString()).toList();
    }

    private static List<String[]> rows(String file) throws IOException {
        Path path = CasebookPage.root().resolve("../shared/cases").resolve(file).normalize();
        assumeTrue(Files.exists(path), path + " is not here; it lies beside the project");
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
