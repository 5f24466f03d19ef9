package griffie.registry.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What a catalogue says about itself: its name, its source, its date, how many entries it has, and the ranges that it
/// claims to know completely.
///
/// Written beside the table, one `key: value` a line; `complete:` may stand there more than once:
///
/// ```
/// name: Resolutions of the Security Council
/// source: United Nations Digital Library
/// date: 2026-06-29
/// complete: S/RES 1..2825 except 2762 2770 2772
/// ```
public record Statement(String name, String source, LocalDate date, int entries, List<Claim> complete) {
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    public Statement {
        complete = List.copyOf(complete);
    }

    Statement with(int counted) {
        return new Statement(name, source, date, counted, complete);
    }

    /// Reads the lines of a statement; what cannot be read is told with the number of its line.
    static Statement parse(List<String> lines, String name, Consumer<Map.Entry<Integer, String>> unread) {
        var statement = new Statement(name, "", UNDATED, 0, List.of());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            var next = statement.withLine(line);
            if (next.equals(statement)) unread.accept(Map.entry(i + 1, "cannot read \"%s\"".formatted(line)));
            statement = next;
        }
        return statement;
    }

    private Statement withLine(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) return this;
        String value = line.substring(colon + 1).strip();
        return switch (line.substring(0, colon).strip()) {
            case "name" -> new Statement(value, source, date, entries, complete);
            case "source" -> new Statement(name, value, date, entries, complete);
            case "date" -> new Statement(name, source, dated(value), entries, complete);
            case "complete" -> withClaim(value);
            default -> this;
        };
    }

    private Statement withClaim(String value) {
        var claims = new ArrayList<>(complete);
        Claim.parse(value).ifPresent(claims::add);
        return new Statement(name, source, date, entries, claims);
    }

    private LocalDate dated(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return date;
        }
    }

    /// As it stands beside the table.
    @Override
    public String toString() {
        var text = new StringBuilder("name: %s\nsource: %s\ndate: %s\n".formatted(name, source, date));
        for (var claim : complete) text.append("complete: ").append(claim).append('\n');
        return text.toString();
    }
}
