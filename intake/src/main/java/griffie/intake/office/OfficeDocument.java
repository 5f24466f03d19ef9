package griffie.intake.office;

import griffie.intake.archive.Archive;
import griffie.intake.composition.Composition;
import griffie.intake.markup.Markup;
import griffie.paper.Text;
import java.io.IOException;
import java.util.List;

/// The door: the text of a document of a word processor.
public final class OfficeDocument {
    private static final List<String> OPEN_DOCUMENT = List.of("content.xml", "styles.xml", "META-INF/manifest.xml");

    private OfficeDocument() {}

    /// The text of a Word document (DOCX).
    public static Text word(byte[] bytes) throws IOException {
        var archive = Archive.of(bytes, WordParts::isWanted);
        return WordText.read(WordParts.of(archive)).text();
    }

    /// The text of an OpenDocument text (ODT).
    public static Text openDocument(byte[] bytes) throws IOException {
        var archive = Archive.of(bytes, OPEN_DOCUMENT::contains);
        if (part(archive, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new DamagedDocument("it has a password");
        }
        String content = part(archive, "content.xml");
        if (content.isEmpty()) throw new DamagedDocument("it has no text");
        return openDocument(content, part(archive, "styles.xml")).text();
    }

    /// The text of an OpenDocument text that is one XML file (FODT).
    public static Text flatOpenDocument(String xml) throws IOException {
        return openDocument(xml, "").text();
    }

    /// The text of an RTF document.
    public static Text richText(byte[] bytes) throws IOException {
        return RichText.read(bytes).text();
    }

    private static Composition openDocument(String content, String styles) throws IOException {
        var known = new OpenDocumentStyles();
        known.read(styles);
        known.read(content);
        return OpenDocumentText.read(content, known);
    }

    private static String part(Archive archive, String name) {
        return archive.member(name).map(Markup::decoded).orElse("");
    }
}
