package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.DateMention;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.registry.ledger.Decision;
import griffie.registry.ledger.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The motions: those that lie in the dossier, one line for each thing they ask; then those that letters and answers
/// speak of, one line each. The stand is what papers say last of it.
final class Motions {
    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "title",
            "authors",
            "request",
            "state",
            "told-by",
            "outcome",
            "replaced-by",
            "deadline",
            "days-late",
            "said-of-it");

    private static final Pattern REPLACES = Pattern.compile("""
            (?xi)
            ter \\s vervanging \\s van \\s (?:die|dat|deze) \\s gedrukt \\s onder \\s nr\\. \\s (?<number>\\d+)
            """);

    private final Dossier dossier;
    private final LocalDate day;
    private final Mentions mentions;
    private final Map<Reference, Reference> replacedBy = new HashMap<>();

    Motions(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        this.mentions = new Mentions(dossier);
        for (var paper : dossier.papers()) {
            if (paper.kind() == PaperKind.MOTION) replaced(paper);
        }
    }

    Table table() {
        var lines = new ArrayList<Line>();
        for (var paper : dossier.papers()) {
            if (isMotion(paper)) lines.addAll(lines(paper));
        }
        for (var id : mentions.mentioned()) {
            if (dossier.paper(id).isEmpty() && isMotion(id)) mentioned(id).ifPresent(lines::add);
        }
        return new Table(View.MOTIONS, COLUMNS, lines);
    }

    private static boolean isMotion(DossierPaper paper) {
        return paper.kind() == PaperKind.MOTION && paper.id().isPresent();
    }

    private boolean isMotion(Reference id) {
        boolean isKnown =
                dossier.known(id).filter(one -> one.kind() == PaperKind.MOTION).isPresent();
        return isKnown || mentions.of(id).stream().anyMatch(mention -> saysMotion(mention, id));
    }

    private boolean saysMotion(Mention mention, Reference id) {
        return mention.paper().citations().stream()
                .filter(checked -> mentions.meant(checked).filter(id::equals).isPresent())
                .anyMatch(checked ->
                        checked.citation().said(Said.Kind.class).anyMatch(said -> said.kind() == PaperKind.MOTION));
    }

    private void replaced(DossierPaper paper) {
        if (!(paper.id().orElse(null) instanceof Reference.Kamerstuk id)) return;
        var written = REPLACES.matcher(paper.paper().text().chars());
        if (written.find()) replacedBy.put(new Reference.Kamerstuk(id.dossier(), written.group("number")), id);
    }

    private Optional<Reference> replacement(Reference id) {
        return Optional.ofNullable(replacedBy.get(id))
                .or(() -> dossier.known(id)
                        .flatMap(known -> known.replacedBy().stream().findFirst()));
    }

    private List<Line> lines(DossierPaper paper) {
        var id = paper.id().orElseThrow();
        var requests = paper.acts(Act.Kind.REQUEST).toList();
        var stands = new Stands(
                mentions.of(id), requests.stream().map(act -> words(paper, act)).toList());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < requests.size(); i++) {
            var act = requests.get(i);
            var about = new Asked(paper.handle(act), Optional.of(paper.passage(act.span())), act.due());
            line(id, Optional.of(paper), about, stands.of(i)).ifPresent(lines::add);
        }
        if (requests.isEmpty()) {
            var about = new Asked(
                    Handle.of("motion", id.toString()), Optional.of(paper.passage(new Span(0, 0))), List.of());
            line(id, Optional.of(paper), about, stands.of(0)).ifPresent(lines::add);
        }
        return lines;
    }

    private static ContentWords words(DossierPaper paper, Act act) {
        return ContentWords.of(paper.paper().text().of(act.span()));
    }

    /// A motion that is not there itself, but of which a paper that is no motion speaks.
    private Optional<Line> mentioned(Reference id) {
        var telling = mentions.of(id).stream()
                .filter(mention -> mention.paper().kind() != PaperKind.MOTION)
                .toList();
        if (telling.isEmpty()) return Optional.empty();
        var about = new Asked(
                Handle.of("motion", id.toString()),
                Optional.of(telling.getFirst().passage()),
                List.of());
        return line(id, Optional.empty(), about, new Stands(telling, List.of()).of(0));
    }

    /// What is asked: its name for people's decisions, where it stands, and by when.
    private record Asked(Handle handle, Optional<Passage> passage, List<DateMention> due) {}

    private Optional<Line> line(Reference id, Optional<DossierPaper> paper, Asked asked, Stands.Told told) {
        var decision = dossier.decision(asked.handle());
        if (decision.filter(one -> one.verb() == Decision.Verb.REJECT).isPresent()) return Optional.empty();
        var known = dossier.known(id);
        String outcome = outcome(id, known);
        var replacement = replacement(id);
        String state = decision.filter(one -> one.verb() == Decision.Verb.CORRECT)
                .map(Decision::value)
                .orElseGet(() -> state(outcome, replacement, told).toString());
        return Optional.of(new Line(
                asked.handle(),
                List.of(
                        new Cell.Cited(id, ""),
                        date(paper, known),
                        new Cell.Words(paper.map(DossierPaper::title)
                                .or(() -> known.map(Known::title))
                                .orElse("")),
                        new Cell.Names(paper.map(DossierPaper::authors)
                                .or(() -> known.map(Known::authors))
                                .orElse(List.of())),
                        paper.isPresent()
                                ? new Cell.Passages(asked.passage().stream().toList())
                                : Cell.EMPTY,
                        new Cell.Term(state),
                        new Cell.Passages(told.by().stream().toList()),
                        new Cell.Term(outcome),
                        replacement.<Cell>map(by -> new Cell.Cited(by, "")).orElse(Cell.EMPTY),
                        deadline(asked.due()),
                        daysLate(asked.due(), state),
                        new Cell.Passages(mentions.of(id).stream()
                                .map(Mention::passage)
                                .distinct()
                                .toList())),
                asked.passage(),
                decision));
    }

    private static Cell date(Optional<DossierPaper> paper, Optional<Known> known) {
        return paper.flatMap(DossierPaper::date)
                .map(Object::toString)
                .or(() -> known.map(Known::date))
                .<Cell>map(Cell.Day::new)
                .orElse(Cell.EMPTY);
    }

    private static Stand state(String outcome, Optional<Reference> replacement, Stands.Told told) {
        if (replacement.isPresent()) return Stand.SUPERSEDED;
        if (outcome.equals("rejected")) return Stand.REJECTED;
        if (outcome.equals("withdrawn")) return Stand.WITHDRAWN;
        return told.stand();
    }

    /// What parliament did with it: what a list of votes in the dossier says, else the catalogue.
    private String outcome(Reference id, Optional<Known> known) {
        for (var mention : mentions.of(id).reversed()) {
            var vote = Votes.in(mention.text(mention.stretch()));
            if (vote.isPresent()) return vote.get();
        }
        return known.map(Known::outcome).map(Votes::ofCatalogue).orElse("");
    }

    static Cell deadline(List<DateMention> due) {
        return due.isEmpty() ? Cell.EMPTY : new Cell.Day(due.getFirst().date().toString());
    }

    private Cell daysLate(List<DateMention> due, String state) {
        boolean isOpen = state.equals(Stand.OPEN.toString()) || state.equals(Stand.IN_PART.toString());
        return isOpen ? Late.days(due, day) : Cell.EMPTY;
    }
}
