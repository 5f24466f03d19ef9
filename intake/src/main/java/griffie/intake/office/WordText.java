package griffie.intake.office;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.intake.markup.Markup;
import griffie.intake.markup.Markup.Piece;
import griffie.intake.refusal.Refused;
import griffie.paper.Block;
import griffie.paper.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// The text of a Word document as a reader sees it: changes accepted, fields as they were filled in, nothing hidden.
final class WordText {
    private static final Span NOWHERE = new Span(0, 0);

    private final WordParts parts;
    private final Composition text;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Map<String, String> notesAt = new HashMap<>(); // the note that a bookmark stands around
    private String bookmark = "";
    private int footnotes;
    private int endnotes;
    private int depthOfNotes;

    private final Deque<Paragraph> open = new ArrayDeque<>();

    private WordText(WordParts parts, Composition text) {
        this.parts = parts;
        this.text = text;
        open.push(new Paragraph());
    }

    /// A paragraph that is open, and the run in it; another one may stand inside it, in a text box or a note.
    private static final class Paragraph {
        private String style = "";
        private String numbering = "";
        private String level = "";
        private boolean isHeading;
        private boolean isItem;
        private boolean isMarkDeleted;
        private boolean isNumbered;
        private boolean isRunHidden;
        private boolean isMarkOfNote;
    }

