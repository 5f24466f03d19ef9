package griffie.desk.search;

import griffie.desk.console.Console;
import griffie.paper.Span;
import griffie.registry.search.Facet;
import griffie.registry.search.Found;
import griffie.registry.search.Hit;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was found, for a person to read: one paper after the other, with its passages.
final class FoundText {
    private static final int MOST_VALUES = 5;

    private final Console console;

    FoundText(Console console) {
        this.console = console;
    }

    void write(String query, Found found) {
        found.misread()
                .forEach(each -> console.err()
                        .println(console.words()
                                .say(
                                        "search.misread." + name(each.reason()),
                                        each.at().in(query))));
        found.didYouMean()
                .ifPresent(better -> console.err().println(console.words().say("search.did-you-mean", better)));
        console.err().flush();
        if (found.total() > 0) console.out().println(console.words().say("search.total", found.total()));
        else if (found.looser() > 0) console.out().println(console.words().say("search.looser", found.looser()));
        else console.out().println(console.words().say("search.none"));
        found.hits().forEach(this::write);
        if (found.total() + found.looser() > 0) writeCounts(found);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void write(Hit hit) {
        var out = console.out();
        out.println();
        out.println(console.paint().bold(hit.title()));
        var head = new StringBuilder(hit.key());
        if (!hit.id().isEmpty()) head.append(" · ").append(hit.id());
        if (!hit.date().isEmpty()) head.append(" · ").append(hit.date());
        out.println("  " + console.paint().faint(head.toString()));
        hit.passages().forEach(passage -> out.println("  … " + marked(passage).replaceAll("\\s+", " ")));
    }

    private String marked(Hit.Passage passage) {
        var text = new StringBuilder();
        int done = passage.at().start();
        for (Span mark : passage.marked()) {
            text.append(part(passage, done, mark.start()));
            text.append(console.paint().green(part(passage, mark.start(), mark.end())));
            done = mark.end();
        }
        return text.append(part(passage, done, passage.at().end())).toString();
    }

    private static String part(Hit.Passage passage, int start, int end) {
        int from = passage.at().start();
        return passage.text().substring(start - from, end - from);
    }

    private void writeCounts(Found found) {
        var out = console.out();
        out.println();
        for (var facet : Facet.values()) {
            var counts = found.counts().get(facet);
            if (counts == null || counts.size() < 2) continue;
            String values = counts.stream()
                    .limit(MOST_VALUES)
                    .map(count -> count.value() + " " + count.papers())
                    .collect(Collectors.joining(", "));
            out.println(console.paint().faint(console.words().say("search.facet." + facet) + ": " + values));
        }
    }
}
