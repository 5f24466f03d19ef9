package griffie.intake;

import griffie.intake.container.Mail;
import griffie.intake.head.Languages;
import griffie.intake.office.OfficeDocument;
import griffie.intake.pdf.Pdf;
import griffie.intake.publication.OfficialPublication;
import griffie.intake.refusal.Refused;
import griffie.intake.scan.Scans;
import griffie.intake.text.PlainText;
import griffie.intake.web.WebPage;
import griffie.paper.Paper;
import griffie.paper.Refusal;
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

    private static final Refusal NO_XML = new Refusal.BrokenXml(Refusal.Fault.NO_ELEMENT, "", 1, 1);

    private Intake() {}

    /// Reads a file: of a mail its body.
    public static Paper read(Path file) throws UnreadablePaper {
        return read(file, bytes(file));
    }

    /// Reads a file and every paper in it: what is attached to a mail, the members of an archive.
    public static Papers readAll(Path file) throws UnreadablePaper {
        return Unpacking.of(file, bytes(file));
    }

    /// Reads bytes that came from elsewhere; the name is for messages only.
    public static Paper read(Path name, byte[] bytes) throws UnreadablePaper {
        requireReadable(name, bytes);
        var paper = paper(name, bytes);
        return paper.in(Languages.ofBlocks(paper));
    }

    private static Paper paper(Path name, byte[] bytes) throws UnreadablePaper {
        return switch (Format.of(bytes)) {
            case ZIP -> office(name, bytes);
            case RTF -> richText(name, bytes);
            case TEXT -> text(name, bytes);
            case PDF -> pdf(new Source(name, sha256(bytes), ""), bytes);
            case PNG, JPEG, TIFF, TIFF_BIG_END -> scan(new Source(name, sha256(bytes), ""), bytes);
            case GZIP, XZ, TAR -> throw new UnreadablePaper(name, Refusal.Plain.SEVERAL_PAPERS);
            case OLE -> throw new UnreadablePaper(name, new Refusal.OtherKind(Refusal.Kind.OLD_OFFICE));
            case GIF -> throw new UnreadablePaper(name, new Refusal.OtherKind(Refusal.Kind.GIF));
        };
    }

    static void requireReadable(Path name, byte[] bytes) throws UnreadablePaper {
        if (bytes.length > LARGEST) throw tooLarge(name);
        if (bytes.length == 0) throw new UnreadablePaper(name, Refusal.Plain.EMPTY);
    }

    /// The paper in a ZIP archive that is one document of a word processor; nothing when it is another archive.
    static Optional<Paper> zipped(Path name, byte[] bytes) throws UnreadablePaper {
        Optional<Text> text;
        try {
            text = OfficeDocument.zipped(bytes);
        } catch (Refused refused) {
            throw UnreadablePaper.of(name, refused);
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
        } catch (Refused refused) {
            throw UnreadablePaper.of(source.file(), refused);
        }
    }

    private static Paper scan(Source source, byte[] bytes) throws UnreadablePaper {
        try {
            return Scans.read(source, bytes);
        } catch (Refused refused) {
            throw UnreadablePaper.of(source.file(), refused);
        }
    }

    private static byte[] bytes(Path file) throws UnreadablePaper {
        if (Files.isDirectory(file)) throw new UnreadablePaper(file, Refusal.Plain.FOLDER);
        try {
            if (Files.size(file) > LARGEST) throw tooLarge(file);
            return Files.readAllBytes(file);
        } catch (UnreadablePaper refused) {
            throw refused;
        } catch (IOException failed) {
            throw UnreadablePaper.of(file, failed);
        }
    }

    private static Paper office(Path name, byte[] bytes) throws UnreadablePaper {
        return zipped(name, bytes).orElseThrow(() -> new UnreadablePaper(name, Refusal.Plain.SEVERAL_PAPERS));
    }

    private static Paper richText(Path name, byte[] bytes) throws UnreadablePaper {
        try {
            return paper(name, bytes, OfficeDocument.richText(bytes));
        } catch (Refused refused) {
            throw UnreadablePaper.of(name, refused);
        }
    }

    private static Paper paper(Path name, byte[] bytes, Text text) throws UnreadablePaper {
        return written(new Source(name, sha256(bytes), ""), text, List.of());
    }

    private static Paper written(Source source, Text text, List<Said> known) throws UnreadablePaper {
        if (text.chars().isEmpty()) throw new UnreadablePaper(source.file(), Refusal.Plain.NO_TEXT);
        return PlainText.of(source, text, known, List.of());
    }

    private static Paper text(Path name, byte[] bytes) throws UnreadablePaper {
        var decoded = Decoded.of(bytes);
        boolean isPage = WebPage.is(decoded.chars());
        var source = new Source(name, sha256(bytes), decoded.chars());
        if (!isPage && Format.isXml(decoded.chars())) return xml(source);
        if (decoded.isBinary()) throw new UnreadablePaper(name, new Refusal.OtherKind(Refusal.Kind.BINARY));
        if (decoded.chars().isBlank()) throw new UnreadablePaper(name, Refusal.Plain.NO_TEXT);
        if (isPage) return page(source);
        return Mail.is(decoded.chars()) ? Letters.paper(name, bytes, Mail.of(bytes)) : PlainText.read(source);
    }

    private static Paper page(Source source) throws UnreadablePaper {
        var page = WebPage.of(source.decoded());
        return written(source, page.text(), page.about());
    }

    private static Paper xml(Source source) throws UnreadablePaper {
        try {
            String root = OfficialPublication.root(source.decoded());
            if (OfficialPublication.isKnown(root)) return OfficialPublication.read(source, root);
            if (root.equals("html")) return page(source);
            throw new UnreadablePaper(source.file(), root.isEmpty() ? NO_XML : new Refusal.OtherXml(root));
        } catch (Refused refused) {
            throw UnreadablePaper.of(source.file(), refused);
        }
    }

    private static UnreadablePaper tooLarge(Path file) {
        return new UnreadablePaper(file, new Refusal.TooLarge((int) (LARGEST >> 20)));
    }
}