    /// A field: what it asks for, and whether its result has begun.
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean hasResult;
    }

    static Composition read(WordParts parts) throws Refused {
        var text = Composition.of("");
        new WordText(parts, text).walk(Markup.of(parts.document()));
        return text;
    }

    private void walk(Markup markup) throws Refused {
        for (var piece = markup.next(); piece != Piece.END_OF_MARKUP; piece = markup.next()) {
            if (piece == Piece.START) start(markup);
            else if (piece == Piece.END) end(markup.name());
        }
    }

    private void start(Markup markup) throws Refused {
        switch (markup.name()) {
            case "p" -> open.push(new Paragraph());
            case "pPr" -> paragraphProperties(markup);
            case "r" -> {
                paragraph().isRunHidden = false;
                paragraph().isMarkOfNote = false;
            }
            case "rPr" -> runProperties(markup);
            case "t" -> write(markup.content());
            case "instrText" -> instruct(markup.content());
            case "fldChar" -> field(markup.attribute("fldCharType").orElse(""));
            case "br", "cr" -> lineBreak();
            case "tab", "ptab" -> write(" ");
            case "noBreakHyphen" -> write("-");
            case "footnoteReference" -> note(markup, parts.footnotes(), "footnote");
            case "endnoteReference" -> note(markup, parts.endnotes(), "endnote");
            case "bookmarkStart" -> bookmark = markup.attribute("name").orElse("");
            case "bookmarkEnd" -> bookmark = "";
            case "sdtPr" -> placeholder(markup);
            case "tbl" -> {}
            case "tr" -> text.beginRow();
            case "tc" -> text.cell();
            case "trPr" -> rowProperties(markup);
            case "txbxContent" -> text.beginAside();
            case "del",
                    "moveFrom",
                    "Fallback",
                    "sectPr",
                    "tblPr",
                    "tcPr",
                    "tblGrid",
                    "delText",
                    "delInstrText",
                    "rt",
                    "pPrChange",
                    "rPrChange",
                    "binData",
                    "anchorLock" -> markup.skip();
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "r" -> text.lower();
            case "tr" -> text.endRow();
            case "txbxContent" -> text.endAside();
            default -> {}
        }
    }

    private Paragraph paragraph() {
        return open.element();
    }

    private void endParagraph() {
        // A paragraph whose mark was deleted goes on in the next one.
        if (paragraph().isMarkDeleted) text.blank();
        else text.paragraph();
        if (open.size() > 1) open.pop();
        text.role(paragraph().isNumbered ? paragraphRole() : Block.Paragraph::new);
    }

    private Role paragraphRole() {
        if (paragraph().isHeading) return Block.Heading::new;
        return paragraph().isItem ? Block.Item::new : Block.Paragraph::new;
    }

    private void paragraphProperties(Markup markup) throws Refused {
        int depth = markup.depth();
        boolean isOutlined = false;
        while (markup.depth() >= depth) {
            if (markup.next() != Piece.START) continue;
            String value = markup.attribute("val").orElse("");
            switch (markup.name()) {
                case "pStyle" -> paragraph().style = value;
                case "numId" -> paragraph().numbering = value;
                case "ilvl" -> paragraph().level = value;
                case "outlineLvl" -> isOutlined = !value.equals("9");
                case "del", "moveFrom" -> paragraph().isMarkDeleted = true;
                case "pPrChange", "rPrChange", "sectPr" -> markup.skip();
                default -> {}
            }
        }
        paragraph().isHeading = isOutlined || parts.styles().isHeading(paragraph().style);
    }

    private void runProperties(Markup markup) throws Refused {
        int depth = markup.depth();
        while (markup.depth() >= depth) {
            if (markup.next() != Piece.START) continue;
            String value = markup.attribute("val").orElse("");
            switch (markup.name()) {
                case "vanish" -> paragraph().isRunHidden = WordProperties.isOn(value);
                case "rStyle" -> paragraph().isRunHidden |= parts.styles().isHidden(value);
                case "vertAlign" -> {
                    if (value.equals("superscript")) text.raise();
                }
                case "rPrChange" -> markup.skip();
                default -> {}
            }
        }
    }

    private void write(String chars) {
        if (paragraph().isRunHidden || paragraph().isMarkOfNote || isInFieldCode() || chars.isEmpty()) return;
        if (!chars.isBlank()) number();
        String repeated = isReferenceToNote() ? notesAt.getOrDefault(target(), "") : "";
        if (!repeated.isEmpty() && !chars.isBlank()) text.marker(repeated, chars.strip(), NOWHERE);
        else text.write(chars);
    }

    // The number of a list paragraph is counted when its first words come: an empty paragraph shows none.
    private void number() {
        if (paragraph().isNumbered || depthOfNotes > 0) return;
        paragraph().isNumbered = true;
        String list =
                paragraph().numbering.isEmpty() ? parts.styles().numbering(paragraph().style) : paragraph().numbering;
        String at = paragraph().level.isEmpty() ? parts.styles().level(paragraph().style) : paragraph().level;
        String label =
                list.isEmpty() || list.equals("0") ? "" : parts.numbering().next(list, WordProperties.number(at, 0));
        paragraph().isItem = !label.isEmpty();
        text.role(paragraphRole());
        if (!label.isEmpty()) text.write(label + " ");
    }

    private void lineBreak() {
        if (!isInFieldCode() && !paragraph().isRunHidden) text.lineBreak();
    }

    private void instruct(String code) {
        if (!fields.isEmpty() && !fields.element().hasResult)
            fields.element().code.append(code);
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) fields.element().hasResult = true;
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    private boolean isInFieldCode() {
        for (var field : fields) {
            if (!field.hasResult) return true;
        }
        return false;
    }

    // { NOTEREF _Ref123 \h } repeats the number of a note that stands elsewhere.
    private boolean isReferenceToNote() {
        return !fields.isEmpty() && fields.element().code.toString().strip().startsWith("NOTEREF");
    }

    private String target() {
        var words = fields.element().code.toString().strip().split("\\s+", 3);
        return words.length > 1 ? words[1] : "";
    }

    private void note(Markup reference, Map<String, Span> bodies, String sort) throws Refused {
        String id = reference.attribute("id").orElse("");
        var body = bodies.get(id);
        if (body == null || paragraph().isRunHidden || isInFieldCode() || depthOfNotes > 0) return;
        paragraph().isMarkOfNote = reference
                .attribute("customMarkFollows")
                .map(WordProperties::isOn)
                .orElse(false);
        int number = sort.equals("footnote") ? ++footnotes : parts.footnotes().size() + ++endnotes;
        String key = sort + " " + id;
        number();
        text.marker(key, Integer.toString(number), NOWHERE);
        if (!bookmark.isEmpty()) notesAt.put(bookmark, key);
        text.beginNote(key, "");
        inNote(Markup.of(parts.notes(sort).substring(body.start(), body.end())));
        text.endNote();
    }

    private void inNote(Markup body) throws Refused {
        depthOfNotes++;
        walk(body);
        depthOfNotes--;
        text.role(paragraphRole());
    }

    // "Click here to enter text" is not text.
    private void placeholder(Markup markup) throws Refused {
        int depth = markup.depth();
        boolean isPlaceholder = false;
        while (markup.depth() >= depth) {
            if (markup.next() == Piece.START && markup.name().equals("showingPlcHdr")) {
                isPlaceholder =
                        markup.attribute("val").map(WordProperties::isOn).orElse(true);
            }
        }
        if (isPlaceholder) skipTo(markup, depth - 1);
    }

    private void rowProperties(Markup markup) throws Refused {
        int depth = markup.depth();
        boolean isDeleted = false;
        while (markup.depth() >= depth) {
            if (markup.next() == Piece.START && markup.name().equals("del")) isDeleted = true;
        }
        if (!isDeleted) return;
        skipTo(markup, depth - 1);
        text.endRow();
    }

    // Leaves the element at this depth.
    private static void skipTo(Markup markup, int depth) throws Refused {
        while (markup.depth() >= depth) markup.next();
    }
}
