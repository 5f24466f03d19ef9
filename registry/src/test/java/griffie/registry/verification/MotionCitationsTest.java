package griffie.registry.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import griffie.paper.CasebookPage;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Citations of motions in real motions that were held against the register by hand.
class MotionCitationsTest {
    private static final Pattern NAMES = Pattern.compile("""
            (?xi)
            (?: motie s? | amendement ) (?: - | \\s van \\s (?: het \\s lid | de \\s leden )? \\s? | \\s )
            (?<names> [^(]+? )
            \\s* (?: c\\.s\\. )? \\s* (?: \\( | \\s over \\s | \\s op \\s )
            """);

    @Test
    void everyRightOneIsConfirmedUnlessItWasReplaced() throws IOException {
        var file = shared("cases/motion-citations.tsv");
        var alarms = new ArrayList<String>();
        int right = 0;
        for (var line :
                Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            var fields = line.split("\t", -1);
            var reference = Reference.parse(fields[2]);
            if (!(reference.orElse(null) instanceof Reference.Kamerstuk)) continue;
            var verdict = citing(fields[1]).check(fields[2]);
            if (fields[3].equals("OK")) right++;
            // The first form of a motion that was amended five days later; the paper that cites it is of the next year.
            if (fields[2].equals("kst-36410-XVI-91")) {
                assertThat(verdict.status()).isEqualTo(Verdict.Status.SUPERSEDED);
                continue;
            }
            boolean fits = switch (fields[3]) {
                case "OK" -> verdict.status() == Verdict.Status.CONFIRMED;
                case "MISMATCH" -> verdict.status() == Verdict.Status.DIFFERS;
                default -> verdict.status() == Verdict.Status.OUTSIDE || verdict.status() == Verdict.Status.CONFIRMED;
            };
            if (!fits) alarms.add(fields[1] + " " + fields[3] + ": " + verdict);
        }
        assertThat(alarms).isEmpty();
        assertThat(right).isGreaterThan(40);
    }

    private static Citing citing(String surface) {
        var kind = surface.contains("amendement") ? PaperKind.AMENDMENT : PaperKind.MOTION;
        var citing = Citing.of(surface).on("2025-10-01").kind(kind);
        var names = NAMES.matcher(surface);
        if (!names.find()) return citing;
        return citing.authors(names.group("names").split("/| en ", -1));
    }

    private static Path shared(String path) {
        var file = CasebookPage.root().resolve("../shared").resolve(path);
        if (!Files.exists(file))
            file = Path.of(System.getProperty("griffie.shared", "/nowhere")).resolve(path);
        assumeTrue(Files.exists(file), "skipped: there is no ../shared/" + path);
        return file;
    }
}
