package griffie.intake.office;

import griffie.intake.archive.Archive;
import griffie.intake.markup.Markup;
import griffie.intake.markup.Markup.Piece;
import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import griffie.paper.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The parts of a Word document in which its text stands.
final class WordParts {
    private static final Set<String> UNREAL = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final Map<String, String> xml;
    private final String document;
    private final Map<String, Span> footnotes;
    private final Map<String, Span> endnotes;
    private final WordStyles styles;
    private final WordNumbering numbering;

    private WordParts(Map<String, String> xml, String document) throws Refused {
        this.xml = xml;
        this.document = document;
        this.footnotes = noted(part("footnotes"), "footnote");
        this.endnotes = noted(part("endnotes"), "endnote");
        this.styles = WordStyles.of(part("styles"));
        this.numbering = WordNumbering.of(part("numbering"));
    }

    static boolean isWanted(String name) {
        return name.startsWith("word/") && name.endsWith(".xml") && name.indexOf('/', 5) < 0;
    }

    static WordParts of(Archive archive) throws Refused {
        var xml = new LinkedHashMap<String, String>();
        String document = "";
        for (var member : archive.members()) {
            String chars = Markup.decoded(member.bytes());
            String name =
                    member.name().substring(member.name().lastIndexOf('/') + 1).replace(".xml", "");
            xml.put(name, chars);
            // Some programs call the main part document2.xml.
            boolean isMain = name.startsWith("document") && chars.contains("body>");
            if (isMain && (document.isEmpty() || name.equals("document"))) document = chars;
        }
        if (document.isEmpty()) throw new Refused(new Refusal.Damaged(Refusal.Form.DOCUMENT));
        return new WordParts(xml, document);
    }

    String document() {
        return document;
    }

    /// Where the body of each footnote stands in [#notes], by its id.
    Map<String, Span> footnotes() {
        return footnotes;
    }

    Map<String, Span> endnotes() {
        return endnotes;
    }

    /// The XML in which all footnotes or all endnotes stand.
    String notes(String sort) {
        return part(sort + "s");
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    private String part(String name) {
        return xml.getOrDefault(name, "");
    }

    private static Map<String, Span> noted(String xml, String element) throws Refused {
        var notes = new LinkedHashMap<String, Span>();
        if (xml.isEmpty()) return notes;
        var markup = Markup.of(xml);
        for (var piece = markup.next(); piece != Piece.END_OF_MARKUP; piece = markup.next()) {
            if (piece != Piece.START || !markup.name().equals(element)) continue;
            String id = markup.attribute("id").orElse("");
            boolean isUnreal = UNREAL.contains(markup.attribute("type").orElse(""));
            int start = markup.span().start();
            markup.skip();
            if (!isUnreal) notes.put(id, new Span(start, markup.span().end()));
        }
        return notes;
    }
}
