package griffie.intake.text;

import griffie.intake.head.Titles;
import griffie.paper.Block;
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
import java.util.regex.Pattern;

/// Reads in the head, in the running furniture and below a motion what a paper says about itself.
final class Particulars {
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
    private static final Pattern RESOLUTION =
            Pattern.compile("(?:Resolutie|Resolution|S/RES/) ?(\\d{1,4}) ?\\((\\d{4})\\).*");
    private static final Pattern UN_SYMBOL = Pattern.compile("([AS]/[A-Z]+/[\\w/.]+).*");
    private static final Pattern QUESTION = Pattern.compile(".*\\b(\\d{4}Z\\d{5})\\b.*");
    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:betreft|onderwerp|subject|re)\\s?:?\\s+(.+)");
    private static final Pattern APPENDIX_NUMBER = Pattern.compile("(?:.*\\D)?(\\d{1,5})");
    private static final Pattern FOOT =
            Pattern.compile("(Tweede|Eerste) Kamer, vergaderjaar (\\d{4}).\\d{2,4}, (.+?)(?: \\d{1,3})?");
    private static final Pattern IDENTIFIER =
            Pattern.compile("(?i)(kst-[\\w()-]+|(?:ah|h|kv)[ -]tk[ -]\\d{8}[ -]\\d+(?:-\\d+)?).*");
    private static final Pattern DISMISSAL = Pattern.compile("(?i).*en gaat over tot de orde van de dag.{0,3}");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .'’-]{1,50},?");

    private final String chars;
    private final List<Said> about = new ArrayList<>();
    private final List<Dossier> dossiers = new ArrayList<>();
    private Span dossierAt = new Span(0, 0);
    private Optional<Session> session = Optional.empty();
    private Span appendixAt = new Span(0, 0);

    private Particulars(String chars) {
        this.chars = chars;
    }

    static List<Said> of(String chars, List<Block> blocks, List<String> furniture) {
        var particulars = new Particulars(chars);
        for (var block : blocks) {
            if (block instanceof Block.Head(var span) && span.length() < 1000) particulars.head(span);
        }
        particulars.readAppendix(furniture);
        particulars.readFurniture(furniture);
        particulars.readBody(blocks);
        return particulars.about;
    }

    private void head(Span at) {
        String text = at.in(chars);
        if (text.startsWith("Voorbeeld") || text.startsWith("Sample")) return;
        readPlace(at, text);
        readIdentity(at, text);
        readTitle(at, text);
        // An answer is of the day on which it came, not of the question printed above it.
        if (text.startsWith("Antwoord ")) about.removeIf(Said.Dated.class::isInstance);
        if (!has(Said.Dated.class)) Days.in(text).ifPresent(day -> about.add(new Said.Dated(at, day)));
    }

    private void readPlace(Span at, String text) {
        var named = SESSION.matcher(text);
        if (session.isEmpty() && named.find()) {
            session = session(named.group(1));
            session.ifPresent(year -> about.add(new Said.InSession(at, year)));
        }
        if (has(Said.InChamber.class)) return;
        if (text.startsWith("Tweede Kamer")) about.add(new Said.InChamber(at, Chamber.TWEEDE_KAMER));
        if (text.startsWith("Eerste Kamer")) about.add(new Said.InChamber(at, Chamber.EERSTE_KAMER));
    }

    private static Optional<Session> session(String year) {
        int from = Integer.parseInt(year);
        return from >= 1800 && from < 2999 ? Optional.of(new Session(from)) : Optional.empty();
    }

    private void readIdentity(Span at, String text) {
        if (text.toLowerCase(Locale.ROOT).contains("aanhangsel van de handelingen")) appendixAt = at;
        var resolution = RESOLUTION.matcher(text);
        var symbol = UN_SYMBOL.matcher(text);
        var dossier = DOSSIER.matcher(text);
        var number = NUMBER.matcher(text);
        var question = QUESTION.matcher(text);
        if (resolution.matches()) {
            var own = new Reference.SecurityCouncilResolution(
                    Integer.parseInt(resolution.group(1)), Integer.parseInt(resolution.group(2)));
            identify(at, own);
            kind(at, PaperKind.RESOLUTION);
        } else if (symbol.matches()) {
            Reference.parse(symbol.group(1)).ifPresent(own -> identify(at, own));
        } else if (dossier.matches()) {
            dossier(
                    at,
                    dossier.group("first") + dossier.group("last"),
                    suffix(dossier.group("suffix"), dossier.group("chapter"), dossier.group("kingdom")));
            if (dossier.group("number") != null)
                identify(at, new Reference.Kamerstuk(dossiers.getFirst(), dossier.group("number")));
        } else if (number.matches() && !dossiers.isEmpty()) {
            identify(at, new Reference.Kamerstuk(dossiers.getFirst(), number.group(1)));
        } else if (question.matches()) {
            identify(at, new Reference.Kamervraag(question.group(1)));
        }
    }

    private static String suffix(String... groups) {
        for (var group : groups) {
            if (group != null) return group;
        }
        return "";
    }

    private void dossier(Span at, String number, String suffix) {
        var dossier = new Dossier(number, suffix);
        if (dossiers.isEmpty()) dossierAt = at;
        else about.add(new Said.AlsoIn(at, dossier));
        dossiers.add(dossier);
    }

    private void readTitle(Span at, String text) {
        var subject = SUBJECT.matcher(text);
        if (subject.matches()) {
            about.removeIf(Said.Titled.class::isInstance); // what it is about says more than what it is
            title(at, subject.group(1));
            kind(at, PaperKind.LETTER);
            return;
        }
        var numbered = NUMBER.matcher(text);
        String title = numbered.matches() && numbered.group("title") != null
                ? numbered.group("title").strip()
                : text;
        if (!HeadLine.is(text) || title.startsWith("Vragen gesteld door")) return;
        Titles.kind(title).ifPresent(kind -> {
            kind(at, kind);
            title(at, title);
            if (has(Said.Author.class)) return;
            for (var name : Titles.members(title)) about.add(new Said.Author(at, name));
        });
    }

    private void title(Span at, String title) {
        if (!has(Said.Titled.class)) about.add(new Said.Titled(at, title));
    }

    // Questions that are printed with their answers are an answer.
    private void kind(Span at, PaperKind kind) {
        if (kind == PaperKind.ANSWER)
            about.removeIf(said -> said instanceof Said.Kind earlier && earlier.kind() == PaperKind.QUESTION);
        if (!has(Said.Kind.class)) about.add(new Said.Kind(at, kind));
    }

    private void identify(Span at, Reference own) {
        if (!has(Said.Identified.class)) about.add(new Said.Identified(at, own));
    }

    // The number of an appendix stands alone on a line, where it looks like a page number, or in the foot: h tk
    // 20232024 302
    private void readAppendix(List<String> furniture) {
        if (appendixAt.isEmpty() || session.isEmpty() || has(Said.Identified.class)) return;
        var number = APPENDIX_NUMBER.matcher(appendixAt.in(chars));
        String written = number.matches()
                        && number.group(1).length() < 5
                        && !appendixAt.in(chars).matches(".*\\d{4}[-–/]\\d{2,4}")
                ? number.group(1)
                : "";
        for (var line : furniture) {
            var foot = line.toLowerCase(Locale.ROOT).replace('-', ' ');
            if (written.isEmpty() && foot.matches("a?h tk " + session.get() + " \\d+"))
                written = foot.substring(foot.lastIndexOf(' ') + 1);
        }
        if (!written.isEmpty())
            identify(
                    appendixAt,
                    new Reference.Aanhangsel(Chamber.TWEEDE_KAMER, session.get(), Integer.parseInt(written)));
    }

    private void readFurniture(List<String> furniture) {
        var nowhere = new Span(0, 0);
        for (var line : furniture) {
            var foot = FOOT.matcher(line);
            if (foot.matches()) {
                session(foot.group(2)).filter(year -> session.isEmpty()).ifPresent(year -> {
                    session = Optional.of(year);
                    about.add(new Said.InSession(nowhere, year));
                });
                var place = DOSSIER.matcher(foot.group(3));
                if (place.matches() && place.group("number") != null) {
                    var dossier = new Dossier(
                            place.group("first") + place.group("last"),
                            suffix(place.group("suffix"), place.group("chapter"), place.group("kingdom")));
                    identify(dossierAt, new Reference.Kamerstuk(dossier, place.group("number")));
                }
            }
            var identifier = IDENTIFIER.matcher(line);
            if (identifier.matches()) {
                Reference.parse(identifier.group(1).replace(' ', '-')).ifPresent(own -> identify(nowhere, own));
            }
        }
    }

    // A letter greets; those who signed a motion stand below its last words.
    private void readBody(List<Block> blocks) {
        boolean isDismissed = false;
        var signed = new ArrayList<Said>();
        for (var block : blocks) {
            if (!(block instanceof Block.Paragraph paragraph)
                    || paragraph.span().length() > 400) continue;
            var at = paragraph.span();
            String text = at.in(chars);
            if (text.startsWith("Geachte ") || text.startsWith("Dear ")) kind(at, PaperKind.LETTER);
            if (text.equals("gehoord de beraadslaging,")) kind(at, PaperKind.MOTION);
            if (isDismissed && NAME.matcher(text).matches()) signed.add(new Said.Author(at, text.replace(",", "")));
            else isDismissed = DISMISSAL.matcher(text).matches();
        }
        if (signed.isEmpty()) return;
        about.removeIf(Said.Author.class::isInstance);
        about.addAll(signed);
    }

    private boolean has(Class<? extends Said> sort) {
        return about.stream().anyMatch(sort::isInstance);
    }
}
