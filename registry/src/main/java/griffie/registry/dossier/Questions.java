package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Answer;
import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import griffie.registry.ledger.Decision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The questions of members and the requests of committees: where each is answered, and how long that took.
///
/// A question that stands in two papers in the same words (the questions, and the letter that answers them) is one.
/// A request that a letter recalls is the one of the decision list when they share most of their words.
final class Questions {
    private static final List<String> COLUMNS =
            List.of("date", "by", "number", "question", "state", "answer", "answered-on", "days", "days-late", "paper");

    /// Within three weeks, says the Rules of Procedure of the House, art. 12.3; six when the minister asks for more.
    private static final int TERM = 21;

    private static final double SAME = 0.5;
    private static final int MUTE = 25;

    // What is left without an answer.
    private static final Pattern NOT_TOLD = Pattern.compile("""
            (?xiU)
            \\b niet \\s (?: worden \\s )? (?: vast (?:\\s te)? \\s? stellen | vastgesteld ) \\b
            | \\b kan \\b .{0,60} \\b niet \\s (?: vaststellen | bevestigen | beantwoorden ) \\b
            | \\b kan \\s ik \\b .{0,40} \\b geen \\s uitspra(?:ak|ken) \\b | \\b is \\s (?:mij|het \\s kabinet) \\s niet \\s bekend \\b
            """);

    // What a committee decides to ask, as its list of decisions has it.
    private static final Pattern DECIDED = Pattern.compile("""
            (?xiU)
            \\b (?: de \\s )? (?: vaste \\s | algemene \\s )? commissie \\b .{0,60}? \\b (?: verzoekt | vraagt ) \\b
            | \\b (?: minister | staatssecretaris | bewindspersoon | kabinet | regering ) \\s (?: te \\s )? (?: verzoeken | vragen ) \\b
            """);

    private static final Pattern RECALLED = Pattern.compile("""
            (?xiU)
            \\b (?: het | uw | dit ) \\s verzoek \\b .{0,80}? \\b commissie \\b | \\b de \\s commissie \\s (?: verzocht | vroeg ) \\b
            | \\b op \\s uw \\s verzoek \\b
            """);

    /// What is asked: where it stands, and by whom.
    private record Asked(Span span, List<String> by, Handle handle) {}

    private static final class Question {
        private final DossierPaper paper;
        private final Asked asked;
        private final String number;
        private final ContentWords words;
        private Optional<Passage> answer = Optional.empty();
        private Optional<LocalDate> answered = Optional.empty();

        Question(DossierPaper paper, Asked asked, String number, ContentWords words) {
            this.paper = paper;
            this.asked = asked;
            this.number = number;
            this.words = words;
        }

        void answer(DossierPaper in, Span span) {
            if (answer.isPresent()) return;
            answer = Optional.of(in.passage(span));
            answered = in.date();
        }
    }

    private final Dossier dossier;
    private final LocalDate day;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    Questions(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        dossier.papers().forEach(this::add);
    }

    Table table() {
        var lines = new ArrayList<Line>();
        questions.values().forEach(question -> line(question).ifPresent(lines::add));
        return new Table(View.QUESTIONS, COLUMNS, lines);
    }

    private void add(DossierPaper paper) {
        var here = new LinkedHashMap<Span, Question>();
        paper.acts(Act.Kind.REQUEST)
                .filter(act -> isAsked(paper, act))
                .map(act -> new Asked(act.span(), names(act), paper.handle(act)))
                .forEach(asked -> here.put(asked.span(), question(paper, asked)));
        if (paper.kind() == PaperKind.DECISION_LIST) {
            decided(paper, here).forEach(asked -> here.put(asked.span(), question(paper, asked)));
        }
        paper.all(Answer.class).forEach(answer -> {
            for (var asked : here.entrySet()) {
                if (asked.getKey().overlaps(answer.asked())) asked.getValue().answer(paper, answer.span());
            }
        });
        if (paper.kind() == PaperKind.LETTER) addAnswers(paper);
    }

    private static List<String> names(Act act) {
        return act.by().stream().map(Act.Party::name).distinct().toList();
    }

    private static List<Asked> decided(DossierPaper paper, Map<Span, Question> known) {
        var asked = new ArrayList<Asked>();
        var found = DECIDED.matcher(paper.paper().text().chars());
        while (found.find()) {
            var sentence = paper.sentence(found.start());
            boolean isKnown = known.keySet().stream().anyMatch(sentence::overlaps)
                    || asked.stream().anyMatch(one -> one.span().equals(sentence));
            String quote = paper.passage(sentence).quote();
            if (!isKnown) asked.add(new Asked(sentence, paper.authors(), Handle.of("request", paper.file(), quote)));
        }
        return asked;
    }

