package griffie.intake.head;

import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Said.UnBody;
import griffie.paper.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the heads of the papers of the United Nations: resolutions, drafts, statements of a president, records.
final class UnitedNations {
    private static final Pattern RESOLUTION = Pattern.compile("""
            (?xi)
            (?: resolutie | resolution ) \\h (?<number> \\d{1,4} ) \\h? \\( (?<year> \\d{4} ) \\) .*
            """);
    private static final Pattern SYMBOL = Pattern.compile("""
            (?x)
            (?<symbol> [ASE] / (?: [A-Z]+ (?: \\.\\d+ )? / )? [\\w.]+ (?: / [\\w.-]+ ){0,3} (?: \\h? \\( \\d{4} \\) )? ) (?! \\w ) .*
            """);
    private static final Pattern ADOPTED = Pattern.compile("""
            (?xi)
            (?: \\[? resolution \\h )? adopted \\h (?: by \\h the \\h (?<organ> security \\h council | general \\h assembly ) \\b .* | (?: unanimously | without ) .* | on \\h .* )
            """);
    private static final Pattern DATE = Pattern.compile("(?i)(?:of|on) \\d{1,2} \\p{L}+ \\d{4}\\b.*");
    private static final Pattern ORGAN = Pattern.compile("(?i)(?<council>security council)|general assembly");
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}/\\d{1,4}[A-Z]?\\.\\h+(?<title>\\p{Lu}.*)");
    private static final Pattern PRESIDENT =
            Pattern.compile("(?i)(?:note|statement) by the president of the (?:security council|general assembly).*");
    private static final Pattern DRAFT = Pattern.compile("(?i)(?:.{1,200}: )?(?:revised )?draft resolution\\b.*");

    private final Gathered gathered;
    private int year; // in the name of the resolution

    UnitedNations(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(List<Line> lines) {
        for (var line : lines) {
            if (line.isHead()) read(line.at(), line.text());
        }
        boolean isOfUn = gathered.about(Said.Identified.class)
                .anyMatch(own -> own.reference().scheme().equals("un"));
        boolean isNamed = lines.stream()
                .anyMatch(line -> line.isHead() && ORGAN.matcher(line.text()).matches());
        if (!isOfUn && !isNamed) return;
        for (var line : lines) {
            if (line.isHead()) describe(line.at(), line.text());
        }
        organ(lines);
        if (isOfUn) agree();
    }

    private void read(Span at, String text) {
        var resolution = RESOLUTION.matcher(text);
        var symbol = SYMBOL.matcher(text);
        if (resolution.matches()) {
            year = Integer.parseInt(resolution.group("year"));
            gathered.identify(
                    at, new Reference.SecurityCouncilResolution(Integer.parseInt(resolution.group("number")), year));
            gathered.kind(at, PaperKind.RESOLUTION);
            gathered.title(at, "%s %s (%d)".formatted(name(text), resolution.group("number"), year));
        } else if (symbol.matches()) {
            Reference.parse(symbol.group("symbol").replaceAll("\\s", "").replaceFirst("\\.$", ""))
                    .ifPresent(own -> gathered.identify(at, own));
        }
    }

    private static String name(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("resolutie") ? "Resolutie" : "Resolution";
    }

    private void describe(Span at, String text) {
        var item = ITEM.matcher(text);
        if (ADOPTED.matcher(text).matches() || DATE.matcher(text).matches()) {
            gathered.kind(at, PaperKind.RESOLUTION);
            Days.in(text).ifPresent(day -> gathered.instead(new Said.Dated(at, day)));
        } else if (item.matches()) {
            gathered.instead(new Said.Titled(at, item.group("title")));
        } else if (PRESIDENT.matcher(text).matches()) {
            gathered.kind(at, PaperKind.STATEMENT);
            gathered.title(at, text);
        } else if (DRAFT.matcher(text).matches()) {
            gathered.kind(at, PaperKind.RESOLUTION);
            gathered.title(at, text);
        } else {
            Days.in(text).ifPresent(day -> gathered.once(new Said.Dated(at, day)));
        }
    }

    private void organ(List<Line> lines) {
        for (var line : lines) {
            var organ = ORGAN.matcher(line.text());
            if (line.isHead() && organ.matches())
                organ(line.at(), organ.group("council") == null ? UnBody.GENERAL_ASSEMBLY : UnBody.SECURITY_COUNCIL);
        }
        gathered.about(Said.Identified.class).findFirst().ifPresent(own -> symbol(own.span(), own.reference()));
    }

    private void organ(Span at, UnBody organ) {
        gathered.once(new Said.Body(at, organ));
        if (gathered.is(PaperKind.RESOLUTION) && !gathered.has(Said.Author.class))
            gathered.author(at, organ == UnBody.SECURITY_COUNCIL ? "Security Council" : "General Assembly");
    }

    private void symbol(Span at, Reference own) {
        String symbol = own.toString();
        if (symbol.contains("/RES/")) gathered.kind(at, PaperKind.RESOLUTION);
        if (symbol.contains("/PV.")) gathered.kind(at, PaperKind.DEBATE_REPORT);
        if (symbol.startsWith("S/")) organ(at, UnBody.SECURITY_COUNCIL);
        if (symbol.startsWith("A/")) organ(at, UnBody.GENERAL_ASSEMBLY);
    }

    private void agree() {
        var own = gathered.about(Said.Identified.class).findFirst().orElseThrow();
        var date = gathered.about(Said.Dated.class).findFirst();
        if (year > 0 && date.isPresent() && date.get().date().year() != year)
            gathered.contradict(
                    date.get().span(),
                    own.reference().toString(),
                    date.get().date().toString());
    }
}
