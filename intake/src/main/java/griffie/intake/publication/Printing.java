package griffie.intake.publication;

import griffie.intake.head.Titles;
import griffie.paper.Block;
import griffie.paper.Note;
import griffie.paper.Origin;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Source;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts the paragraphs and notes of a publication together to a paper.
final class Printing {
    private final StringBuilder chars = new StringBuilder();
    private final Origin.Builder origin = Origin.builder();
    private final List<Block> blocks = new ArrayList<>();
    private final IdentityHashMap<Written, Span> places = new IdentityHashMap<>();
    private final Map<Integer, List<Span>> markers = new HashMap<>();

    private Printing() {}

    static Paper paper(Source source, Publication publication) {
        var printing = new Printing();
        for (var paragraph : publication.paragraphs()) {
            var span = printing.print(paragraph, "");
            printing.blocks.add(Head.isIn(paragraph) ? new Block.Head(span) : new Block.Paragraph(span));
        }
        var notes = printing.notes(publication);
        var text = new Text(printing.chars.toString(), printing.blocks, notes, printing.origin.build());
        var about = printing.about(publication.head(), source);
        return new Paper(source, about, Locale.forLanguageTag("nl"), text, List.of(), List.of());
    }

    private List<Note> notes(Publication publication) {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < publication.notes().size(); i++) {
            int number = publication.numbers().get(i);
            var body = print(publication.notes().get(i), number + " ");
            blocks.add(new Block.Footnote(body, number));
            notes.add(new Note(number, markers.getOrDefault(number, List.of()), body));
        }
        return notes;
    }

    private Span print(Written written, String before) {
        int first = written.origin().source(new Span(0, 0)).start();
        if (!chars.isEmpty()) insert("\n\n", first);
        int start = chars.length();
        insert(before, first);
        int words = chars.length();
        int length = written.chars().stripTrailing().length();
        chars.append(written.chars(), 0, length);
        appendOrigin(written.origin(), length);
        for (var marker : written.markers()) {
            markers.computeIfAbsent(marker.number(), any -> new ArrayList<>())
                    .add(marker.at().shifted(words));
        }
        var place = new Span(start, chars.length());
        places.put(written, place);
        return place;
    }

    private void insert(String text, int at) {
        chars.append(text);
        origin.rewrite(text.length(), new Span(at, at));
    }

    private void appendOrigin(Origin written, int length) {
        for (int i = 0; i < length; i++) {
            var source = written.source(Span.at(i, 1));
            if (source.length() == 1) origin.copy(source.start(), 1);
            else origin.rewrite(1, source);
        }
    }

    private List<Said> about(Head head, Source source) {
        var about = new ArrayList<Said>();
        for (var saying : head.sayings())
            about.add(saying.said().apply(places.getOrDefault(saying.where(), new Span(0, 0))));
        var nowhere = new Span(0, 0);
        Reference.parse(head.published()).ifPresent(published -> identify(about, published));
        if (about.stream().noneMatch(Said.Kind.class::isInstance))
            about.add(new Said.Kind(nowhere, head.kind(source.decoded())));
        addMembers(about);
        return about;
    }

    // The publisher's own identifier counts, unless it says nothing: kst-1263281.
    private static void identify(List<Said> about, Reference published) {
        var own = about.stream().filter(Said.Identified.class::isInstance).findFirst();
        if (published instanceof Reference.Opaque) {
            about.add(new Said.Identified(new Span(0, 0), published));
            return;
        }
        var at = own.map(Said::span).orElse(new Span(0, 0));
        own.ifPresent(about::remove);
        about.add(new Said.Identified(at, published));
    }

    // Where nobody stands below it, the title of a motion still says whose it is.
    private static void addMembers(List<Said> about) {
        if (about.stream().anyMatch(Said.Author.class::isInstance)) return;
        var titles = about.stream()
                .filter(Said.Titled.class::isInstance)
                .map(Said.Titled.class::cast)
                .toList();
        for (var title : titles) {
            for (var name : Titles.members(title.title())) about.add(new Said.Author(title.span(), name));
        }
    }
}
