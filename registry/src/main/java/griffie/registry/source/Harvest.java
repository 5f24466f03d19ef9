package griffie.registry.source;

import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.registry.catalogue.Attested;
import griffie.registry.catalogue.CatalogueFile;
import griffie.registry.catalogue.Claim;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.PersonName;
import griffie.registry.catalogue.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes entries of what the sources said.
final class Harvest {
    /// The registration of the Tweede Kamer begins on 1 September 2008; the budget of 2009, 31 700, is the first after
    /// it.
    private static final int FIRST_DOSSIER = 31_700;

    private final Facts facts;
    private final Map<String, String> outcomes = new HashMap<>();
    private final Map<String, Set<String>> replaced = new HashMap<>();

    private Harvest(Facts facts) {
        this.facts = facts;
        facts.of(OpenData.CASE).forEach(this::join);
    }

    /// What the sources know as parts of a catalogue; those that said nothing are left out.
    static List<CatalogueFile.Part> parts(Facts facts, Addresses addresses, LocalDate day) {
        var harvest = new Harvest(facts);
        var parts = new ArrayList<CatalogueFile.Part>();
        boolean knowsDossiers = facts.of(OpenData.DOSSIER).findAny().isPresent();
        var claims = knowsDossiers ? List.<Claim>of(new Claim.Dossiers(FIRST_DOSSIER, day)) : List.<Claim>of();
        harvest.part(
                        "Tweede Kamer",
                        addresses.odata().toString(),
                        day,
                        claims,
                        Stream.of(OpenData.DOCUMENT, OpenData.CASE, OpenData.DOSSIER))
                .ifPresent(parts::add);
        harvest.part(
                        "Officiële bekendmakingen",
                        addresses.sru().toString(),
                        day,
                        List.of(),
                        Stream.of(SearchAnswer.PUBLICATION))
                .ifPresent(parts::add);
        return parts;
    }

    /// What was said in pages that somebody kept: they are a part of the whole and claim nothing.
    static CatalogueFile.Part kept(Facts facts, String name, String source, LocalDate day) {
        return new CatalogueFile.Part(
                new Statement(name, source, day, 0, List.of()),
                new Harvest(facts).entries(Stream.of(OpenData.DOCUMENT, OpenData.CASE, OpenData.DOSSIER)));
    }

    private Optional<CatalogueFile.Part> part(
            String name, String source, LocalDate day, List<Claim> claims, Stream<String> sorts) {
        var entries = entries(sorts);
        if (entries.isEmpty()) return Optional.empty();
        return Optional.of(new CatalogueFile.Part(new Statement(name, source, day, 0, claims), entries));
    }

    private List<Entry> entries(Stream<String> sorts) {
        return sorts.flatMap(facts::of).flatMap(this::entries).toList();
    }

    /// A case decides about its papers of the same kind: the motion itself, not the letter in answer to it.
    private void join(Fact one) {
        var papers = papers(one);
        for (var paper : papers) outcomes.put(paper, one.field("outcome"));
        for (var old : split(one.field("replaced-cases")).toList()) {
            facts.get(OpenData.CASE, old).ifPresent(before -> replace(papers, papers(before)));
        }
        for (var newer : split(one.field("replacing-cases")).toList()) {
            facts.get(OpenData.CASE, newer).ifPresent(after -> replace(papers(after), papers));
        }
    }

    private void replace(List<String> newer, List<String> old) {
        for (var paper : newer)
            replaced.computeIfAbsent(paper, key -> new LinkedHashSet<>()).addAll(old);
    }

    /// The keys of the documents of a case that are of its own kind.
    private List<String> papers(Fact one) {
        return split(one.field("documents"))
                .filter(id -> facts.get(OpenData.DOCUMENT, id)
                        .filter(document -> document.field("kind").equals(one.field("kind")))
                        .isPresent())
                .toList();
    }

    private static Stream<String> split(String joined) {
        return Stream.of(joined.split(" ", -1)).filter(Predicate.not(String::isEmpty));
    }

    private Stream<Entry> entries(Fact fact) {
        String key = fact.key().substring(fact.key().indexOf('/') + 1);
        return split(fact.field("ids"))
                .flatMap(id -> Reference.parse(id).stream())
                .map(id -> entry(id, fact, key));
    }

    private Entry entry(Reference id, Fact fact, String key) {
        return new Entry(
                id,
                PaperKind.parse(fact.field("kind")).orElse(PaperKind.PAPER),
                date(fact.field("date")),
                PersonName.list(fact.field("authors")),
                fact.field("title"),
                fact.field("dossier_title"),
                replacedBy(fact, key),
                outcomes.getOrDefault(key, fact.field("outcome")),
                0,
                fact.field("highest").matches("\\d{1,6}") ? Integer.parseInt(fact.field("highest")) : 0,
                Attested.BY_NOBODY);
    }

    private List<Reference> replacedBy(Fact fact, String key) {
        var ids = new LinkedHashSet<String>();
        for (var old : replaced.getOrDefault(key, Set.of())) {
            facts.get(OpenData.DOCUMENT, old).stream()
                    .flatMap(document -> split(document.field("ids")).limit(1))
                    .forEach(ids::add);
        }
        split(fact.field("replaces")).forEach(ids::add);
        return ids.stream().flatMap(id -> Reference.parse(id).stream()).collect(Collectors.toList());
    }

    private static PartialDate date(String day) {
        return day.isEmpty() ? new PartialDate(0, 0, 0) : PartialDate.of(LocalDate.parse(day));
    }
}
