package griffie.intake;

import griffie.intake.pdf.Pdf;
import griffie.intake.pdf.UnreadablePdf;
import griffie.intake.publication.MalformedPublication;
import griffie.intake.publication.OfficialPublication;
import griffie.intake.scan.Scans;
import griffie.intake.scan.UnreadableScan;
import griffie.intake.text.PlainText;
import griffie.paper.Paper;
import griffie.paper.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The door: reads a file into a [Paper].
///
/// What a file is, is told by what is in it, not by its name.
/// ```java
/// Paper paper = Intake.read(Path.of("brief.txt"));
/// ```
public final class Intake {
    // A year of proceedings is some 50 MB of text; a larger single paper is a mistake or an attack.
    private static final long LARGEST = 64L << 20;

    private Intake() {}

    /// Reads a file.
    public static Paper read(Path file) throws IOException {
        if (Files.isDirectory(file)) throw new UnreadablePaper(file, "is a folder, not a file");
        if (Files.size(file) > LARGEST) throw tooLarge(file);
        return read(file, Files.readAllBytes(file));
    }

    /// Reads bytes that came from elsewhere; the name is for messages only.
    public static Paper read(Path name, byte[] bytes) throws IOException {
        if (bytes.length > LARGEST) throw tooLarge(name);
        if (bytes.length == 0) throw new UnreadablePaper(name, "is empty");
        var foreign = Format.of(bytes);
        if (foreign == Format.PDF) return pdf(new Source(name, sha256(bytes), ""), bytes);
        if (foreign.isPicture()) return scan(new Source(name, sha256(bytes), ""), bytes);
        if (foreign != Format.TEXT) throw new UnreadablePaper(name, "is " + foreign.description());
        var decoded = Decoded.of(bytes);
        if (decoded.isBinary()) throw new UnreadablePaper(name, "is not text: it is full of control characters");
        if (decoded.chars().isBlank()) throw new UnreadablePaper(name, "has nothing but blanks in it");
        var source = new Source(name, sha256(bytes), decoded.chars());
        if (Format.isMarkup(decoded.chars())) return publication(source);
        return PlainText.read(source);
    }

    private static Paper pdf(Source source, byte[] bytes) throws UnreadablePaper {
        try {
            return Pdf.read(source, bytes);
        } catch (UnreadablePdf unreadable) {
            throw new UnreadablePaper(source.file(), unreadable.reason(), unreadable);
        }
    }

    private static Paper scan(Source source, byte[] bytes) throws UnreadablePaper {
        try {
            return Scans.read(source, bytes);
        } catch (UnreadableScan unreadable) {
            throw new UnreadablePaper(source.file(), unreadable.reason(), unreadable);
        }
    }

    private static Paper publication(Source source) throws UnreadablePaper {
        if (!OfficialPublication.is(source.decoded())) {
            throw new UnreadablePaper(source.file(), "is HTML or XML of another kind");
        }
        try {
            return OfficialPublication.read(source);
        } catch (MalformedPublication malformed) {
            throw new UnreadablePaper(source.file(), "is broken XML: " + malformed.getMessage(), malformed);
        }
    }

    private static UnreadablePaper tooLarge(Path file) {
        return new UnreadablePaper(file, "is larger than %d MB".formatted(LARGEST >> 20));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
