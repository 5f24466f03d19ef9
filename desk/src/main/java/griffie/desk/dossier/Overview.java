package griffie.desk.dossier;

import griffie.desk.console.Console;
import griffie.desk.words.Words;
import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Dossier;
import griffie.registry.dossier.Table;
import griffie.registry.dossier.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The state of a dossier on one screen: of each view how many lines it has, and how many of each sort.
final class Overview {
    private final Console console;
    private final Words words;

    Overview(Console console) {
        this.console = console;
        this.words = console.words();
    }

    void write(Dossier dossier, LocalDate day, String folder) {
        var out = console.out();
        out.println(words.say("dossier.as-of", words.date(day)));
        for (var view : View.values()) {
            var table = view.of(dossier, day);
            String count = "%5d  %s".formatted(table.lines().size(), words.ofView("view." + view));
            out.println(console.paint().bold(count) + sorts(table));
        }
        String views = Stream.of(View.values()).map(View::toString).collect(Collectors.joining(", "));
        out.println(words.say("dossier.more", folder, views));
    }

    private String sorts(Table table) {
        int column = table.columns().indexOf(table.view().countedBy());
        if (column < 0 || table.lines().isEmpty()) return "";
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var line : table.lines()) {
            if (line.cells().get(column) instanceof Cell.Term(var term) && !term.isEmpty())
                counts.merge(term, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + words.term(count.getKey()))
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
