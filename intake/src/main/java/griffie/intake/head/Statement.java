package griffie.intake.head;

import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the heads of statements of the European Union and the OSCE, and the symbols of the papers of the latter.
final class Statement {
    private static final Pattern SYMBOL = Pattern.compile("""
            (?x)
            (?<symbol> (?: MC | PC | FSC | SEC | CIO ) \\. (?<sort> [A-Z]{2,5} ) / \\d+ (?: / \\d+ )? (?: / (?: Rev | Corr | Add ) \\. \\d )? ) \\b .*
            """);
    private static final Pattern SUBMITTER = Pattern.compile("""
            (?xi)
            .{0,120}? \\b (?: by | of | door | van ) \\h (?: the \\h | de \\h | het \\h )?
            (?<who> .{3,200}? )
            (?: ,? \\h (?: on | over | inzake | regarding | concerning | at | following | namens | tijdens ) \\b .* )?
            """);

    private final Gathered gathered;

    Statement(Gathered gathered) {
        this.gathered = gathered;
    }

    void identify(List<Line> lines) {
        for (var line : lines) {
            var symbol = SYMBOL.matcher(line.text());
            if (!line.isHead() || !symbol.matches()) continue;
            Reference.parse(symbol.group("symbol")).ifPresent(own -> gathered.identify(line.at(), own));
            if (symbol.group("sort").equals("JOUR")) gathered.kind(line.at(), PaperKind.REPORT);
            return;
        }
    }

    /// Who makes the statement with this title.
    void read(Span at, String title) {
        var submitter = SUBMITTER.matcher(title);
        if (submitter.matches()) gathered.author(at, submitter.group("who"));
    }
}
