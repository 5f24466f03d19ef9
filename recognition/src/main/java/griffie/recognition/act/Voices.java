package griffie.recognition.act;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Block;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who wrote a paper and who speaks in each of its blocks, as its head, its signature and its speakers tell.
final class Voices {
    static final String PARLIAMENT = "Tweede Kamer";
    private static final List<String> OFFICES = List.of("minister", "staatssecretaris", "secretary of state");
    private static final int HEAD = 30;

    private final Text text;
    private final List<String> writer;
    private final List<String> askers;
    private final List<Voice> voices = new ArrayList<>();

    Voices(Paper paper, List<ActorMention> actors, Exchange exchange) {
        this.text = paper.text();
        this.askers = whoAsks();
        this.writer = writer(paper, actors);
        for (int block = 0; block < text.blocks().size(); block++) voices.add(voice(block, exchange));
    }

    Voice of(int block) {
        return voices.get(block);
    }

    List<String> writer() {
        return writer;
    }

    List<String> askers() {
        return askers.isEmpty() ? List.of(PARLIAMENT) : askers;
    }

    private Voice voice(int block, Exchange exchange) {
        return switch (text.blocks().get(block)) {
            case Block.Head head -> new Voice(Voice.Setting.SILENT, List.of(), List.of());
            case Block.Heading heading -> new Voice(Voice.Setting.SILENT, List.of(), List.of());
            case Block.Signature signature -> new Voice(Voice.Setting.SILENT, List.of(), List.of());
            case Block.Turn turn -> turn(turn);
            case Block.Question question -> new Voice(Voice.Setting.QUESTION, askers, writer);
            case Block.Answer answer -> new Voice(Voice.Setting.ANSWER, writer, askers());
            case Block.Paragraph paragraph -> written(block, exchange);
            case Block.Footnote note -> written(block, exchange);
            case Block.Item item -> written(block, exchange);
            case Block.Row row -> written(block, exchange);
            case Block.Consideration consideration -> written(block, exchange);
            case Block.Operative operative -> written(block, exchange);
        };
    }

    private Voice written(int block, Exchange exchange) {
        if (exchange.isAsked(block)) return new Voice(Voice.Setting.QUESTION, askers, writer);
        if (exchange.isAnswer(block)) return new Voice(Voice.Setting.ANSWER, writer, askers());
        return new Voice(Voice.Setting.WRITTEN, writer, askers());
    }

    private Voice turn(Block.Turn turn) {
        var label = turn.speaker().toLowerCase(Locale.ROOT);
        if (label.contains("voorzitter")) return new Voice(Voice.Setting.CHAIR, List.of("voorzitter"), List.of());
        var setting = OFFICES.stream().anyMatch(label::contains) ? Voice.Setting.MINISTER : Voice.Setting.MEMBER;
        return new Voice(setting, List.of(surname(turn.speaker())), List.of());
    }

    // `Mevrouw Van Brenk (50PLUS)` is Van Brenk, `Minister Ollongren` is Ollongren.
    private static String surname(String label) {
        int party = label.indexOf('(');
        String name = (party < 0 ? label : label.substring(0, party)).strip();
        for (var title : List.of("De heer ", "Mevrouw ", "Minister ", "Staatssecretaris ", "Mr. ", "Mrs. ", "Ms. ")) {
            if (name.regionMatches(true, 0, title, 0, title.length())) return name.substring(title.length());
        }
        return name;
    }

    private List<String> writer(Paper paper, List<ActorMention> actors) {
        var signed = signed();
        if (!signed.isEmpty()) return signed;
        if (paper.kind().filter(PaperKind.RESOLUTION::equals).isPresent()) return organ(actors);
        if (paper.kind().filter(PaperKind.MOTION::equals).isPresent()) return List.of(PARLIAMENT);
        var led = text.blocks().stream()
                .limit(HEAD)
                .map(block -> text.of(block.span()))
                .filter(line -> line.startsWith("Voortouwcommissie:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .toList();
        return led.isEmpty() ? answerer() : led;
    }

    private static List<String> organ(List<ActorMention> actors) {
        return actors.stream()
                .map(ActorMention::actor)
                .filter(Actor.Organisation.class::isInstance)
                .map(Actor::name)
                .filter(name -> name.contains("eiligheidsraad") || name.contains("lgemene Vergadering"))
                .findFirst()
                .map(List::of)
                .orElse(List.of("Veiligheidsraad"));
    }

    // The office that signs at the end: `De Minister van Buitenlandse Zaken,`.
    private List<String> signed() {
        var offices = new ArrayList<String>();
        for (var block : text.blocks()) {
            if (offices.size() == 3) break;
            if (!(block instanceof Block.Footnote) && mayBeOffice(block.span())) {
                String line = text.of(block.span()).strip();
                if (isOffice(line)) offices.add(office(line.substring(0, line.length() - 1)));
            }
        }
        return offices.stream().distinct().toList();
    }

    private boolean mayBeOffice(Span span) {
        return span.length() > 9 && span.length() <= 120 && text.chars().charAt(span.end() - 1) == ',';
    }

    private static boolean isOffice(String line) {
        int from = afterArticle(line);
        return OFFICES.stream().anyMatch(office -> line.regionMatches(true, from, office, 0, office.length()));
    }

    private static int afterArticle(String line) {
        if (line.regionMatches(true, 0, "de ", 0, 3)) return 3;
        return line.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
    }

    private static String office(String line) {
        String name = line.substring(afterArticle(line)).strip();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    // `Vragen van het lid Dijk (SP) aan de Minister voor Langdurige Zorg en Sport over …`.
    private List<String> answerer() {
        return asked().map(line -> between(line, " aan de ", List.of(" over ", " inzake ", "(ingezonden")))
                .filter(office -> !office.isEmpty() && isOffice(office))
                .map(office -> List.of(office(office)))
                .orElse(List.of());
    }

    private List<String> whoAsks() {
        return asked().map(line -> between(line, "vragen van ", List.of(" aan de ", " over ", " inzake ")))
                .map(Voices::members)
                .orElse(List.of());
    }

    private Optional<String> asked() {
        return text.blocks().stream()
                .limit(HEAD)
                .map(block -> text.of(block.span()))
                .filter(line -> line.contains("ragen van "))
                .findFirst();
    }

    private static String between(String line, String before, List<String> ends) {
        int from = line.toLowerCase(Locale.ROOT).indexOf(before);
        if (from < 0) return "";
        String rest = line.substring(from + before.length());
        int end =
                ends.stream().mapToInt(rest::indexOf).filter(at -> at > 0).min().orElse(rest.length());
        return rest.substring(0, Math.min(end, 200)).strip();
    }

    // `de leden Temmink en Van Nispen (beiden SP)` are two.
    private static List<String> members(String written) {
        String names =
                written.replaceFirst("^(het lid|de leden|the members?) ", "").replaceAll("\\([^)]*\\)", "");
        var members = new ArrayList<String>();
        for (var name : names.split(",| en | and ", -1)) if (!name.isBlank()) members.add(name.strip());
        return members;
    }
}
