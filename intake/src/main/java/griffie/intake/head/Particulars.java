package griffie.intake.head;

import griffie.paper.Block;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Remark;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a paper says about itself in its own words: in its head, in its running furniture, and where it is signed.
///
/// Where two of its words contradict each other, a remark says so.
public record Particulars(List<Said> about, List<Remark> remarks) {
    private static final Pattern QUESTION_NUMBER = Pattern.compile("\\b\\d{4}Z\\d{5}\\b");
    private static final Pattern OWN_NUMBER = Pattern.compile("(\\d{4}Z\\d{5})(?:\\h.{0,80})?");
    private static final Pattern ANSWERING = Pattern.compile("""
            (?xi)
            .* (?: vragen | questions ) \\b .* | (?: uw \\h (?: kenmerk | referentie | brief ) | your \\h ref ) \\b .* | in \\h antwoord \\h op .*
            """);
    private static final Pattern ANSWERED =
            Pattern.compile("(?i)antwoord(?:en)? van (?<offices>[^(]{1,300}?)\\h?(?:\\(.*|\\.)?");
    private static final Pattern ANSWERER = Pattern.compile("""
            (?x)
            \\b (?: [Mm]inister (?: -[Pp]resident )? | [Ss]taatssecretaris ) \\h
            (?<name> (?: (?: Van | De | Den | Der | Ten | Ter | El ) (?: \\h (?: de | der | den ) )? \\h )? \\p{Lu}[\\p{L}'’]+ (?: [\\h-] (?: (?: van | de | der | den ) \\h ){0,2} \\p{Lu}[\\p{L}'’]+ ){0,3} )
            """);
    private static final Pattern RECEIVED = Pattern.compile("(?i)\\bontvangen (?<day>\\d{1,2} \\p{L}{3,9} \\d{4})");

    public Particulars {
        about = List.copyOf(about);
        remarks = List.copyOf(remarks);
    }

    /// Reads them in a clean text; `furniture` is what runs along its pages.
    public static Particulars of(String chars, List<Block> blocks, List<String> furniture) {
        var gathered = new Gathered();
        var lines = Line.first(chars, blocks).stream()
                .filter(line -> !isSample(line.text()))
                .toList();
        new Meeting(gathered).read(chars, blocks, lines, furniture);
        new UnitedNations(gathered).read(lines);
        new Statement(gathered).identify(lines);
        new Filing(gathered).read(lines, furniture);
        var reading = new Reading(gathered, lines);
        reading.questions(blocks);
        new Letterhead(gathered).read(lines, furniture);
        reading.titles();
        reading.dates();
        new Letterhead(gathered).salutation(lines);
        new Signing(gathered).read(chars, blocks);
        reading.spell();
        return new Particulars(gathered.about(), gathered.remarks());
    }

    /// What it contradicts of that which the metadata of an official publication say. A page that only shows a paper
    /// has a date of its own.
    public List<Remark> against(List<Said> metadata) {
        boolean isOfficial = metadata.stream().anyMatch(Said.Identified.class::isInstance);
        if (!isOfficial) return List.of();
        var doubts = new Gathered();
        for (var own : about) {
            for (var official : metadata) {
                if (own instanceof Said.Dated(var at, var day)
                        && official instanceof Said.Dated(var any, var other)
                        && !day.equals(other)) doubts.contradict(at, day.toString(), other.toString());
                if (own instanceof Said.Identified(var at, var id)
                        && official instanceof Said.Identified(var any, var other)
                        && id.getClass() == other.getClass()
                        && !id.equals(other)) doubts.contradict(at, id.toString(), other.toString());
            }
        }
        return doubts.remarks();
    }

    private static boolean isSample(String text) {
        return text.startsWith("Voorbeeld") || text.startsWith("Sample");
    }

    /// The lines of one paper, read for its questions, its title and its day.
    private record Reading(Gathered gathered, List<Line> lines) {
        void questions(List<Block> blocks) {
            boolean isAnswered = blocks.stream().anyMatch(Block.Answer.class::isInstance);
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (gathered.is(PaperKind.DEBATE_REPORT) || gathered.is(PaperKind.DECISION_LIST)) return;
                isAnswered |= line.isHead() && ANSWERED.matcher(line.text()).matches();
                if (line.isHead() || Inquiry.isAnswer(line.text())) inquiry(i);
            }
            boolean isInquiry = gathered.has(Said.Author.class) || gathered.has(Said.Addressee.class);
            if (isInquiry && !gathered.is(PaperKind.ANSWER))
                gathered.kind(Gathered.NOWHERE, isAnswered ? PaperKind.ANSWER : PaperKind.QUESTION);
            if (gathered.is(PaperKind.ANSWER)) answered();
            numbers();
        }

