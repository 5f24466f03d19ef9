package griffie.intake.text;

import java.util.List;
import java.util.regex.Pattern;

/// What a page carries besides the paper: page numbers, ISSN lines, running heads and references.
final class Furniture {
    private static final int LONGEST = 160;

    private static final Pattern PAGE_END = Pattern.compile("""
            (?x)
            [-_=*—–•]{3,}        # -----
            | (?: [-_*•] \\h ){2,} [-_*•]   # * * *
            """);

    private static final Pattern ALWAYS = Pattern.compile("""
            (?xi)
            (?! (?: 18 | 19 | 20 ) \\d\\d $ ) [-–—•|\\[(]? \\h? \\d{1,4} \\h? [-–—•|\\])]?   # 12, - 12 -, but 2020 is a year
            | (?: pagina | page | blad | blz\\.? | p\\.? ) \\h* \\d{1,4} (?: \\h* (?: van | of | uit | / ) \\h* \\d{1,4} )?
            | \\d{1,4} \\h* (?: van | of | / ) \\h* \\d{1,4}          # 2 van 5
            | .{0,80} \\b ISSN \\h \\d{4} \\h? - \\h? \\d{3}[\\dX] \\b .{0,60}
            | kst - \\w+ (?: - [\\w()-]+ )*                           # kst-21501-02-2263
            | (?: ah | h | kv | nds | blg )? [\\h-]? (?: tk | ek ) [\\h-] \\d{8} [\\h-] \\d+ (?: [\\h-] \\d+ )?   # h tk 20232024 302
            | ['’‘]? s - Gravenhage \\h (?: 19 | 20 ) \\d\\d (?: \\h Tweede .* | \\h Eerste .* )?   # 's-Gravenhage 2020
            | (?: Tweede | Eerste ) \\h Kamer , \\h vergaderjaar \\h \\d{4} .{0,60} \\s \\d{1,5} \\h \\d{1,3}
                                      # Tweede Kamer, vergaderjaar 2020–2021, 21 501-02, nr. 2263 1
            | (?: Onze | Uw | Ons | Our ) \\h (?: referentie | kenmerk | reference ) \\h? :? \\h? (?: (?= \\S{0,30} \\d ) \\S{5,40} )?
            """);

    private static final Pattern STANDING_ALONE = Pattern.compile("""
            (?xi)
            (?: Tweede | Eerste ) \\h Kamer , \\h vergaderjaar \\h \\d{4} .{0,60} \\d{1,5} [A-Z]?
            | \\d{1,3} \\h (?: Tweede | Eerste ) \\h Kamer , \\h vergaderjaar \\h \\d{4} .{0,60} \\d{1,5}
            """);

    private static final Pattern REFERENCE =
            Pattern.compile("(?i)(?:Onze|Uw|Ons|Our) (?:referentie|kenmerk|reference) ?:?");

    // STPS5HHCFWEY-7-88383: capitals and digits without a blank
    private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\w./-]{5,40}");

    private Furniture() {}

    /// Gives lines of furniture their kind.
    static void mark(String chars, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isText() || line.length() > LONGEST) continue;
            String text = line.in(chars);
            if (PAGE_END.matcher(text).matches()) lines.set(i, line.as(Line.Kind.PAGE_END));
            else if (isFurniture(text)) lines.set(i, line.as(Line.Kind.FURNITURE));
            else if (i > 0 && isCodeBelow(chars, lines.get(i - 1), text)) lines.set(i, line.as(Line.Kind.FURNITURE));
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isText() && line.length() <= LONGEST && standsAlone(chars, lines, i)) {
                lines.set(i, line.as(Line.Kind.FURNITURE));
            }
        }
    }

    /// Whether a line can be nothing but furniture.
    static boolean isFurniture(String text) {
        return text.length() <= LONGEST && ALWAYS.matcher(text).matches();
    }

    private static boolean isCodeBelow(String chars, Line above, String text) {
        return above.kind() == Line.Kind.FURNITURE && isCode(text, above.in(chars));
    }

    static boolean isCode(String text, String above) {
        return REFERENCE.matcher(above).matches() && CODE.matcher(text).matches();
    }

    // "Tweede Kamer, vergaderjaar 2002–2003, 28 600, nr. 3" may also be a citation: then it has text beside it.
    private static boolean standsAlone(String chars, List<Line> lines, int index) {
        return STANDING_ALONE.matcher(lines.get(index).in(chars)).matches()
                && (index == 0 || !lines.get(index - 1).isText())
                && (index + 1 == lines.size() || !lines.get(index + 1).isText());
    }
}
