package griffie.intake.scan;

import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The program that reads pictures, as it is installed on this machine.
final class Tesseract {
    static final String INSTALL = "sudo apt install tesseract-ocr tesseract-ocr-nld tesseract-ocr-eng";
    private static final String LANGUAGES = "nld+eng";
    private static final int FORM = 4; // of the cached answers: another one is not read
    private static final int LONGEST = 180; // seconds for a page; it takes one to four

    // One process for each core, however many files are read at once.
    private static final Semaphore CORES = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final String program;
    private final String version;

    private Tesseract(String program, String version) {
        this.program = program;
        this.version = version;
    }

    /// The one that is installed, with Dutch and English; empty where it is not.
    static Optional<Tesseract> installed() {
        return Installed.TESSERACT;
    }

    // Looked for once in a run, and missed once in a run.
    private static final class Installed {
        static final Optional<Tesseract> TESSERACT = at("tesseract");

        static {
            if (TESSERACT.isEmpty()) {
                System.getLogger("griffie.intake")
                        .log(System.Logger.Level.WARNING, "Scans are not read, Tesseract is missing: " + INSTALL);
            }
        }
    }

    static Optional<Tesseract> at(String program) {
        try {
            String languages = output(List.of(program, "--list-langs"));
            if (!languages.contains("nld") || !languages.contains("eng")) return Optional.empty();
            String version =
                    output(List.of(program, "--version")).lines().findFirst().orElse("");
            return Optional.of(new Tesseract(program, version));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /// What the result depends on besides the picture.
    String settings() {
        return version + " " + LANGUAGES + " " + FORM;
    }

    /// Reads pictures; the answer is hOCR, which has the place and the confidence of each word. Several at once,
    /// because
    /// a start costs a fifth of a second.
    String read(List<Path> pictures, Path folder) throws IOException {
        if (pictures.size() == 1) return read(pictures.getFirst(), folder);
        var list = Files.createTempFile(folder, "pages", ".txt");
        Files.write(list, pictures.stream().map(Path::toString).toList());
        return run(list, folder, pictures.size(), List.of("-l", LANGUAGES, "hocr"));
    }

    String read(Path picture, Path folder) throws IOException {
        return run(picture, folder, 1, List.of("-l", LANGUAGES, "hocr"));
    }

    /// Reads the digits on a picture that has nothing else; the answer tells where each stands.
    String readDigits(Path picture, Path folder) throws IOException {
        return run(
                picture,
                folder,
                1,
                List.of(
                        "-l",
                        "eng",
                        "--psm",
                        "11",
                        "-c",
                        "tessedit_char_whitelist=0123456789",
                        "-c",
                        "hocr_char_boxes=1",
                        "hocr"));
    }

    private String run(Path picture, Path folder, int pages, List<String> options) throws IOException {
        var base = Files.createTempFile(folder, "page", "");
        var command = new ArrayList<>(List.of(program, picture.toString(), base.toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        CORES.acquireUninterruptibly();
        try {
            finish(builder.start(), LONGEST * pages);
        } finally {
            CORES.release();
        }
        var result = Path.of(base + ".hocr");
        if (!Files.exists(result)) throw new Refused(new Refusal.Damaged(Refusal.Form.PICTURE));
        String hocr = Files.readString(result);
        Files.delete(result);
        Files.delete(base);
        return hocr;
    }

    private static void finish(Process process, int seconds) throws Refused {
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                if (process.exitValue() != 0) {
                    throw new Refused(new Refusal.Damaged(Refusal.Form.PICTURE));
                }
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
        throw new Refused(Refusal.Plain.SCAN_TOO_SLOW);
    }

    private static String output(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.destroy();
        }
    }
}
