package griffie.intake.head;

import griffie.paper.Block;
import griffie.paper.Chamber;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what the report of a meeting and the list of its decisions say: of which meeting, by whom, on which day.
final class Meeting {
    // Tweede Kamer Post TK 15 15-9-1: item 9 of the 15th meeting, page 1
    private static final Pattern FOOT = Pattern.compile("""
            (?x)
            (?<chamber> Tweede | Eerste ) \\h Kamer \\b .{0,200}? \\b (?: TK | EK ) \\h (?<meeting> \\d{1,3} ) \\h (?<number> \\d{1,3} ) - (?<item> \\d{1,3} ) - \\d{1,4}
            """);
    private static final Pattern NUMBERED = Pattern.compile("(?<item>\\d{1,3})\\h+(?<title>\\p{Lu}.*)");
    private static final Pattern SPEAKER = Pattern.compile("""
            (?x)
            De \\h voorzitter : .*
            | (?: De \\h heer | Mevrouw | Minister | Staatssecretaris | Het \\h lid ) \\h \\p{L} [^.:;?!]{1,70} : .*
            """);
    private static final Pattern OPENED = Pattern.compile("(?:Aan de orde (?:is|zijn)|Voorzitter:|Aanvang) .*");
    private static final Pattern DECISIONS = Pattern.compile("""
            (?xi)
            (?: document \\h? :? \\h+ )?
            (?<title> (?: (?: herziene | concept | gewijzigde ) [\\h-] )? besluitenlijst (?: \\h van \\h (?: de | het | een ) \\h .* )?
            | (?: stemmingen | stemmingsuitslagen? | stemmingslijst ) \\h (?: van | op ) \\h .{0,60} \\d{4} )
            """);
    private static final Pattern MET = Pattern.compile("(?i)datum\\h?:\\s+(?:\\p{L}{4,6}dag )?\\d{1,2}[ -].{4,20}");
    private static final Pattern COMMITTEE = Pattern.compile("(?i)voortouwcommissie\\h?:?\\s+(?<name>.+)");
    private static final Pattern ACTIVITY =
            Pattern.compile("(?i)(?:activiteitnummer|documentnummer)\\h?:?\\s+(?<number>\\d{4}[AD]\\d{4,6})\\b.*");
    private static final int TURNS = 3; // that make a report
    private static final int SHORT = 150;

    private final Gathered gathered;

    Meeting(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(String chars, List<Block> blocks, List<Line> lines, List<String> furniture) {
        decisions(chars, blocks, lines);
        if (gathered.is(PaperKind.DECISION_LIST)) return;
        for (var line : furniture) {
            var foot = FOOT.matcher(line);
            if (!foot.find()) continue;
            gathered.kind(Gathered.NOWHERE, PaperKind.DEBATE_REPORT);
            var day = furniture.stream().flatMap(text -> Days.in(text).stream()).findFirst();
            day.ifPresent(date -> gathered.once(new Said.Dated(Gathered.NOWHERE, date)));
            var chamber = foot.group("chamber").equals("Tweede") ? Chamber.TWEEDE_KAMER : Chamber.EERSTE_KAMER;
            gathered.once(new Said.InChamber(Gathered.NOWHERE, chamber));
            day.flatMap(date -> date.whole())
                    .ifPresent(date -> proceedings(chamber, date, foot.group("meeting"), foot.group("item")));
            break;
        }
        if (!gathered.is(PaperKind.DEBATE_REPORT) && isReport(chars, blocks))
            gathered.kind(Gathered.NOWHERE, PaperKind.DEBATE_REPORT);
        if (gathered.is(PaperKind.DEBATE_REPORT)) item(lines);
    }

    private void proceedings(Chamber chamber, LocalDate date, String meeting, String item) {
        var session = Session.on(date);
        gathered.once(new Said.InSession(Gathered.NOWHERE, session));
        gathered.identify(Gathered.NOWHERE, new Reference.Handelingen(chamber, session, meeting, item));
    }

    // "De voorzitter:" and who speaks after; a paper that quotes one of them is none.
    private static boolean isReport(String chars, List<Block> blocks) {
        int turns = 0;
        int opened = 0;
        for (var block : blocks) {
            var at = block.span();
            String start = new Span(at.start(), Math.min(at.end(), at.start() + SHORT)).in(chars);
            if (SPEAKER.matcher(start).matches()) turns++;
            if (OPENED.matcher(start).matches()) opened++;
        }
        return turns >= TURNS && opened > 0;
    }

    private void item(List<Line> lines) {
        for (var line : lines.subList(0, Math.min(2, lines.size()))) {
            var numbered = NUMBERED.matcher(line.text());
            if (line.text().length() < SHORT * 2 && numbered.matches()) {
                gathered.title(line.at(), numbered.group("title"));
            } else if (Titles.kind(line.text()).equals(Optional.of(PaperKind.DEBATE_REPORT))) {
                gathered.title(line.at(), line.text());
            }
        }
    }

    private void decisions(String chars, List<Block> blocks, List<Line> lines) {
        for (var line : lines.subList(0, Math.min(20, lines.size()))) {
            var title = DECISIONS.matcher(line.text());
            var committee = COMMITTEE.matcher(line.text());
            if (title.matches()) {
                gathered.kind(line.at(), PaperKind.DECISION_LIST);
                gathered.title(line.at(), title.group("title"));
                Days.in(line.text()).ifPresent(day -> gathered.instead(new Said.Dated(line.at(), day)));
            } else if (MET.matcher(line.text()).matches()) {
                Days.in(line.text()).ifPresent(day -> gathered.once(new Said.Dated(line.at(), day)));
            } else if (committee.matches() && line.text().length() < SHORT) {
                gathered.author(line.at(), committee.group("name"));
            }
        }
        if (gathered.is(PaperKind.DECISION_LIST)) activity(chars, blocks).ifPresent(own -> gathered.once(own));
        else gathered.about().clear(); // the date of a letter, say
    }

    private static Optional<Said> activity(String chars, List<Block> blocks) {
        for (var block : blocks) {
            var at = block.span();
            if (at.length() > SHORT) continue;
            var number = ACTIVITY.matcher(at.in(chars));
            if (number.matches())
                return Optional.of(new Said.Identified(at, new Reference.Registration(number.group("number"))));
        }
        return Optional.empty();
    }
}
