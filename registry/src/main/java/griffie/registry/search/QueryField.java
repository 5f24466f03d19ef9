package griffie.registry.search;

import griffie.paper.PaperKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What may stand before a colon in a query, in Dutch and in English.
sealed interface QueryField {
    /// Words of the title, of notes, of promises.
    record InField(String field) implements QueryField {}

    /// Words in papers of one kind, or the number of one: `motie:2228`, `motie:gevangenen`.
    record InKind(PaperKind kind) implements QueryField {}

    /// A value by which papers are counted.
    record InFacet(Facet facet) implements QueryField {}

    record Author() implements QueryField {}

    record Date() implements QueryField {}

    record Id() implements QueryField {}

    /// The field of a folded name; empty when there is no such field.
    static Optional<QueryField> named(String name) {
        return Optional.ofNullable(Names.ALL.get(name));
    }

    /// Holds the names.
    final class Names {
        private static final Map<String, QueryField> ALL = all();

        private Names() {}

        private static Map<String, QueryField> all() {
            var all = new HashMap<String, QueryField>();
            put(all, new InField(Fields.TITLE), "titel", "title");
            put(all, new InField(Fields.NOTE), "noot", "note", "voetnoot", "footnote");
            put(all, new InField("request"), "verzoek", "request");
            put(all, new InField("promise"), "toezegging", "promise");
            put(all, new InField("call"), "oproep", "call");
            put(all, new InField("claim"), "bewering", "claim");
            put(all, new InField("position"), "standpunt", "position");
            put(all, new InField("condition"), "voorwaarde", "condition");
            put(all, new InField("assessment"), "beoordeling", "assessment");
            put(all, new InKind(PaperKind.MOTION), "motie", "motion");
            put(all, new InKind(PaperKind.LETTER), "brief", "letter", "kamerbrief");
            put(all, new InKind(PaperKind.AMENDMENT), "amendement", "amendment");
            put(all, new InKind(PaperKind.QUESTION), "vraag", "vragen", "question", "questions");
            put(all, new InKind(PaperKind.ANSWER), "antwoord", "antwoorden", "answer", "answers");
            put(all, new InKind(PaperKind.RESOLUTION), "resolutie", "resolution");
            put(all, new InKind(PaperKind.DEBATE_REPORT), "debat", "handelingen", "debate");
            put(all, new InKind(PaperKind.STATEMENT), "verklaring", "statement");
            put(all, new InFacet(Facet.KIND), "soort", "kind");
            put(all, new InFacet(Facet.YEAR), "jaar", "year");
            put(all, new InFacet(Facet.DOSSIER), "dossier");
            put(all, new InFacet(Facet.LANGUAGE), "taal", "language");
            put(all, new Author(), "auteur", "author", "indiener", "door", "by");
            put(all, new Date(), "datum", "date");
            put(all, new Id(), "id", "nummer", "number", "stuk");
            return all;
        }

        private static void put(Map<String, QueryField> all, QueryField field, String... names) {
            Arrays.stream(names).forEach(name -> all.put(name, field));
        }
    }
}