        private void inquiry(int i) {
            var line = lines.get(i);
            // "Antwoorden van de minister op Kamervragen" and "van de leden …" may be two paragraphs.
            boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).text().startsWith("van ");
            String whole = goesOn ? line.text() + " " + lines.get(i + 1).text() : line.text();
            String title = whole.replaceFirst("(?i)^(?:betreft|onderwerp|subject)\\s?:?\\s+", "");
            boolean isAnswer = Inquiry.isAnswer(title);
            if (!isAnswer && !title.startsWith("Vragen ")) return;
            var inquiry = Inquiry.in(title);
            if (inquiry.isEmpty()) return;
            if (isAnswer) gathered.kind(line.at(), PaperKind.ANSWER);
            gathered.title(line.at(), inquiry.get().title());
            inquiry.get().submitted().ifPresent(day -> gathered.once(new Said.Dated(line.at(), day)));
            if (gathered.has(Said.Author.class) || gathered.has(Said.Addressee.class)) return;
            for (var asker : inquiry.get().askers()) gathered.author(line.at(), asker);
            for (var asked : inquiry.get().asked()) gathered.addressee(line.at(), asked);
        }

        // An answer goes to those who asked, is by those who answer, and of the day on which it came.
        private void answered() {
            var askers = gathered.about(Said.Author.class).toList();
            gathered.about().removeIf(said -> said instanceof Said.Author || said instanceof Said.Addressee);
            gathered.about().removeIf(Said.Dated.class::isInstance);
            for (var asker : askers) gathered.addressee(asker.span(), asker.name());
            for (var line : lines) {
                var answered = ANSWERED.matcher(line.text());
                if (!line.isHead() || !answered.matches()) continue;
                ANSWERER.matcher(line.text())
                        .results()
                        .map(named -> named.group("name"))
                        .forEach(name -> gathered.author(line.at(), name));
                if (!gathered.has(Said.Author.class))
                    Inquiry.offices(answered.group("offices")).forEach(office -> gathered.author(line.at(), office));
                var received = RECEIVED.matcher(line.text());
                if (received.find())
                    Days.in(received.group("day")).ifPresent(day -> gathered.once(new Said.Dated(line.at(), day)));
            }
        }

        private void numbers() {
            for (var line : lines) {
                var own = OWN_NUMBER.matcher(line.text());
                boolean isQuestion = !gathered.is(PaperKind.ANSWER) && !gathered.has(Said.Identified.class);
                if (line.isHead() && isQuestion && own.matches()) {
                    gathered.identify(line.at(), new Reference.Kamervraag(own.group(1)));
                } else if (ANSWERING.matcher(line.text()).matches() && gathered.is(PaperKind.ANSWER)) {
                    QUESTION_NUMBER
                            .matcher(line.text())
                            .results()
                            .map(MatchResult::group)
                            .findFirst()
                            .ifPresent(number ->
                                    gathered.once(new Said.Answering(line.at(), new Reference.Kamervraag(number))));
                }
            }
        }

        void titles() {
            for (var line : lines) {
                if (line.isHead()) title(line.at(), line.text());
            }
        }

        private void title(Span at, String text) {
            String title = Filing.withoutNumber(text);
            if (!HeadLine.is(text) || title.startsWith("Vragen gesteld door")) return;
            Titles.kind(title).ifPresent(kind -> {
                gathered.kind(at, kind);
                gathered.title(at, title);
                if (gathered.has(Said.Author.class) || kind == PaperKind.QUESTION) return;
                for (var name : Titles.members(title)) gathered.author(at, name);
                if (kind == PaperKind.STATEMENT) new Statement(gathered).read(at, title);
            });
        }

        void dates() {
            if (gathered.has(Said.Dated.class)) return;
            for (var line : lines) {
                if (!line.isHead() || ANSWERING.matcher(line.text()).matches()) continue;
                Days.in(line.text()).ifPresent(day -> gathered.once(new Said.Dated(line.at(), day)));
            }
        }

        void spell() {
            var titled = gathered.about(Said.Titled.class).findFirst();
            if (titled.isEmpty()) return;
            var signed =
                    gathered.about(Said.Author.class).map(Said.Author::name).toList();
            Titles.written(titled.get().title(), signed)
                    .ifPresent(title ->
                            gathered.instead(new Said.Titled(titled.get().span(), title)));
        }
    }
}
