package griffie.desk.dossier;

import griffie.desk.console.Console;
import griffie.desk.words.Words;
import griffie.registry.dossier.View;
import java.time.LocalDate;
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

    void write(Counts counts, LocalDate day, String folder) {
        var out = console.out();
        out.println(words.say("dossier.as-of", words.date(day)));
        for (var count : counts.counts()) {
            String head = "%5d  %s".formatted(count.lines(), words.ofView("view." + count.view()));
            out.println(console.paint().bold(head) + sorts(count));
        }
        String views = Stream.of(View.values()).map(View::toString).collect(Collectors.joining(", "));
        out.println(words.say("dossier.more", folder, views));
    }

    private String sorts(Counts.Count count) {
        if (count.sorts().isEmpty()) return "";
        return count.sorts().entrySet().stream()
                .map(sort -> sort.getValue() + " " + words.term(sort.getKey()))
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
