package griffie.intake.head;

import griffie.paper.Chamber;
import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Session;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads under what parliament filed a paper: chamber and session year, dossier and number.
final class Filing {
    private static final Pattern SESSION =
            Pattern.compile("(?i)(?:vergaderjaar|zitting) (\\d{4})\\s?[-–/]\\s?(?:\\d{4}|\\d\\d)");

    private static final Pattern DOSSIER = Pattern.compile("""
            (?x)
            (?: Kamerstuk \\h )?
            (?<first> \\d{2} ) \\h? (?<last> \\d{3} )
            (?: \\h? [-–] \\h? (?<suffix> [IVXLC]+[A-Z]? | [A-Z] | \\d\\d ) \\b | \\h (?<chapter> [IVXLC]+[A-Z]? | [A-J] ) \\b (?! \\h? [a-z] ) | \\h? (?<kingdom> \\(R\\d+\\) ) )?
            (?: , \\h? (?: nr\\.? | letter ) \\h? (?<number> \\w{1,6} ) )?
            (?: [\\h,] .* )?
            """);

    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:nr\\.?|letter|nummer) ?(\\w{1,6})(?<title>\\s+\\p{L}{3}.*)?");
    private static final Pattern DOCUMENT = Pattern.compile("(\\d{4}D\\d{5})(?:\\h.*)?");
    private static final Pattern APPENDIX_NUMBER = Pattern.compile("(?:.*\\D)?(\\d{1,5})");
    private static final Pattern YEARS = Pattern.compile(".*\\d{4}[-–/]\\d{2,4}");
    private static final Pattern FOOT =
            Pattern.compile("(Tweede|Eerste) Kamer, vergaderjaar (\\d{4}).\\d{2,4}, (.+?)(?: \\d{1,3})?");
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?i)(kst-[\\w()-]+|(?:ah|h|kv)[ -]tk[ -]\\d{8}[ -]\\d+(?:-\\d+)?).*");

    private final Gathered gathered;
    private final List<Dossier> dossiers = new ArrayList<>();
    private Span dossierAt = Gathered.NOWHERE;
    private Optional<Session> session = Optional.empty();
    private Span appendixAt = Gathered.NOWHERE;
    private String appendix = ""; // what stands there

    Filing(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(List<Line> lines, List<String> furniture) {
        for (var line : lines) {
            if (line.isHead()) head(line.at(), line.text());
        }
        // "Tweede Kamer der Staten-Generaal" is also the address of a letter.
        if (!gathered.has(Said.InSession.class) && dossiers.isEmpty())
            gathered.about().removeIf(Said.InChamber.class::isInstance);
        appendix(furniture);
        for (var line : furniture) {
            foot(line);
            identifier(line);
        }
    }

    /// The title that stands behind the number on its line: `Nr. 99 BRIEF VAN …`.
    static String withoutNumber(String text) {
        var numbered = NUMBER.matcher(text);
        return numbered.matches() && numbered.group("title") != null
                ? numbered.group("title").strip()
                : text;
    }

    private void head(Span at, String text) {
        place(at, text);
        if (text.toLowerCase(Locale.ROOT).contains("aanhangsel van de handelingen")) {
            appendixAt = at;
            appendix = text;
        }
        var dossier = DOSSIER.matcher(text);
        var number = NUMBER.matcher(text);
        var document = DOCUMENT.matcher(text);
        if (dossier.matches()) {
            dossier(at, read(dossier));
            if (dossier.group("number") != null)
                gathered.identify(at, new Reference.Kamerstuk(dossiers.getFirst(), dossier.group("number")));
        } else if (number.matches() && !dossiers.isEmpty()) {
            if (!gathered.has(Said.Identified.class))
                gathered.identify(at, new Reference.Kamerstuk(dossiers.getFirst(), number.group(1)));
        } else if (document.matches()) {
            gathered.once(new Said.Identified(at, new Reference.Registration(document.group(1))));
        }
    }

    private void place(Span at, String text) {
        var named = SESSION.matcher(text);
        if (session.isEmpty() && named.find()) {
            session = session(named.group(1));
            session.ifPresent(year -> gathered.once(new Said.InSession(at, year)));
        }
        if (text.startsWith("Tweede Kamer")) gathered.once(new Said.InChamber(at, Chamber.TWEEDE_KAMER));
        if (text.startsWith("Eerste Kamer")) gathered.once(new Said.InChamber(at, Chamber.EERSTE_KAMER));
    }

    private static Optional<Session> session(String year) {
        int from = Integer.parseInt(year);
        return from >= 1800 && from < 2999 ? Optional.of(new Session(from)) : Optional.empty();
    }

    private static Dossier read(Matcher written) {
        return new Dossier(
                written.group("first") + written.group("last"),
                suffix(written.group("suffix"), written.group("chapter"), written.group("kingdom")));
    }

    private static String suffix(String... groups) {
        for (var group : groups) {
            if (group != null) return group;
        }
        return "";
    }

    private void dossier(Span at, Dossier dossier) {
        if (dossiers.isEmpty()) dossierAt = at;
        else gathered.also(new Said.AlsoIn(at, dossier));
        dossiers.add(dossier);
    }

    // The number of an appendix stands alone on a line, where it looks like a page number, or in the foot: h tk
    // 20232024 302
    private void appendix(List<String> furniture) {
        if (appendixAt.isEmpty() || session.isEmpty() || gathered.has(Said.Identified.class)) return;
        var number = APPENDIX_NUMBER.matcher(appendix);
        String written = number.matches()
                        && number.group(1).length() < 5
                        && !YEARS.matcher(appendix).matches()
                ? number.group(1)
                : "";
        for (var line : furniture) {
            var foot = line.toLowerCase(Locale.ROOT).replace('-', ' ');
            if (written.isEmpty() && foot.matches("a?h tk " + session.get() + " \\d+"))
                written = foot.substring(foot.lastIndexOf(' ') + 1);
        }
        if (written.isEmpty()) return;
        var chamber = gathered.about(Said.InChamber.class)
                .map(Said.InChamber::chamber)
                .findFirst()
                .orElse(Chamber.TWEEDE_KAMER);
        gathered.identify(appendixAt, new Reference.Aanhangsel(chamber, session.get(), Integer.parseInt(written)));
    }

    private void foot(String line) {
        var foot = FOOT.matcher(line);
        if (!foot.matches()) return;
        session(foot.group(2)).filter(year -> session.isEmpty()).ifPresent(year -> {
            session = Optional.of(year);
            gathered.once(new Said.InSession(Gathered.NOWHERE, year));
        });
        boolean isUpper = foot.group(1).equals("Eerste");
        gathered.once(new Said.InChamber(Gathered.NOWHERE, isUpper ? Chamber.EERSTE_KAMER : Chamber.TWEEDE_KAMER));
        var place = DOSSIER.matcher(foot.group(3));
        if (place.matches() && place.group("number") != null)
            gathered.identify(dossierAt, new Reference.Kamerstuk(read(place), place.group("number")));
    }

    private void identifier(String line) {
        var identifier = IDENTIFIER.matcher(line);
        if (!identifier.matches() || gathered.has(Said.Identified.class)) return;
        Reference.parse(identifier.group(1).replace(' ', '-'))
                .ifPresent(own -> gathered.identify(Gathered.NOWHERE, own));
        if (gathered.about(Said.Identified.class).anyMatch(own -> own.reference() instanceof Reference.Aanhangsel))
            gathered.kind(Gathered.NOWHERE, PaperKind.ANSWER);
    }
}
