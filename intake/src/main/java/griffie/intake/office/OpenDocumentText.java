package griffie.intake.office;

import griffie.intake.composition.Composition;
import griffie.intake.composition.Role;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import griffie.paper.Block;
import griffie.paper.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/// The text of an OpenDocument text (ODT); what was deleted is kept there beside the text and is left out.
final class OpenDocumentText {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int MOST_BLANKS = 100;

    private final Markup markup;
    private final OpenDocumentStyles styles;
    private final Composition text = Composition.of("");
    private final Deque<Listing> lists = new ArrayDeque<>();
    private final Deque<Boolean> hidden = new ArrayDeque<>();
    private boolean isInBody;
    private boolean isItemNew;
    private String note = "";
    private String citation = "";
    private int notes;

    /// A list that is open: its style, and how many members it had.
    private static final class Listing {
        private final String style;
        private int count;

        private Listing(String style) {
            this.style = style;
        }
    }

    private OpenDocumentText(Markup markup, OpenDocumentStyles styles) {
        this.markup = markup;
        this.styles = styles;
    }

    static Composition read(String content, OpenDocumentStyles styles) throws Refused {
        var reading = new OpenDocumentText(Markup.of(content), styles);
        while (reading.advance()) {}
        return reading.text;
    }

    private boolean advance() throws Refused {
        switch (markup.next()) {
            case START -> start();
            case END -> end(markup.name());
            case TEXT -> {
                if (isVisible()) write(markup.content(markup.span()));
            }
            case REFERENCE -> {
                if (isVisible()) write(markup.decoded());
            }
            case END_OF_MARKUP -> {
                return false;
            }
        }
        return true;
    }

    private boolean isVisible() {
        return isInBody && !hidden.contains(true);
    }

    private void start() throws Refused {
        switch (markup.name()) {
            case "text" -> isInBody = true;
            case "p", "h" -> paragraph();
            case "span", "a" -> span();
            case "s" -> text.write(" ".repeat(Math.clamp(number("c"), 1, MOST_BLANKS)));
            case "tab" -> text.blank();
            case "line-break" -> text.lineBreak();
            case "list" -> list();
            case "list-item", "list-header" -> item();
            case "table-row" -> text.beginRow();
            case "table-cell", "covered-table-cell" -> text.cell();
            case "text-box" -> text.beginAside();
            case "note" -> {
                note = "note " + ++notes;
                citation = "";
            }
            case "note-citation" -> citation = markup.content();
            case "note-body" -> {
                text.marker(note, citation, NOWHERE);
                text.beginNote(note, citation);
            }
            case "tracked-changes",
                    "annotation",
                    "forms",
                    "table-of-content-source",
                    "alphabetical-index-source",
                    "page-number",
                    "page-count",
                    "hidden-text",
                    "hidden-paragraph",
                    "ruby-text",
                    "binary-data",
                    "scripts",
                    "font-face-decls",
                    "automatic-styles",
                    "sequence-decls",
                    "variable-decls",
                    "user-field-decls",
                    "object",
                    "desc",
                    "title",
                    "script",
                    "shapes" -> markup.skip();
            default -> {}
        }
    }

    private int number(String attribute) throws Refused {
        return WordProperties.number(markup.attribute(attribute).orElse("1"), 1);
    }

    private void paragraph() throws Refused {
        text.paragraph();
        String style = markup.attribute("style-name").orElse("");
        hidden.push(styles.isHidden(style));
        Role role = markup.name().equals("h")
                ? Block.Heading::new
                : lists.isEmpty() ? Block.Paragraph::new : Block.Item::new;
        text.role(role);
        if (!isItemNew) return;
        isItemNew = false;
        var list = lists.element();
        String label = styles.label(list.style, lists.size(), list.count);
        if (!label.isEmpty()) text.write(label + " ");
    }

    private void span() throws Refused {
        String style = markup.attribute("style-name").orElse("");
        hidden.push(styles.isHidden(style));
        if (styles.isRaised(style)) text.raise();
    }

    private void list() throws Refused {
        text.paragraph();
        String inherited = lists.isEmpty() ? "" : lists.element().style;
        lists.push(new Listing(markup.attribute("style-name").orElse(inherited)));
    }

    private void item() throws Refused {
        if (lists.isEmpty()) return;
        isItemNew = markup.name().equals("list-item");
        if (isItemNew) lists.element().count++;
    }

    private void write(String chars) {
        text.write(chars);
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                text.paragraph();
                hidden.poll();
                text.role(Block.Paragraph::new);
            }
            case "span", "a" -> {
                hidden.poll();
                text.lower();
            }
            case "list" -> lists.poll();
            case "list-item" -> isItemNew = false;
            case "table-row" -> text.endRow();
            case "text-box" -> text.endAside();
            case "note-body" -> text.endNote();
            default -> {}
        }
    }
}
