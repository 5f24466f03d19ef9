package griffie.intake.office;

import griffie.intake.archive.Archive;
import griffie.intake.composition.Composition;
import griffie.intake.markup.Markup;
import griffie.paper.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door: the text of a document of a word processor.
public final class OfficeDocument {
    private static final List<String> OPEN_DOCUMENT =
            List.of("mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml");
    private static final Map<String, String> OTHERS = Map.of(
            "xl/workbook.xml", "it is a spreadsheet (Excel)",
            "ppt/presentation.xml", "it is a presentation (PowerPoint)",
            "xl/workbook.bin", "it is a spreadsheet (Excel)");

    private OfficeDocument() {}

    /// The text of a ZIP archive that is a Word document (DOCX) or an OpenDocument text (ODT); nothing when it is
    /// another archive.
    public static Optional<Text> zipped(byte[] bytes) throws IOException {
        var archive = Archive.of(bytes, OfficeDocument::isWanted);
        for (var other : OTHERS.entrySet()) {
            if (archive.member(other.getKey()).isPresent()) throw new DamagedDocument(other.getValue());
        }
        if (archive.members().stream().anyMatch(member -> member.name().matches("word/document\\d*\\.xml"))) {
            return Optional.of(WordText.read(WordParts.of(archive)).text());
        }
        String type = part(archive, "mimetype");
        if (!type.startsWith("application/vnd.oasis.opendocument")) return Optional.empty();
        return Optional.of(openDocument(archive, type));
    }

    private static boolean isWanted(String name) {
        return WordParts.isWanted(name) || OPEN_DOCUMENT.contains(name) || OTHERS.containsKey(name);
    }

    private static Text openDocument(Archive archive, String type) throws IOException {
        if (!type.startsWith("application/vnd.oasis.opendocument.text"))
            throw new DamagedDocument("it is no text document");
        if (part(archive, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new DamagedDocument("it has a password");
        }
        String content = part(archive, "content.xml");
        if (content.isEmpty()) throw new DamagedDocument("it has no text");
        return openDocument(content, part(archive, "styles.xml")).text();
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
