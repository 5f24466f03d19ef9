package griffie.registry.verification;

import griffie.paper.Citation;
import griffie.paper.Link;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.paper.Text;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import griffie.registry.verification.Reason.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The hyperlinks of a paper, held against the words on which they stand.
final class Hyperlinks {
    private static final Pattern CELEX = Pattern.compile("(?i)CELEX(?::|%3A|=)(\\d{5}[A-Z]{1,2}\\d{4})");
    private static final Pattern SYMBOL = Pattern.compile("(?i)undocs\\.org/(?:[a-z]{2}/)?([SA]/[^?#]{1,60})");
    private static final Pattern LAST_PART =
            Pattern.compile("/([^/?#]{1,80}?)(?:\\.(?:html?|pdf|xml|odt))?/?(?:[?#].*)?$");

    /// A link leads as often right as the words on it, where nothing else is known.
    private static final double EVEN = 0.5;

    private final Catalogue catalogue;

    /// By the places where they begin.
    private final TreeMap<Integer, Link> links = new TreeMap<>();

    private Hyperlinks(Catalogue catalogue, List<Link> all) {
        this.catalogue = catalogue;
        for (var link : all) links.put(link.span().start(), link);
    }

    static Hyperlinks of(Catalogue catalogue, Text text) {
        return new Hyperlinks(catalogue, text.links());
    }

    /// The verdicts, with what the links add to them.
    List<Verdict> over(List<Verdict> verdicts, List<Testimony> said) {
        if (links.isEmpty()) return verdicts;
        var over = new ArrayList<Verdict>(verdicts.size());
        for (int i = 0; i < verdicts.size(); i++) over.add(over(verdicts.get(i), said, i));
        return over;
    }

    private Verdict over(Verdict verdict, List<Testimony> said, int place) {
        var citation = said.get(place).citation();
        var link = on(citation.span());
        if (link.isEmpty() || isShared(link.get(), said, place)) return verdict;
        var target = target(link.get().target());
        var words = citation.reference();
        if (target.isEmpty() || !target.get().getClass().equals(words.getClass())) return verdict;
        return isSame(target.get(), citation)
                ? follows(verdict, target.get())
                : leadsAway(verdict, target.get(), words);
    }

    private Optional<Link> on(Span span) {
        return Optional.ofNullable(links.lowerEntry(span.end()))
                .map(Map.Entry::getValue)
                .filter(link -> link.span().end() > span.start());
    }

    // One link on `nrs. 12 and 13` leads to one of the two.
    private static boolean isShared(Link link, List<Testimony> said, int place) {
        return isOn(link, said, place - 1) || isOn(link, said, place + 1);
    }

    private static boolean isOn(Link link, List<Testimony> said, int place) {
        if (place < 0 || place >= said.size()) return false;
        var span = said.get(place).citation().span();
        return span.start() < link.span().end() && link.span().start() < span.end();
    }

    /// What a link leads to: an identifier, or an address that ends in one.
    static Optional<Reference> target(String written) {
        for (var form : List.of(CELEX, SYMBOL, LAST_PART)) {
            var match = form.matcher(written);
            if (match.find()) return Reference.parse(match.group(1));
        }
        return written.indexOf('/') < 0 ? Reference.parse(written) : Optional.empty();
    }

    private static boolean isSame(Reference target, Citation citation) {
        if (target.equals(citation.reference())) return true;
        return switch (citation.reference()) {
            // A paper that is filed in two dossiers; kst-21501-02-2234-h1 is a reprint of kst-21501-02-2234.
            case Reference.Kamerstuk(var dossier, var number) ->
                target instanceof Reference.Kamerstuk other
                        && (other.number().equals(number) || other.number().startsWith(number + "-"))
                        && (other.dossier().equals(dossier)
                                || citation.said(Said.AlsoIn.class)
                                        .anyMatch(also -> also.dossier().equals(other.dossier())));
            case Reference.Handelingen words ->
                words.item().isEmpty() && target.toString().startsWith(words + "-");
            case Reference.SecurityCouncilResolution words ->
                target instanceof Reference.SecurityCouncilResolution other
                        && other.number() == words.number()
                        && (other.year() == 0 || words.year() == 0);
            case Reference.GeneralAssemblyResolution words ->
                words.session().isEmpty() || target.serial().equals(words.serial());
            // What these name is one thing each, or nothing is known of its parts.
            case Reference.Aanhangsel r -> false;
            case Reference.Kamervraag r -> false;
            case Reference.Registration r -> false;
            case Reference.Gazette r -> false;
            case Reference.Celex r -> false;
            case Reference.Ecli r -> false;
            case Reference other -> true;
        };
    }

    /// The link is as wrong as the words.
    private static Verdict follows(Verdict verdict, Reference target) {
        return switch (verdict) {
            case Verdict.Differs(var id, var label, var reasons, var candidates) ->
                new Verdict.Differs(id, label, with(reasons, new Reason.LinkFollows(target)), candidates);
            case Verdict.NotFound(var reasons, var candidates) ->
                new Verdict.NotFound(with(reasons, new Reason.LinkFollows(target)), candidates);
            case Verdict.Superseded v -> v;
            case Verdict.Confirmed v -> v;
            case Verdict.Ambiguous v -> v;
            case Verdict.Incomplete v -> v;
            case Verdict.Outside v -> v;
            case Verdict.Unchecked v -> v;
        };
    }

    private Verdict leadsAway(Verdict verdict, Reference target, Reference words) {
        var differs = new Reason.LinkDiffers(target);
        return switch (verdict) {
            // Where the words are right beyond doubt, only the link is wrong.
            case Verdict.Confirmed(var id, var label, var reasons) ->
                new Verdict.Differs(id, label, List.of(differs), namesAuthor(reasons) ? List.of() : candidate(target));
            case Verdict.Outside outside -> new Verdict.Differs(words, "", List.of(differs), candidate(target));
            case Verdict.Differs(var id, var label, var reasons, var candidates) ->
                new Verdict.Differs(id, label, with(reasons, differs), candidates);
            case Verdict.NotFound(var reasons, var candidates) ->
                new Verdict.NotFound(with(reasons, differs), candidates.isEmpty() ? candidate(target) : candidates);
            case Verdict.Superseded(var id, var reasons, var candidates) ->
                new Verdict.Superseded(id, with(reasons, differs), candidates);
            case Verdict.Ambiguous v -> v;
            case Verdict.Incomplete v -> v;
            case Verdict.Unchecked v -> v;
        };
    }

    private static boolean namesAuthor(List<Reason> reasons) {
        return reasons.stream().anyMatch(Reason.AuthorAgrees.class::isInstance);
    }

    private static List<Reason> with(List<Reason> reasons, Reason more) {
        return Stream.concat(reasons.stream(), Stream.of(more)).toList();
    }

    /// The link or the words: which of the two is wrong cannot be told.
    private List<Candidate> candidate(Reference target) {
        String label = catalogue.entry(target).map(Entry::label).orElse("");
        var evidence = List.of(new Evidence(new Slip(Slip.Kind.LINK), Weights.of(Slip.Kind.LINK)));
        return List.of(new Candidate(target, label, EVEN, evidence));
    }
}
