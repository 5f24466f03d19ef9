package griffie.registry.dossier;

import griffie.paper.Block;
import griffie.paper.Citation;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Checked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where the papers of a dossier speak of motions and other numbered papers.
///
/// A paper goes on about one until it names another, or until its paragraph ends; a short paragraph with nothing but
/// the number, as in a list of votes, speaks for the paragraphs below it.
final class Mentions {
    /// A slip in a citation is followed to what was meant when that is more likely than everything else together.
    private static final double LIKELY = 0.5;

    /// So much may stand beside a number for its paragraph to be the heading of what follows.
    private static final int BESIDE = 60;

    private static final Pattern BY_NAME = Pattern.compile("""
            (?xU)
            \\b [Mm]otie (?: - | \\s van \\s (?:de \\s leden|het \\s lid) \\s | \\s )    # motie-Ceder, motie van het lid Ceder
            (?<names> (?:\\p{Ll}+\\s){0,3} \\p{Lu}[\\p{L}'’]+ (?: [/\\s-] (?:\\p{Ll}+\\s){0,2} \\p{Lu}[\\p{L}'’]+ )* )
            """);

    private static final Pattern POINTS_BACK = Pattern.compile("""
            (?xiU)
            (?: het | dit | dat | aan \\s (?: het | dit ) ) \\s (?: (?: eerste | tweede | derde | laatste | andere ) \\s )? (?: verzoek | deel | onderdeel ) \\b
            | (?: de | deze | die ) \\s motie \\b
            """);

    private final Dossier dossier;
    private final Map<Reference, List<Mention>> mentions = new HashMap<>();

    Mentions(Dossier dossier) {
        this.dossier = dossier;
        dossier.papers().forEach(this::add);
    }

    /// What the papers say of one, the oldest first; a paper does not mention itself.
    List<Mention> of(Reference id) {
        return mentions.getOrDefault(id, List.of());
    }

    /// All that is mentioned.
    List<Reference> mentioned() {
        return mentions.keySet().stream()
                .sorted(Comparator.comparing(Reference::toString))
                .toList();
    }

    /// What is meant by a citation: what it leads to, what replaced that, or what was probably meant.
    Optional<Reference> meant(Checked checked) {
        var written = checked.fullReference();
        if (dossier.paper(written).isPresent()) return Optional.of(written);
        if (!checked.isWrong()) return Optional.of(written);
        return checked.verdict().candidates().stream()
                .filter(candidate -> candidate.score() >= LIKELY)
                .map(Candidate::id)
                .findFirst()
                .or(() -> Optional.of(written));
    }

    private void add(DossierPaper paper) {
        var places = new TreeMap<Integer, Reference>();
        var named = new HashMap<String, Reference>();
        for (var checked : paper.citations()) {
            meant(checked).filter(id -> isOther(paper, id)).ifPresent(id -> {
                for (int place : places(paper, checked.citation())) places.putIfAbsent(place, id);
                checked.citation().said(Said.Author.class).forEach(author -> named.putIfAbsent(key(author.name()), id));
            });
        }
        addByName(paper, named, places);
        for (var place : places.entrySet())
            add(paper, place.getKey(), place.getValue(), places.higherKey(place.getKey()));
    }

    private static boolean isOther(DossierPaper paper, Reference id) {
        return id instanceof Reference.Kamerstuk
                && paper.id().filter(id::equals).isEmpty();
    }

    // A citation in a note is a mention in the sentence that has the marker of the note.
    private static List<Integer> places(DossierPaper paper, Citation citation) {
        var note = paper.paper().text().noteAt(citation.span().start());
        if (note.isEmpty()) return List.of(citation.span().start());
        var markers = note.get().markers().stream().map(Span::start).toList();
        return markers.isEmpty() ? List.of(citation.span().start()) : markers;
    }

    // "De motie-Ceder is nog in uitvoering", where an earlier sentence gave her number.
    private static void addByName(
            DossierPaper paper, Map<String, Reference> named, NavigableMap<Integer, Reference> places) {
        if (named.isEmpty()) return;
        var names = BY_NAME.matcher(paper.paper().text().chars());
        while (names.find()) {
            var id = named.get(key(names.group("names")));
            if (id != null && !isNear(places, names.start())) places.put(names.start(), id);
        }
    }

    private static boolean isNear(NavigableMap<Integer, Reference> places, int start) {
        var next = places.ceilingKey(start);
        return next != null && next - start < BESIDE;
    }

    // The first of the names: `Ceder/Agnes Mulder` and `Ceder` are one, in the same paper.
    private static String key(String names) {
        return String.join(" ", ContentWords.folded(names.split("[/]", 2)[0]));
    }

    private void add(DossierPaper paper, int place, Reference id, @Nullable Integer next) {
        var naming = paper.sentence(place);
        int end = end(paper, place, next == null ? Integer.MAX_VALUE : next);
        var stretch = new Span(naming.start(), Math.max(naming.end(), end));
        mentions.computeIfAbsent(id, any -> new ArrayList<>()).add(new Mention(paper, naming, stretch));
    }

    private static int end(DossierPaper paper, int place, int next) {
        var block = paper.block(place);
        if (block.isEmpty()) return place;
        var span = block.get().span();
        int end = span.end();
        if (span.length() <= BESIDE) end = endOfSection(paper, block.get());
        else end = endOfTelling(paper, block.get(), next);
        // Back to the beginning of the sentence in which the next one is named.
        return next >= end
                ? end
                : Math.max(paper.sentence(place).end(), paper.sentence(next).start());
    }

    // The next paragraph goes on when it points back: "Het tweede verzoek …", "Deze motie …".
    private static int endOfTelling(DossierPaper paper, Block block, int next) {
        var blocks = paper.paper().text().blocks();
        int end = block.span().end();
        for (int i = blocks.indexOf(block) + 1; i < blocks.size(); i++) {
            var following = blocks.get(i);
            boolean goesOn = following instanceof Block.Paragraph
                    && following.span().end() <= next
                    && POINTS_BACK
                            .matcher(paper.paper().text().of(following.span()))
                            .lookingAt();
            if (!goesOn) break;
            end = following.span().end();
        }
        return end;
    }

    private static int endOfSection(DossierPaper paper, Block heading) {
        var blocks = paper.paper().text().blocks();
        int at = blocks.indexOf(heading);
        int end = heading.span().end();
        for (int i = at + 1; i < blocks.size() && i <= at + 3; i++) {
            if (blocks.get(i) instanceof Block.Heading) break;
            end = blocks.get(i).span().end();
        }
        return end;
    }
}
