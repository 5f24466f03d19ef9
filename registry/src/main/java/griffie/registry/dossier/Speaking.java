package griffie.registry.dossier;

import griffie.paper.PaperKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// In whose name a paper speaks at a place, where no act says it: who has the floor, the House in a motion, else who
/// wrote it, else the name in capitals above it.
final class Speaking {
    private static final String HOUSE = "Tweede Kamer";
    private static final Pattern TITLE = Pattern.compile(
            "^(?:de heer|mevrouw|minister|staatssecretaris|mr\\.?|mrs\\.?|the minister)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALS = Pattern.compile("(?m)^[\\p{Lu}][\\p{Lu}\\d \\t'’-]{5,}$");

    private static final Pattern FLOOR = Pattern.compile(
            "(?<name>(?:de heer|mevrouw|minister|staatssecretaris|de voorzitter|the chair|mr\\.?|mrs\\.?)\\b[^\\n:]{0,60}):",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHALF = Pattern.compile("\\b(?:on behalf of|namens)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TOP = 500;

    private final Names names;
    private final Map<String, NavigableMap<Integer, String>> floors = new HashMap<>();

    Speaking(Names names) {
        this.names = names;
    }

    List<String> at(DossierPaper paper, int offset) {
        var speaker = paper.speaker(offset).or(() -> above(paper, offset));
        if (speaker.isPresent()) {
            return List.of(TITLE.matcher(speaker.get()).replaceFirst("").strip());
        }
        if (paper.kind() == PaperKind.MOTION) return List.of(HOUSE);
        var behalf = BEHALF.matcher(paper.title());
        if (behalf.find()) {
            var named = names.in(paper.title().substring(behalf.end()));
            if (!named.isEmpty()) return List.of(named.getFirst().name());
        }
        if (!paper.authors().isEmpty()) {
            return paper.authors().stream().map(names::of).distinct().toList();
        }
        return heading(paper);
    }

    // In plain text the name of who has the floor stands alone above what is said: "Minister Terborgh:".
    private Optional<String> above(DossierPaper paper, int offset) {
        if (paper.kind() != PaperKind.DEBATE_REPORT) return Optional.empty();
        var floor = floors.computeIfAbsent(paper.file(), any -> floors(paper)).floorEntry(offset);
        return floor == null ? Optional.empty() : Optional.of(floor.getValue());
    }

    private static NavigableMap<Integer, String> floors(DossierPaper paper) {
        var floors = new TreeMap<Integer, String>();
        for (var block : paper.paper().text().blocks()) {
            var line = FLOOR.matcher(paper.paper().text().of(block.span()).strip());
            if (line.matches()) floors.put(block.span().start(), line.group("name"));
        }
        return floors;
    }

    // HUMAN DIGNITY MONITOR
    private static List<String> heading(DossierPaper paper) {
        var text = paper.paper().text();
        int end = Math.min(text.chars().length(), LONGEST_TOP);
        var matcher = CAPITALS.matcher(text.chars()).region(0, end);
        return matcher.find() ? List.of(capitalised(matcher.group().strip())) : List.of();
    }

    private static String capitalised(String capitals) {
        var out = new StringBuilder();
        for (String word : capitals.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!out.isEmpty()) out.append(' ');
            out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return out.toString();
    }
}
