package griffie.registry.dossier;

import griffie.paper.Edtf;
import griffie.paper.Reference;
import griffie.registry.ledger.Decision;
import griffie.registry.ledger.Known;
import griffie.registry.verification.Candidate;
import griffie.registry.verification.Checked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The agreements: one line for each provision where its text is there or told, then one each time somebody says how it
/// stands. An agreement of which only the name is told has one line.
final class Agreements {
    private static final List<String> COLUMNS = List.of(
            "instrument",
            "instrument-date",
            "parties",
            "mediators",
            "provision",
            "assessed-by",
            "assessed-on",
            "words",
            "status",
            "scale",
            "paper");

    private final Dossier dossier;
    private final Instruments instruments;
    private final Assessments assessments;
    private final Vocabulary names = Vocabulary.read("instruments.txt");

    Agreements(Dossier dossier) {
        this.dossier = dossier;
        var matters = Vocabulary.read("matters.txt");
        var called = new Names(dossier);
        this.instruments = new Instruments(dossier, called, matters, names);
        this.assessments =
                new Assessments(instruments, new Contexts(instruments, names), new Speaking(called), matters);
    }

    Table table() {
        var said = new IdentityHashMap<Instrument, List<Assessment>>();
        for (var paper : dossier.papers()) {
            for (var one : assessments.of(paper)) {
                said.computeIfAbsent(one.instrument(), any -> new ArrayList<>()).add(one);
            }
        }
        var lines = new ArrayList<Line>();
        instruments.all().stream()
                .sorted(Comparator.comparing(one -> one.date().toString()))
                .forEach(one -> lines(one, said.getOrDefault(one, List.of())).forEach(lines::add));
        resolutions().forEach(lines::add);
        return new Table(View.AGREEMENTS, COLUMNS, lines);
    }

    /// The resolutions of the United Nations that papers cite, each once, where it is cited first.
    private List<Line> resolutions() {
        var seen = new HashSet<Reference>();
        var lines = new ArrayList<Line>();
        for (var paper : dossier.papers()) {
            for (var checked : paper.citations()) {
                var id = meant(checked);
                if (!isResolution(id) || !seen.add(id)) continue;
                resolution(paper, checked, id).ifPresent(lines::add);
            }
        }
        return lines;
    }

    // Resolution 882 beside 853, 874 and 884 is 822.
    private static Reference meant(Checked checked) {
        if (!checked.isWrong()) return checked.fullReference();
        return checked.verdict().candidates().stream()
                .findFirst()
                .map(Candidate::id)
                .orElse(checked.fullReference());
    }

    private static boolean isResolution(Reference id) {
        return id instanceof Reference.SecurityCouncilResolution || id instanceof Reference.GeneralAssemblyResolution;
    }

    private Optional<Line> resolution(DossierPaper paper, Checked checked, Reference id) {
        var known = dossier.known(id);
        var handle = Handle.of("agreements", id.toString());
        var decision = dossier.decision(handle);
        if (decision.filter(one -> one.verb() == Decision.Verb.REJECT).isPresent()) return Optional.empty();
        var cells = new ArrayList<Cell>(Collections.nCopies(COLUMNS.size(), Cell.EMPTY));
        cells.set(0, new Cell.Cited(id, known.map(Known::title).orElse("")));
        known.map(Known::date).filter(date -> !date.isEmpty()).ifPresent(date -> cells.set(1, new Cell.Day(date)));
        cells.set(COLUMNS.size() - 1, new Cell.Files(List.of(paper.file())));
        return Optional.of(new Line(
                handle, cells, Optional.of(paper.passage(checked.citation().span())), decision));
    }

    private List<Line> lines(Instrument instrument, List<Assessment> said) {
        var lines = new ArrayList<Line>();
        for (var provision : instrument.provisions()) {
            text(instrument, provision).ifPresent(lines::add);
        }
        var seen = new HashMap<Handle, Integer>();
        for (var one : said) assessed(one, seen).ifPresent(lines::add);
        if (lines.isEmpty() && instrument.provisions().isEmpty())
            named(instrument).ifPresent(lines::add);
        return lines;
    }

    /// One of which only the name is told.
    private Optional<Line> named(Instrument instrument) {
        var handle = Handle.of("agreements", instrument.date().toString(), instrument.name());
        var row = new Row(handle, instrument.told(), Cell.EMPTY);
        return line(instrument, row, List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
    }

    private Optional<Line> text(Instrument instrument, Provision provision) {
        var handle = Handle.of("agreements", instrument.date().toString(), provision.point(), provision.words());
        var row = new Row(handle, provision.paper().passage(provision.span()), new Cell.Words(provision.words()));
        return line(instrument, row, List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
    }

    private Optional<Line> assessed(Assessment one, Map<Handle, Integer> seen) {
        var paper = one.paper();
        var words = paper.passage(one.span());
        String key = one.provision().map(Provision::words).orElse(one.matter());
        var first = Handle.of(
                "agreements", one.instrument().date().toString(), key, String.join(";", one.by()), words.quote());
        int before = seen.merge(first, 1, Integer::sum);
        var handle = before == 1 ? first : Handle.of(first.digits(), paper.file(), Integer.toString(before));
        Cell provision = one.provision()
                .<Cell>map(held -> new Cell.Words(held.words()))
                .orElseGet(() -> new Cell.Term(one.matter()));
        var row = new Row(handle, words, provision);
        Cell on = one.on()
                .or(() -> paper.date().map(day -> new Edtf(day.toString())))
                .<Cell>map(date -> new Cell.Day(date.toString()))
                .orElse(Cell.EMPTY);
        return line(
                one.instrument(),
                row,
                List.of(
                        new Cell.Names(one.by()),
                        on,
                        new Cell.Words(words.quote()),
                        new Cell.Term(one.standing().status().toString()),
                        one.standing().scale().isPresent()
                                ? Cell.Amount.of(one.standing().scale().getAsInt())
                                : Cell.EMPTY));
    }

    private record Row(Handle handle, Passage passage, Cell provision) {}

    private Optional<Line> line(Instrument instrument, Row row, List<Cell> said) {
        var decision = dossier.decision(row.handle());
        if (decision.filter(one -> one.verb() == Decision.Verb.REJECT).isPresent()) return Optional.empty();
        var cells = new ArrayList<Cell>(List.of(
                new Cell.Words(instrument.name()),
                new Cell.Day(instrument.date().toString()),
                new Cell.Names(instrument.parties()),
                new Cell.Names(instrument.mediators()),
                row.provision()));
        cells.addAll(said);
        cells.add(new Cell.Files(List.of(row.passage().file())));
        decision.filter(one -> one.verb() == Decision.Verb.CORRECT)
                .ifPresent(one -> cells.set(COLUMNS.indexOf("status"), new Cell.Term(one.value())));
        return Optional.of(new Line(row.handle(), cells, Optional.of(row.passage()), decision));
    }
}
