package griffie.paper;

import griffie.paper.CasebookPage.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds what was found in a case of the casebook against what the case expects.
public final class CitationCases {
    private CitationCases() {}

    /// What differs, one line each; empty when the case holds. `more` knows the keys that a citation alone does not
    /// tell.
    public static List<String> differences(
            Case given, Paper paper, List<Citation> found, Map<String, Function<Citation, String>> more) {
        var quotes = found.stream().map(one -> paper.text().of(one.span())).toList();
        var expected = given.expected().stream().map(one -> one.quote()).toList();
        if (!quotes.equals(expected)) {
            return List.of("found %s instead of %s".formatted(described(paper, found), expected));
        }
        var differences = new ArrayList<String>();
        for (int i = 0; i < found.size(); i++) {
            differences.addAll(differences(found.get(i), given.expected().get(i).values(), more));
        }
        return differences;
    }

    private static List<String> described(Paper paper, List<Citation> found) {
        return found.stream()
                .map(one -> paper.text().of(one.span()) + " (" + one.reference() + ")")
                .toList();
    }

    /// The text of a case as a paper of one paragraph, with the particulars that its options give.
    public static Paper paper(Case given) {
        return with(given, Paper.of(given.text()));
    }

    /// A paper with the particulars that the options of a case give.
    public static Paper with(Case given, Paper read) {
        var paper = read;
        var nowhere = new Span(0, 0);
        var options = given.options();
        if (options.containsKey("paper")) {
            var id = Reference.parse(options.get("paper")).orElseThrow();
            paper = paper.with(new Said.Identified(nowhere, id));
        }
        if (options.containsKey("date")) {
            var date = PartialDate.of(LocalDate.parse(options.get("date")));
            paper = paper.with(new Said.Dated(nowhere, date));
        }
        var language = Locale.forLanguageTag(options.getOrDefault("lang", "nl"));
        var text = spoken(paper.text(), options);
        return new Paper(paper.source(), paper.about(), language, text, paper.repairs(), paper.remarks());
    }

    // `speaker` says the text in a meeting; `signed` is the line under a letter.
    private static Text spoken(Text text, Map<String, String> options) {
        var all = new Span(0, text.chars().length());
        if (options.containsKey("speaker"))
            return text(text.chars(), List.of(new Block.Turn(all, options.get("speaker"))));
        if (!options.containsKey("signed")) return text;
        String chars = text.chars() + "\n\n" + options.get("signed");
        var signature = new Block.Signature(new Span(all.end() + 2, chars.length()));
        return text(chars, List.of(new Block.Paragraph(all), signature));
    }

    private static Text text(String chars, List<Block> blocks) {
        return new Text(chars, blocks, List.of(), Origin.identity(chars.length()));
    }

    private static List<String> differences(
            Citation citation, Map<String, String> expected, Map<String, Function<Citation, String>> more) {
        var differences = new ArrayList<String>();
        expected.forEach((key, value) -> {
            String found = more.getOrDefault(key, one -> value(one, key)).apply(citation);
            if (!found.equals(value)) {
                differences.add("%s is %s=%s instead of %s".formatted(citation.reference(), key, found, value));
            }
        });
        return differences;
    }

    /// What a citation says under a key of the casebook.
    private static String value(Citation citation, String key) {
        return switch (key) {
            case "id" -> citation.reference().toString();
            case "scheme" -> citation.reference().scheme();
            case "authors" -> joined(citation.said(Said.Author.class).map(Said.Author::name), "; ");
            case "kind" ->
                first(citation.said(Said.Kind.class).map(said -> said.kind().toString()));
            case "date" ->
                first(citation.said(Said.Dated.class).map(said -> said.date().toString()));
            case "session" ->
                first(citation.said(Said.InSession.class)
                        .map(said -> said.session().written()));
            case "chamber" ->
                first(citation.said(Said.InChamber.class)
                        .map(said -> said.chamber().toString()));
            case "also" ->
                joined(
                        citation.said(Said.AlsoIn.class)
                                .map(said -> said.dossier().toString()),
                        "; ");
            case "vote" ->
                first(citation.said(Said.Outcome.class)
                        .map(said -> said.vote().name().toLowerCase(Locale.ROOT)));
            case "pages" -> first(citation.said(Said.Pages.class).map(Said.Pages::pages));
            case "body" ->
                first(citation.said(Said.Body.class)
                        .map(said -> said.body() == Said.UnBody.SECURITY_COUNCIL ? "sc" : "ga"));
            default -> throw new IllegalArgumentException("the casebook has no key " + key);
        };
    }

    private static String joined(Stream<String> all, String separator) {
        return all.collect(Collectors.joining(separator));
    }

    private static String first(Stream<String> all) {
        return all.findFirst().orElse("");
    }
}
