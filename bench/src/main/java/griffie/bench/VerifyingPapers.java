package griffie.bench;

import griffie.intake.Intake;
import griffie.paper.Citation;
import griffie.paper.Paper;
import griffie.recognition.Recognition;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Verification;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How much verification costs beside recognition of the same real papers:
/// `java -cp bench/target/griffie-bench.jar griffie.bench.VerifyingPapers FOLDER`.
public final class VerifyingPapers {
    private static final int ROUNDS = 12;

    private final List<Paper> papers = new ArrayList<>();

    private VerifyingPapers() {}

    public static void main(String[] arguments) throws IOException {
        var measured = new VerifyingPapers();
        try (var below = Files.walk(Path.of(arguments[0]))) {
            for (var file : below.filter(Files::isRegularFile).sorted().toList()) {
                measured.papers.addAll(Intake.readAll(file).papers());
            }
        }
        System.out.printf(Locale.ROOT, "%,d papers%n", measured.papers.size());
        for (int round = 1; round <= ROUNDS; round++) measured.measure(round);
    }

    private void measure(int round) {
        long begun = cpu();
        var citations = new ArrayList<List<Citation>>();
        for (var paper : papers) citations.add(Recognition.citations().in(paper));
        long recognised = cpu();
        // Nothing that was kept from an earlier round may help.
        var verification = Verification.against(Catalogue.bundled());
        int verdicts = 0;
        for (int i = 0; i < papers.size(); i++) {
            verdicts += verification.check(papers.get(i), citations.get(i)).size();
            verdicts += verification.doubts(papers.get(i)).size();
        }
        long verified = cpu();
        int findings = 0;
        for (var paper : papers) findings += Recognition.everything().in(paper).size();
        long everything = cpu();
        System.out.printf(
                Locale.ROOT,
                "round %d: citations %.0f ms, verification of %d %.1f ms (%.1f%%); everything (%d) %.0f ms (%.1f%%)%n",
                round,
                (recognised - begun) / 1e6,
                verdicts,
                (verified - recognised) / 1e6,
                100.0 * (verified - recognised) / (recognised - begun),
                findings,
                (everything - verified) / 1e6,
                100.0 * (verified - recognised) / (everything - verified));
    }

    /// The time of this thread alone: others may be busy on the same machine.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
