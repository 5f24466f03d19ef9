package griffie.registry.dossier;

import griffie.paper.ActorMention;
import griffie.paper.DateMention;
import griffie.paper.Edtf;
import griffie.paper.Finding;
import griffie.paper.Quantity;
import griffie.paper.Quantity.Approximation;
import griffie.paper.Span;
import griffie.registry.dossier.Figure.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Each counted thing of the conflict with every number that is told of it: one line for each telling, those of one
/// thing together, in the order of the papers. Nothing is averaged.
final class Figures {
    private static final List<String> COLUMNS = List.of(
            "thing",
            "of",
            "as-written",
            "amount",
            "max",
            "unit",
            "approximation",
            "date",
            "source",
            "source-kind",
            "agrees",
            "paper",
            "sentence");

    private final Dossier dossier;
    private final Voices voices;
    private final Rulings rulings;

    Figures(Dossier dossier) {
        this.dossier = dossier;
        this.voices = new Voices(dossier);
        this.rulings = new Rulings(dossier);
    }

    Table table() {
        var byThing = new LinkedHashMap<Thing, List<Figure>>();
        all().forEach(figure -> byThing.computeIfAbsent(figure.thing(), any -> new ArrayList<>())
                .add(figure));
        var lines = new ArrayList<Line>();
        for (var told : byThing.values()) {
            var agreement = new FigureAgreement(told);
            for (var figure : told) lines.add(line(figure, agreement.of(figure)));
        }
        return new Table(View.FIGURES, COLUMNS, lines);
    }

    /// Every figure of the papers that nobody rejected, in their order.
    Stream<Figure> all() {
        return dossier.papers().stream()
                .flatMap(paper -> figures(paper).stream())
                .filter(figure -> !rulings.isRejected(figure.handle()));
    }

    private List<Figure> figures(DossierPaper paper) {
        var dates = new Located<>(paper.all(DateMention.class));
        var figures = new ArrayList<Figure>();
        inOrder(paper).forEach(finding -> {
            var before = figures.isEmpty() ? Optional.<Figure>empty() : Optional.of(figures.getLast());
            figure(paper, dates, finding, before).ifPresent(figures::add);
        });
        return figures;
    }

    private static Stream<Finding> inOrder(DossierPaper paper) {
        Stream<Finding> lengths = paper.all(DateMention.class)
                .filter(date -> date.role() == DateMention.Role.DURATION)
                .map(Finding.class::cast);
        return Stream.concat(paper.all(Quantity.class), lengths).sorted(Comparator.comparing(Finding::span));
    }

    private Optional<Figure> figure(
            DossierPaper paper, Located<DateMention> dates, Finding finding, Optional<Figure> before) {
        var said = said(paper, finding);
        if (said.isEmpty()) return Optional.empty();
        var thing = thing(paper, finding, before);
        if (thing.isEmpty()) return Optional.empty();
        var voice = voices.of(paper, finding);
        String unit = unit(finding);
        return Optional.of(new Figure(
                paper,
                finding,
                sided(paper, finding, thing.get(), voice),
                said.get(),
                unit,
                date(paper, dates, finding),
                topic(paper, finding),
                voice));
    }

    private static Optional<Thing> thing(DossierPaper paper, Finding finding, Optional<Figure> before) {
        if (finding instanceof DateMention length) return Things.of(paper, length);
        if (!(finding instanceof Quantity quantity)) return Optional.empty();
        if (!Things.isBare(paper, quantity)) return Things.of(paper, quantity);
        return before.filter(one -> isNear(paper, one.span(), quantity.span()))
                .filter(one -> one.unit().equals("1"))
                .map(Figure::thing);
    }

    // `72` after `ongeveer 200 gevangenen`, in the same sentence or the next one.
    private static boolean isNear(DossierPaper paper, Span before, Span span) {
        var sentence = paper.sentence(span.start());
        return before.start()
                        >= paper.sentence(Math.max(0, sentence.start() - 1)).start()
                && paper.block(span.start()).equals(paper.block(before.start()));
    }

    private static Optional<Range> said(DossierPaper paper, Finding finding) {
        if (finding instanceof DateMention length) return length(length);
        if (!(finding instanceof Quantity quantity)) return Optional.empty();
        // `enkele honderden` without a noun says nothing of what.
        if (quantity.what().isEmpty() && quantity.approximation() == Approximation.VAGUE) return Optional.empty();
        return Optional.of(new Range(quantity.amount(), quantity.max(), approximation(paper, quantity)));
    }

    // `handed over 15 detainees` is not more than fifteen.
    private static Approximation approximation(DossierPaper paper, Quantity quantity) {
        if (quantity.approximation() != Approximation.OVER) return quantity.approximation();
        var sentence = Clauses.sentence(paper, quantity.span().start());
        var words = Word.in(
                paper.paper().text(), new Span(sentence.start(), quantity.span().end()));
        for (int i = 1; i < words.size(); i++) {
            boolean isFirst = words.get(i).span().start() == quantity.span().start();
            if (isFirst
                    && words.get(i).folded().equals("over")
                    && words.get(i - 1).folded().matches("hand(ed|s|ing)?|turn(ed|s|ing)?|t(ook|ake|akes|aken)")) {
                return Approximation.EXACT;
            }
        }
        return quantity.approximation();
    }

