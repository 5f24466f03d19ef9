package griffie.intake;

import griffie.intake.container.Mail;
import griffie.intake.head.Languages;
import griffie.intake.markup.MalformedMarkup;
import griffie.intake.office.OfficeDocument;
import griffie.intake.pdf.Pdf;
import griffie.intake.pdf.UnreadablePdf;
import griffie.intake.publication.OfficialPublication;
import griffie.intake.scan.Scans;
import griffie.intake.scan.UnreadableScan;
import griffie.intake.text.PlainText;
import griffie.intake.web.WebPage;
import griffie.paper.Paper;
import griffie.paper.Said;
import griffie.paper.Source;
import griffie.paper.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The door: reads a file into a [Paper], or a file with more papers in it into all of them.
///
/// What a file is, is told by what is in it, not by its name.
/// ```java
/// Paper paper = Intake.read(Path.of("brief.docx"));
/// Papers papers = Intake.readAll(Path.of("dossier.zip"));
/// ```
public final class Intake {
    // A year of proceedings is some 50 MB of text; a larger single paper is a mistake or an attack.
    private static final long LARGEST = 64L << 20;

    private Intake() {}

    /// Reads a file: of a mail its body.
    public static Paper read(Path file) throws IOException {
        return read(file, bytes(file));
    }

    /// Reads a file and every paper in it: what is attached to a mail, the members of an archive.
    public static Papers readAll(Path file) throws IOException {
        return Unpacking.of(file, bytes(file));
    }

    /// Reads bytes that came from elsewhere; the name is for messages only.
    public static Paper read(Path name, byte[] bytes) throws IOException {
        requireReadable(name, bytes);
        var paper = paper(name, bytes);
        return paper.in(Languages.ofBlocks(paper));
    }

    private static Paper paper(Path name, byte[] bytes) throws IOException {
        return switch (Format.of(bytes)) {
            case ZIP -> office(name, bytes);
            case RTF -> richText(name, bytes);
            case TEXT -> text(name, bytes);
            case PDF -> pdf(new Source(name, sha256(bytes), ""), bytes);
            case PNG, JPEG, TIFF, TIFF_BIG_END -> scan(new Source(name, sha256(bytes), ""), bytes);
            case GZIP, XZ, TAR ->
                throw new UnreadablePaper(
                        name,
                        "is %s, which may hold more than one paper"
                                .formatted(Format.of(bytes).description()));
            case OLE, GIF ->
                throw UnreadablePaper.ofOtherKind(name, "is " + Format.of(bytes).description());
        };
    }

    static void requireReadable(Path name, byte[] bytes) throws UnreadablePaper {
        if (bytes.length > LARGEST) throw tooLarge(name);
        if (bytes.length == 0) throw new UnreadablePaper(name, "is empty");
    }

    /// The paper in a ZIP archive that is one document of a word processor; nothing when it is another archive.
    static Optional<Paper> zipped(Path name, byte[] bytes) throws UnreadablePaper {
        Optional<Text> text;
        try {
            text = OfficeDocument.zipped(bytes);
        } catch (IOException damaged) {
            throw new UnreadablePaper(
                    name, "is an Office document or a ZIP archive, but " + damaged.getMessage(), damaged);
        }
        if (text.isEmpty()) return Optional.empty();
        var paper = paper(name, bytes, text.get());
        return Optional.of(paper.in(Languages.ofBlocks(paper)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
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

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) throw new UnreadablePaper(file, "is a folder, not a file");
        if (Files.size(file) > LARGEST) throw tooLarge(file);
        return Files.readAllBytes(file);
    }

    private static Paper office(Path name, byte[] bytes) throws UnreadablePaper {
        return zipped(name, bytes)
                .orElseThrow(() -> new UnreadablePaper(name, "is a ZIP archive, which may hold more than one paper"));
    }

    private static Paper richText(Path name, byte[] bytes) throws UnreadablePaper {
        Text text;
        try {
            text = OfficeDocument.richText(bytes);
        } catch (IOException damaged) {
            throw new UnreadablePaper(name, "is RTF, but " + damaged.getMessage(), damaged);
        }
        return paper(name, bytes, text);
    }

    private static Paper paper(Path name, byte[] bytes, Text text) throws UnreadablePaper {
        return written(new Source(name, sha256(bytes), ""), text, List.of());
    }

    private static Paper written(Source source, Text text, List<Said> known) throws UnreadablePaper {
        if (text.chars().isEmpty()) throw new UnreadablePaper(source.file(), "has no text in it");
        return PlainText.of(source, text, known, List.of());
    }

    private static Paper text(Path name, byte[] bytes) throws UnreadablePaper {
        var decoded = Decoded.of(bytes);
        if (decoded.isBinary())
            throw UnreadablePaper.ofOtherKind(name, "is not text: it is full of control characters");
        if (decoded.chars().isBlank()) throw new UnreadablePaper(name, "has nothing but blanks in it");
        var source = new Source(name, sha256(bytes), decoded.chars());
        if (WebPage.is(decoded.chars())) return page(source);
        if (Format.isXml(decoded.chars())) return xml(source);
        return Mail.is(decoded.chars()) ? Letters.paper(name, bytes, Mail.of(bytes)) : PlainText.read(source);
    }

    private static Paper page(Source source) throws UnreadablePaper {
        var page = WebPage.of(source.decoded());
        return written(source, page.text(), page.about());
    }

    private static Paper xml(Source source) throws UnreadablePaper {
        try {
            if (OfficialPublication.is(source.decoded())) return OfficialPublication.read(source);
            String root = OfficialPublication.root(source.decoded());
            if (root.equals("html")) return page(source);
            throw UnreadablePaper.ofOtherKind(
                    source.file(), root.isEmpty() ? "is broken XML" : "is XML of another kind (<%s>)".formatted(root));
        } catch (MalformedMarkup broken) {
            throw new UnreadablePaper(source.file(), "is broken XML: " + broken.getMessage(), broken);
        }
    }

    private static UnreadablePaper tooLarge(Path file) {
        return new UnreadablePaper(file, "is larger than %d MB".formatted(LARGEST >> 20));
    }
}