    // "Ook ga ik in op het verzoek van de vaste commissie van 17 juni": a letter that comes back to a request.
    private void addAnswers(DossierPaper paper) {
        var found = RECALLED.matcher(paper.paper().text().chars());
        while (found.find()) {
            var sentence = paper.sentence(found.start());
            var words = ContentWords.of(paper.paper().text().of(sentence));
            questions.values().stream()
                    .filter(question -> question.number.isEmpty() && question.answer.isEmpty())
                    .filter(question -> !question.paper.file().equals(paper.file()))
                    .filter(question -> words.heldBy(question.words) >= SAME || question.words.heldBy(words) >= SAME)
                    .findFirst()
                    .ifPresent(question -> question.answer(paper, sentence));
        }
    }

    // What motions ask has a view of its own, and so has what a debate hears; a letter recalls what was asked of it.
    private static boolean isAsked(DossierPaper paper, Act act) {
        return switch (paper.kind()) {
            case QUESTION, ANSWER, DECISION_LIST -> true;
            case LETTER -> act.by().stream().anyMatch(party -> isOfTheHouse(party.name())) && !isOfMotion(paper, act);
            case MOTION, AMENDMENT, BILL, DEBATE_REPORT, REPORT, RESOLUTION -> false;
            case STATEMENT, AGREEMENT, REGULATION, JUDGMENT, PAPER -> false;
        };
    }

    private static boolean isOfMotion(DossierPaper paper, Act act) {
        return ContentWords.folded(paper.paper().text().of(paper.sentences(act.span())))
                .contains("motie");
    }

    private static boolean isOfTheHouse(String name) {
        String folded = String.join(" ", ContentWords.folded(name));
        return folded.contains("commissie") || folded.equals("tweede kamer") || folded.equals("eerste kamer");
    }

    private Question question(DossierPaper paper, Asked asked) {
        String text = paper.paper().text().of(asked.span());
        String same = String.join(" ", ContentWords.folded(text));
        var known = questions.get(same);
        if (known != null) return known;
        var words = ContentWords.of(text);
        if (paper.kind() == PaperKind.LETTER) {
            var recalled = recalled(words);
            if (recalled.isPresent()) return recalled.get();
        }
        var question = new Question(paper, asked, number(paper, asked), words);
        questions.put(same, question);
        return question;
    }

    private Optional<Question> recalled(ContentWords words) {
        return questions.values().stream()
                .filter(question -> question.number.isEmpty())
                .filter(question -> Math.max(words.heldBy(question.words), question.words.heldBy(words)) >= SAME)
                .findFirst();
    }

    private static String number(DossierPaper paper, Asked asked) {
        return paper.block(asked.span().start())
                .filter(Block.Question.class::isInstance)
                .map(block -> ((Block.Question) block).number())
                .orElse("");
    }

    private Optional<Line> line(Question question) {
        var paper = question.paper;
        var handle = question.asked.handle();
        var decision = dossier.decision(handle);
        if (decision.filter(one -> one.verb() == Decision.Verb.REJECT).isPresent()) return Optional.empty();
        String state = decision.filter(one -> one.verb() == Decision.Verb.CORRECT)
                .map(Decision::value)
                .orElseGet(() -> term(state(question)));
        var passage = paper.passage(question.asked.span());
        return Optional.of(new Line(
                handle,
                List.of(
                        paper.date()
                                .<Cell>map(date -> new Cell.Day(date.toString()))
                                .orElse(Cell.EMPTY),
                        new Cell.Names(question.asked.by()),
                        new Cell.Words(question.number),
                        new Cell.Passages(List.of(passage)),
                        new Cell.Term(state),
                        new Cell.Passages(question.answer.stream().toList()),
                        question.answered
                                .<Cell>map(date -> new Cell.Day(date.toString()))
                                .orElse(Cell.EMPTY),
                        days(question).<Cell>map(Cell.Amount::of).orElse(Cell.EMPTY),
                        late(question),
                        new Cell.Files(List.of(paper.file()))),
                Optional.of(passage),
                decision));
    }

    private static String term(Stand stand) {
        return stand == Stand.DONE ? "answered" : stand.toString();
    }

    private static Stand state(Question question) {
        if (question.answer.isEmpty()) return Stand.OPEN;
        String answer = question.answer.get().quote();
        boolean isTwice = question.paper
                        .paper()
                        .text()
                        .of(question.asked.span())
                        .chars()
                        .filter(c -> c == '?')
                        .count()
                > 1;
        boolean isInPart = NOT_TOLD.matcher(answer).find() || (isTwice && answer.length() < MUTE);
        return isInPart ? Stand.IN_PART : Stand.DONE;
    }

    private static Optional<Long> days(Question question) {
        return question.answered.flatMap(
                answered -> question.paper.date().map(asked -> ChronoUnit.DAYS.between(asked, answered)));
    }

    private Cell late(Question question) {
        var until = question.answered.orElse(day);
        return question.paper
                .date()
                .map(asked -> ChronoUnit.DAYS.between(asked, until) - TERM)
                .filter(late -> late > 0 && (question.answer.isEmpty() || question.answered.isPresent()))
                .<Cell>map(Cell.Amount::of)
                .orElse(Cell.EMPTY);
    }
}
