package griffie.registry.dossier;

import griffie.paper.PaperKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each state is criticised, called upon, credited and quoted: one line for each kind of paper and of author,
/// by the names of the states, the parties to the conflict first. Every count opens its passages.
final class Balance {
    private static final List<String> COLUMNS = List.of(
            "state-named",
            "holder-kind",
            "paper-kind",
            "author-kind",
            "criticised",
            "called-upon",
            "credited",
            "quoted",
            "passages-criticised",
            "passages-called-upon",
            "passages-credited",
            "passages-quoted");

    private record Key(String state, PaperKind paperKind, VoiceKind authorKind) {}

    private final Dossier dossier;
    private final Voices voices;
    private final Map<Key, Map<Treatment, List<Passage>>> counted =
            new TreeMap<>(Comparator.comparing((Key key) -> key.state())
                    .thenComparing(Key::paperKind)
                    .thenComparing(Key::authorKind));

    Balance(Dossier dossier) {
        this.dossier = dossier;
        this.voices = new Voices(dossier);
    }

    Table table() {
        var rulings = new Rulings(dossier);
        for (var paper : dossier.papers()) {
            for (var treated : new Treatments(paper, voices, rulings).all()) add(paper, treated);
        }
        var lines = counted.entrySet().stream()
                .filter(entry -> !rulings.isRejected(handle(entry.getKey())))
                .sorted(Comparator.comparing(
                        entry -> !voices.parties().has(entry.getKey().state())))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        return new Table(View.BALANCE, COLUMNS, lines);
    }

    private void add(DossierPaper paper, Treatments.Treated treated) {
        var author = voices.telling(paper, treated.span().start()).kind();
        counted.computeIfAbsent(new Key(treated.state(), paper.kind(), author), any -> new EnumMap<>(Treatment.class))
                .computeIfAbsent(treated.how(), any -> new ArrayList<>())
                .add(paper.passage(treated.span()));
    }

    private static Handle handle(Key key) {
        return Handle.of(
                "balance",
                key.state(),
                key.paperKind().toString(),
                key.authorKind().toString());
    }

    private Line line(Key key, Map<Treatment, List<Passage>> passages) {
        var handle = handle(key);
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Words(key.state()));
        cells.add(voices.named(key.state()).kind().cell());
        cells.add(new Cell.Term(key.paperKind().toString()));
        cells.add(key.authorKind().cell());
        for (var how : Treatment.values()) {
            cells.add(Cell.Amount.of(passages.getOrDefault(how, List.of()).size()));
        }
        for (var how : Treatment.values()) {
            cells.add(new Cell.Passages(passages.getOrDefault(how, List.of())));
        }
        var first = passages.values().stream().flatMap(List::stream).findFirst();
        return new Line(handle, cells, first, dossier.decision(handle));
    }
}
