package griffie.intake.office;

import griffie.intake.archive.Archive;
import griffie.intake.composition.Composition;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import griffie.paper.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door: the text of a document of a word processor.
public final class OfficeDocument {
    private static final List<String> OPEN_DOCUMENT =
            List.of("mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml");
    private static final Map<String, Refusal.Kind> OTHERS = Map.of(
            "xl/workbook.xml", Refusal.Kind.SPREADSHEET,
            "ppt/presentation.xml", Refusal.Kind.PRESENTATION,
            "xl/workbook.bin", Refusal.Kind.SPREADSHEET);

    private OfficeDocument() {}

    /// The text of a ZIP archive that is a Word document (DOCX) or an OpenDocument text (ODT); nothing when it is
    /// another archive.
    public static Optional<Text> zipped(byte[] bytes) throws Refused {
        var archive = Archive.of(bytes, OfficeDocument::isWanted);
        for (var other : OTHERS.entrySet()) {
            if (archive.member(other.getKey()).isPresent()) throw new Refused(new Refusal.OtherKind(other.getValue()));
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

    private static Text openDocument(Archive archive, String type) throws Refused {
        if (!type.startsWith("application/vnd.oasis.opendocument.text"))
            throw new Refused(new Refusal.OtherKind(Refusal.Kind.OTHER_OFFICE));
        if (part(archive, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new Refused(Refusal.Plain.LOCKED);
        }
        String content = part(archive, "content.xml");
        if (content.isEmpty()) throw new Refused(new Refusal.Damaged(Refusal.Form.DOCUMENT));
        return openDocument(content, part(archive, "styles.xml")).text();
    }

    /// The text of an RTF document.
    public static Text richText(byte[] bytes) throws Refused {
        return RichText.read(bytes).text();
    }

    private static Composition openDocument(String content, String styles) throws Refused {
        var known = new OpenDocumentStyles();
        known.read(styles);
        known.read(content);
        return OpenDocumentText.read(content, known);
    }

    private static String part(Archive archive, String name) {
        return archive.member(name).map(Markup::decoded).orElse("");
    }
}
