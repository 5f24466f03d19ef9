package griffie.desk.web;

import griffie.paper.Act;
import griffie.paper.ActorMention;
import griffie.paper.Answer;
import griffie.paper.Citation;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.FindingValues;
import griffie.paper.ImpossibleDate;
import griffie.paper.NoteMark;
import griffie.paper.Quantity;
import griffie.paper.Reference;
import griffie.paper.Repair;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.DossierPaper;
import griffie.registry.ledger.Decision;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import griffie.registry.verification.Verdict;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is told in the margin about a finding: of a citation its verdict and what may have been meant, of an act who
/// does it to whom by when.
final class Cards {
    private static final int LONGEST_QUOTE = 160;
    private static final int MOST_CANDIDATES = 4;

    private final Reading reading;
    private final Map<Finding, Checked> checks;
    private final Optional<Dossier> dossier;
    private final Optional<DossierPaper> kept;
    private final WebWords words;
    private final IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();

    private Cards(Reading reading, Optional<Dossier> dossier, Optional<DossierPaper> kept, WebWords words) {
        this.reading = reading;
        this.checks = reading.checks();
        this.dossier = dossier;
        this.kept = kept;
        this.words = words;
        var findings = reading.findings();
        for (int i = 0; i < findings.size(); i++) ids.put(findings.get(i), "f" + i);
    }

    /// Of a paper in a dossier, on which people decide.
    static Cards of(DossierPaper paper, Dossier dossier, WebWords words) {
        return new Cards(paper.reading(), Optional.of(dossier), Optional.of(paper), words);
    }

    /// Of a paper that is only looked at.
    static Cards of(Reading reading, WebWords words) {
        return new Cards(reading, Optional.empty(), Optional.empty(), words);
    }

    /// The name of a card on its page.
    String id(Finding finding) {
        return kept.map(paper -> "c" + paper.handle(finding)).orElseGet(() -> Objects.requireNonNull(ids.get(finding)));
    }

    List<Marginal> of(Finding finding) {
        return switch (finding) {
            case Citation citation -> List.of(citation(citation));
            case Act act -> List.of(act(act));
            case Answer answer -> List.of(answer(answer));
            case NoteMark mark -> List.of();
            case Repair repair -> List.of();
            case DateMention date -> List.of();
            case ImpossibleDate date -> List.of();
            case Quantity quantity -> List.of();
            case ActorMention mention -> List.of();
        };
    }

    /// The sign beside a verdict, for those who do not see its colour.
    static String sign(Verdict.Status status) {
        return switch (status) {
            case CONFIRMED -> "✓";
            case DIFFERS -> "≠";
            case SUPERSEDED -> "↻";
            case NOT_FOUND -> "✗";
            case AMBIGUOUS -> "?";
            case INCOMPLETE -> "…";
            case OUTSIDE -> "○";
            case UNCHECKED -> "–";
        };
    }

    private Marginal citation(Citation citation) {
        var checked = Objects.requireNonNull(checks.get(citation));
        var verdict = checked.verdict();
        var status = verdict.status();
        var facts = new ArrayList<Marginal.Fact>();
        String why = words.words().reasons(verdict.reasons());
        if (!why.isEmpty()) facts.add(fact("card.why", why));
        var meant = checked.fullReference();
        facts.add(new Marginal.Fact(
                words.say("card.cited"),
                (words.words().written(meant) + " " + checked.label()).strip(),
                address(meant)));
        var candidates = verdict.candidates().stream()
                .limit(MOST_CANDIDATES)
                .map(this::meant)
                .toList();
        return card(
                citation, words.words().status(status), Tone.of(status.toString()), sign(status), facts, candidates);
    }

    private Marginal act(Act act) {
        var facts = new ArrayList<Marginal.Fact>();
        add(facts, "card.by", parties(act.by()));
        add(facts, "card.to", parties(act.to()));
        add(
                facts,
                "card.due",
                act.due().stream().map(due -> due.date().toString()).collect(Collectors.joining(", ")));
        add(
                facts,
                "card.manner",
                act.manner().stream()
                        .sorted()
                        .map(manner -> words.say("manner." + manner))
                        .collect(Collectors.joining(", ")));
        String kind = FindingValues.kind(act);
        String word = words.words().findingKind(kind);
        String whole = act.kind().isAssessment() ? word + ": " + words.say("assessment." + act.kind()) : word;
        return card(act, whole, Tone.PLAIN, "", facts, List.of());
    }

    private Marginal answer(Answer answer) {
        String asked = shortened(reading.paper().text().of(answer.asked()));
        String address =
                kept.map(paper -> Address.at(paper.file(), answer.asked())).orElse("");
        var fact = new Marginal.Fact(words.say("card.asked"), asked, address);
        return card(answer, words.words().findingKind("answer"), Tone.PLAIN, "", List.of(fact), List.of());
    }

    private Marginal card(
            Finding finding,
            String word,
            Tone tone,
            String sign,
            List<Marginal.Fact> facts,
            List<Marginal.Meant> candidates) {
        return new Marginal.Card(
                id(finding),
                FindingValues.kind(finding),
                word,
                tone,
                sign,
                shortened(reading.paper().text().of(finding.span())),
                facts,
                candidates,
                kept.map(paper -> paper.handle(finding).digits()).orElse(""),
                finding.span(),
                decision(finding));
    }

    private Optional<Decision> decision(Finding finding) {
        return kept.flatMap(paper -> dossier.flatMap(all -> all.decision(paper.handle(finding))));
    }

    private Marginal.Meant meant(Candidate candidate) {
        return new Marginal.Meant(
                candidate.id().toString(),
                words.words().written(candidate.id()),
                candidate.label(),
                words.words().reasons(candidate.reasons()),
                address(candidate.id()),
                (int) Math.round(candidate.score() * 100));
    }

    private String address(Reference id) {
        return dossier.flatMap(all -> all.paper(id))
                .map(paper -> Address.paper(paper.file()))
                .orElse("");
    }

    private void add(List<Marginal.Fact> facts, String key, String value) {
        if (!value.isEmpty()) facts.add(fact(key, value));
    }

    private Marginal.Fact fact(String key, String value) {
        return new Marginal.Fact(words.say(key), value, "");
    }

    private static String parties(List<Act.Party> parties) {
        return parties.stream().map(Act.Party::name).distinct().collect(Collectors.joining(", "));
    }

    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) return line;
        int blank = line.lastIndexOf(' ', LONGEST_QUOTE);
        return line.substring(0, blank > 0 ? blank : LONGEST_QUOTE) + " …";
    }
}
