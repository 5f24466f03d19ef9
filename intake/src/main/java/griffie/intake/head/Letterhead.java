package griffie.intake.head;

import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the head of a letter: `Datum`, `Betreft`, `Onze referentie`, to whom it goes, where and when it was written.
final class Letterhead {
    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:betreft|onderwerp|subject|re)\\s?:?\\s+(.+)");
    private static final Pattern DATED =
            Pattern.compile("(?i)(?:datum|date)\\s?:?\\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?(?=\\d).+");
    private static final Pattern PLACED = Pattern.compile("""
            (?x)
            (?: ['’‘]s-Gravenhage | Den \\h Haag | Amsterdam | Brussel | Brussels | The \\h Hague | Vienna | Geneva | New \\h York ) , \\h .{0,20} \\d{4} \\h?
            """);
    private static final Pattern REFERENCE = Pattern.compile("""
            (?xi)
            (?: ons \\h kenmerk | onze \\h ref(?: erentie )? | our \\h ref(?: erence )? | kenmerk | documentnummer ) \\.? \\h? :? \\s+ (?<own> \\S{4,40} )
            """);
    private static final Pattern ADDRESS = Pattern.compile("""
            (?xi)
            (?: aan | to ) \\h? :? \\s+ (?: de \\h | het \\h | the \\h )?
            (?<who> (?: voorzitter | leden | minister | staatssecretaris | griffier | vaste \\h commissie | heer \\h | mevrouw \\h | president \\h | speaker \\h ) .* )
            """);
    private static final Pattern PRESIDENT =
            Pattern.compile("(?i)(?:de )?(?<who>voorzitter van de (?:tweede|eerste)(?: kamer .*)?)");
    private static final Pattern HOUSE = Pattern.compile(
            "(?i)(?<who>.*?kamer der staten-generaal)\\b.*|(?<bare>.*?)\\s(?:Postbus|P\\.O\\. Box)\\b.*");
    private static final Pattern SALUTATION = Pattern.compile("""
            (?x)
            (?: Geachte | Zeer \\h geachte | Beste | Dear ) \\h (?: mevrouw / mijnheer \\h )?
            (?<who> (?: mevrouw \\h | heer \\h | mevrouw, \\h heer \\h )? [Vv]oorzitter | (?: heer | mevrouw | Mr\\.? | Ms\\.? | Mrs\\.? | Minister | President | Ambassador ) \\h \\p{L}[^,]{1,60} ) ,? .{0,3}
            """);
    private static final int FIRST = 15; // lines in which an address stands
    private static final int SHORT = 200;

    private final Gathered gathered;

    Letterhead(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(List<Line> lines, List<String> furniture) {
        var dates = new ArrayList<Said.Dated>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.text().length() > SHORT && !line.isHead()) continue;
            if (line.isHead()) subject(line.at(), line.text());
            if (line.isHead()) dated(line).ifPresent(dates::add);
            if (i < FIRST) addressed(lines, i);
            reference(line.at(), line.text());
        }
        for (var line : furniture) reference(Gathered.NOWHERE, line);
        dates(dates);
    }

    /// To whom it speaks, where no address says to whom it goes.
    void salutation(List<Line> lines) {
        for (var line : lines) {
            if (line.text().length() > SHORT) continue;
            if (line.text().startsWith("Geachte ") || line.text().startsWith("Dear "))
                gathered.kind(line.at(), PaperKind.LETTER);
            var greeted = SALUTATION.matcher(line.text());
            if (greeted.matches() && gathered.is(PaperKind.LETTER) && !gathered.has(Said.Addressee.class))
                gathered.addressee(line.at(), greeted.group("who").strip());
        }
    }

    private void subject(Span at, String text) {
        var subject = SUBJECT.matcher(text);
        if (!subject.matches()) return;
        gathered.instead(new Said.Titled(at, subject.group(1))); // what it is about says more than what it is
        if (Inquiry.isAnswer(subject.group(1))) gathered.kind(at, PaperKind.ANSWER);
        gathered.kind(at, PaperKind.LETTER);
    }

    private static Optional<Said.Dated> dated(Line line) {
        boolean isDateLine = DATED.matcher(line.text()).matches()
                || PLACED.matcher(line.text()).matches();
        return isDateLine ? Days.in(line.text()).map(day -> new Said.Dated(line.at(), day)) : Optional.empty();
    }

    private void dates(List<Said.Dated> dates) {
        if (dates.isEmpty()) return;
        var first = dates.getFirst();
        boolean isOtherPaper = gathered.has(Said.Dated.class);
        gathered.once(first);
        for (var other : dates) {
            if (isOtherPaper || other.date().equals(first.date())) continue;
            gathered.contradict(
                    other.span(), first.date().toString(), other.date().toString());
        }
    }

    // A ministry's own reference counts where nothing better names the paper.
    private void reference(Span at, String text) {
        var reference = REFERENCE.matcher(text);
        if (!reference.matches()) return;
        Reference.parse(reference.group("own"))
                .filter(own -> own instanceof Reference.Kenmerk || own instanceof Reference.Registration)
                .ifPresent(own -> gathered.once(new Said.Identified(at, own)));
    }

    // "Aan de Voorzitter van de Tweede" and "Kamer der Staten-Generaal" are two lines of an envelope.
    private void addressed(List<Line> lines, int i) {
        var line = lines.get(i);
        var address = ADDRESS.matcher(line.text());
        var president = PRESIDENT.matcher(line.text());
        boolean isAddress = address.matches();
        if (!isAddress && !president.matches()) return;
        String who = isAddress ? address.group("who") : president.group("who");
        var at = line.at();
        if (who.endsWith(".") || gathered.is(PaperKind.DEBATE_REPORT)) return;
        boolean isOpen =
                who.toLowerCase(Locale.ROOT).matches("voorzitter van de(?: tweede| eerste)?(?: kamer)?(?: der)?");
        if (isOpen && i + 1 < lines.size() && lines.get(i + 1).text().length() < SHORT) {
            who += " " + lines.get(i + 1).text();
            at = at.covering(lines.get(i + 1).at());
        }
        var house = HOUSE.matcher(who);
        if (house.matches()) who = house.group("who") == null ? house.group("bare") : house.group("who");
        gathered.addressee(at, who.strip());
    }
}
