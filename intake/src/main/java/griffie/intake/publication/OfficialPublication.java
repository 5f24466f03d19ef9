package griffie.intake.publication;

import griffie.intake.composition.Composition;
import griffie.intake.markup.Markup;
import griffie.intake.refusal.Refused;
import griffie.paper.Doubt;
import griffie.paper.Paper;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Source;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The door: makes a paper of an official publication.
public final class OfficialPublication {
    private static final Set<String> KOOP =
            Set.of("officiele-publicatie", "handelingen", "kamerstuk", "kamerwrk", "kamervragen");

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private OfficialPublication() {}

    /// Whether XML with this outermost element is of a kind that is known here.
    public static boolean isKnown(String root) {
        return KOOP.contains(root) || root.equals("vlosCoreDocument") || root.equals("akomaNtoso");
    }

    /// The name of the outermost element, or nothing.
    public static String root(String chars) {
        try {
            var markup = Markup.of(chars);
            while (true) {
                switch (markup.next()) {
                    case START -> {
                        return markup.name();
                    }
                    case END_OF_MARKUP -> {
                        return "";
                    }
                    case TEXT, REFERENCE, END -> {}
                }
            }
        } catch (Refused broken) {
            return "";
        }
    }

    /// Reads a publication with this outermost element: its text, its structure, its notes and what it says it is.
    public static Paper read(Source source, String root) throws Refused {
        var text = Composition.of(source.decoded());
        var markup = Markup.of(source.decoded());
        return switch (root) {
            case "vlosCoreDocument" -> vlos(source, text, markup);
            case "akomaNtoso" -> akomaNtoso(source, text, markup);
            default -> koop(source, text, markup);
        };
    }

    private static Paper koop(Source source, Composition text, Markup markup) throws Refused {
        var particulars = new Particulars(text);
        Reading.read(markup, new KoopVocabulary(text, particulars));
        var about = particulars.about();
        return paper(source, about, language(particulars.language()), text, particulars.remarks());
    }

    private static Locale language(String tag) {
        return tag.equals("nl") ? DUTCH : Locale.forLanguageTag(tag);
    }

    private static Paper vlos(Source source, Composition text, Markup markup) throws Refused {
        var report = VlosReport.read(markup, text);
        return paper(source, report.about(), DUTCH, text, report.remarks());
    }

    private static Paper akomaNtoso(Source source, Composition text, Markup markup) throws Refused {
        var vocabulary = new AkomaNtosoVocabulary(text);
        Reading.read(markup, vocabulary);
        return paper(source, vocabulary.about(), vocabulary.language(), text, List.of());
    }

    private static Paper paper(
            Source source, List<Said> about, Locale language, Composition composition, List<Remark> found) {
        Text text = composition.text();
        var remarks = new ArrayList<>(found);
        if (composition.isTwiceEncoded()) {
            remarks.add(new Remark(new Span(0, 0), new Doubt.EncodedTwice()));
        }
        return new Paper(source, about, language, text, List.of(), remarks);
    }
}
