package griffie.desk.dossier;

import griffie.desk.console.Console;
import griffie.desk.words.Words;
import griffie.registry.dossier.Cell;
import griffie.registry.dossier.Line;
import griffie.registry.dossier.Passage;
import griffie.registry.dossier.Table;
import java.util.ArrayList;
import java.util.List;

/// One view for people at a terminal: of each line its handle and short cells, below it the long ones.
final class TableText {
    private static final int SHORT = 40;

    private final Console console;
    private final Words words;

    TableText(Console console) {
        this.console = console;
        this.words = console.words();
    }

    void write(Table table) {
        var out = console.out();
        out.println(console.paint()
                .bold("%s (%d)"
                        .formatted(
                                words.ofView("view." + table.view()),
                                table.lines().size())));
        if (table.lines().isEmpty()) out.println(words.say("dossier.nothing"));
        for (var line : table.lines()) write(table, line);
    }

    private void write(Table table, Line line) {
        var head = new ArrayList<String>();
        var below = new ArrayList<String>();
        for (int i = 0; i < line.cells().size(); i++) {
            var cell = line.cells().get(i);
            var texts = texts(cell);
            if (texts.isEmpty()) continue;
            String label = words.ofView("column." + table.columns().get(i));
            if (texts.size() == 1 && isShort(cell, texts.getFirst())) head.add(texts.getFirst());
            else texts.forEach(text -> below.add(label + ": " + text));
        }
        line.decision().ifPresent(decision -> head.add("[" + words.say("verb." + decision.verb()) + "]"));
        console.out().println(console.paint().faint(line.handle().toString()) + "  " + String.join(" · ", head));
        below.forEach(text -> console.out().println("              " + text));
    }

    private static boolean isShort(Cell cell, String text) {
        return !(cell instanceof Cell.Passages) && text.length() <= SHORT;
    }

    /// What a cell says, one text for each thing in it; nothing when it is empty.
    List<String> texts(Cell cell) {
        return switch (cell) {
            case Cell.Words(var said) -> said.isEmpty() ? List.of() : List.of(said);
            case Cell.Term(var key) -> key.isEmpty() ? List.of() : List.of(words.term(key));
            case Cell.Names(var names) -> names.isEmpty() ? List.of() : List.of(String.join(", ", names));
            case Cell.Day(var edtf) -> edtf.isEmpty() ? List.of() : List.of(edtf);
            case Cell.Amount(var amount) -> List.of(amount.toPlainString());
            case Cell.Cited(var id, var title) -> List.of((words.written(id) + " " + title).strip());
            case Cell.Files(var files) -> files.isEmpty() ? List.of() : List.of(String.join(", ", files));
            case Cell.Passages(var passages) ->
                passages.stream().map(this::passage).toList();
            case Cell.Reasons(var reasons) -> reasons.isEmpty() ? List.of() : List.of(words.reasons(reasons));
        };
    }

    private String passage(Passage passage) {
        return "«%s» %s".formatted(passage.quote(), console.paint().faint(passage.address()));
    }
}