    private static Optional<Range> length(DateMention length) {
        String written = length.date().written();
        if (!written.matches("P\\d{1,6}[DWMY]")) return Optional.empty();
        var number = new BigDecimal(written.substring(1, written.length() - 1));
        return Optional.of(new Range(number, number, Approximation.EXACT));
    }

    private static String unit(Finding finding) {
        if (finding instanceof Quantity quantity) return quantity.unit();
        String written = finding instanceof DateMention length ? length.date().written() : "";
        return switch (written.isEmpty() ? ' ' : written.charAt(written.length() - 1)) {
            case 'D' -> "day";
            case 'W' -> "week";
            case 'M' -> "month";
            default -> "year";
        };
    }

    // Whose they are: an adjective in front of the noun, `aan Armeense zijde`, or a party that tells of its own losses.
    private Thing sided(DossierPaper paper, Finding finding, Thing thing, Voice voice) {
        boolean isOwn = Things.isLoss(thing.name()) && voices.parties().has(voice.name());
        if (!thing.side().isEmpty()) return isOwn ? thing.with(voice.name()) : thing;
        if (!Things.hasSide(thing.name())) return thing;
        var near = new Span(
                Math.max(0, finding.span().start() - SIDE),
                Math.min(paper.paper().text().chars().length(), finding.span().end() + SIDE));
        for (var mention : voices.attributions(paper).actors().in(near)) {
            if (isOf(paper, mention, finding.span())) {
                var state = voices.states().of(mention.actor());
                if (state.isPresent()) return thing.with(state.get());
            }
        }
        return isOwn ? thing.with(voice.name()) : thing;
    }

    private static final int SIDE = 40;

    private static boolean isOf(DossierPaper paper, ActorMention mention, Span number) {
        String chars = paper.paper().text().chars();
        int end = Math.min(chars.length(), mention.span().end() + " gevangenen".length());
        String behind = chars.substring(mention.span().end(), end).strip();
        if (behind.startsWith("zijde") || behind.startsWith("side") || behind.startsWith("kant")) return true;
        if (number.contains(mention.span())) return true;
        boolean isNext = mention.span().start() >= number.end()
                && chars.substring(number.end(), mention.span().start()).isBlank();
        return isNext && !behind.isEmpty() && Character.isLowerCase(behind.charAt(0));
    }

    private static Optional<Edtf> date(DossierPaper paper, Located<DateMention> dates, Finding finding) {
        return dates.in(Clauses.sentence(paper, finding.span().start())).stream()
                .filter(date ->
                        date.role() == DateMention.Role.EVENT && !date.date().isLength())
                .filter(date -> !date.date().written().startsWith(".."))
                .min(Comparator.comparingInt(date -> distance(paper, finding.span(), date.span())))
                .map(DateMention::date);
    }

    // A date behind a number is nearer to it only where no other member of the sentence begins between them:
    // `op 12 juni van 97.000 mijnen en op 3 juli van 92.000`.
    private static int distance(DossierPaper paper, Span number, Span date) {
        if (date.start() < number.start()) return number.start() - date.start();
        String between = paper.paper().text().chars().substring(number.end(), Math.max(number.end(), date.start()));
        boolean isOther = between.contains(" en ") || between.contains(" and ") || between.contains(",");
        return date.start() - number.end() + (isOther ? OTHER_MEMBER : 0);
    }

    private static final int OTHER_MEMBER = 1000;

    private Topic topic(DossierPaper paper, Finding finding) {
        var clause = Clauses.at(paper, finding.span().start());
        var words = new HashSet<String>();
        for (var word : Word.in(paper.paper().text(), clause)) {
            boolean isOfThing = finding.span().contains(word.span()) || Things.tells(word.folded());
            if (isOfThing) words.add(word.folded());
        }
        return Topic.of(paper, clause, voices).without(words);
    }

    private Line line(Figure figure, Cell agrees) {
        var handle = figure.handle();
        var range = figure.range();
        boolean isRange = range.max().compareTo(range.amount()) > 0;
        var paper = figure.paper();
        return new Line(
                handle,
                List.of(
                        figure.thing().cell(),
                        new Cell.Words(figure.thing().side()),
                        new Cell.Words(paper.passage(figure.span()).quote()),
                        rulings.cell(handle, new Cell.Amount(range.amount())),
                        isRange ? new Cell.Amount(range.max()) : Cell.EMPTY,
                        figure.unit().equals("1") ? Cell.EMPTY : new Cell.Words(figure.unit()),
                        new Cell.Term(range.approximation().toString()),
                        figure.date()
                                .<Cell>map(date -> new Cell.Day(date.written()))
                                .orElse(Cell.EMPTY),
                        new Cell.Words(figure.voice().name()),
                        figure.voice().kind().cell(),
                        agrees,
                        new Cell.Files(List.of(paper.file())),
                        new Cell.Passages(List.of(paper.passage(
                                Clauses.sentence(paper, figure.span().start()))))),
                Optional.of(paper.passage(figure.span())),
                dossier.decision(handle));
    }
}
