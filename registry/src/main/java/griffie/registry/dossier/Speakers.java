package griffie.registry.dossier;

import griffie.paper.PaperKind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Who speaks at a place of a report of a debate: the turn in which it lies, else the line before it that names a
/// speaker and ends in a colon.
final class Speakers {
    private static final Pattern NAME_LINE = Pattern.compile("""
            (?x)
            (?: De \\s heer | Mevrouw | Minister | Staatssecretaris | De \\s voorzitter )   # who speaks in Dutch reports
            (?: \\s [\\p{L}'’\\s-]{2,50} )? (?: \\s \\( [^()]{1,40} \\) )? :
            """);
    private static final int LONGEST = 100;

    private final DossierPaper paper;
    private final TreeMap<Integer, String> lines = new TreeMap<>();

    Speakers(DossierPaper paper) {
        this.paper = paper;
        if (paper.kind() != PaperKind.DEBATE_REPORT) return;
        var text = paper.paper().text();
        for (var block : text.blocks()) {
            if (block.span().length() > LONGEST) continue;
            String line = text.of(block.span()).strip();
            if (NAME_LINE.matcher(line).matches()) lines.put(block.span().start(), name(line));
        }
    }

    private static String name(String line) {
        return line.replaceAll("^(De heer|Mevrouw) |:$| \\([^()]*\\)", "");
    }

    Optional<String> at(int offset) {
        return paper.speaker(offset)
                .or(() -> Optional.ofNullable(lines.floorEntry(offset)).map(Map.Entry::getValue));
    }
}
