package griffie.registry.dossier;

import griffie.paper.Edtf;
import griffie.paper.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The agreements and orders of a dossier: those whose text is there, then those that papers tell of.
///
/// The same one told twice is one: the date agrees within its precision, and a family of names is shared.
final class Instruments {
    private static final long LONGEST_PRECISION = 31;

    private final List<Instrument> all = new ArrayList<>();
    // By the first day and the month of each, so that a date finds its few candidates at once.
    private final Map<LocalDate, List<Instrument>> byMonth = new HashMap<>();
    private final Map<String, List<Assessments.Subject>> byPlace = new HashMap<>();
    private final Map<String, PaperWords> words = new HashMap<>();
    private final Map<String, Instrument> texts = new HashMap<>();
    private final Map<String, Instrument> told = new HashMap<>();

    Instruments(Dossier dossier, Names names, Vocabulary matters, Vocabulary vocabulary) {
        var texts = new AgreementTexts(names, matters, vocabulary);
        for (var paper : dossier.papers()) {
            words.put(paper.file(), new PaperWords(paper));
            texts.read(paper).ifPresent(read -> {
                this.texts.put(paper.file(), read);
                add(read);
            });
        }
        var telling = new ToldAgreements(matters, vocabulary);
        for (var paper : dossier.papers()) {
            for (var block : paper.paper().text().blocks()) {
                for (var sentence : Sentences.of(paper, block)) {
                    telling.read(paper, words(paper), sentence).ifPresent(read -> {
                        this.told.put(paper.file() + "#" + sentence.start(), read);
                        add(read);
                    });
                }
            }
        }
    }

    List<Instrument> all() {
        return all;
    }

    PaperWords words(DossierPaper paper) {
        return words.computeIfAbsent(paper.file(), any -> new PaperWords(paper));
    }

    /// Every provision that names one of these places, by the place.
    List<Assessments.Subject> in(Set<String> places) {
        var found = new LinkedHashSet<Assessments.Subject>();
        for (var place : places) found.addAll(byPlace().getOrDefault(place, List.of()));
        return List.copyOf(found);
    }

    private Map<String, List<Assessments.Subject>> byPlace() {
        if (!byPlace.isEmpty()) return byPlace;
        for (var instrument : all) {
            for (var provision : instrument.provisions()) {
                var subject = new Assessments.Subject(instrument, new Assessments.About(Optional.of(provision), ""));
                for (var place : provision.places()) {
                    byPlace.computeIfAbsent(place, any -> new ArrayList<>()).add(subject);
                }
            }
        }
        return byPlace;
    }

    /// The one that a sentence itself tells of.
    Optional<Instrument> toldAt(DossierPaper paper, Span sentence) {
        return Optional.ofNullable(told.get(paper.file() + "#" + sentence.start()))
                .flatMap(one -> of(one.date(), one.families().iterator().next()));
    }

    /// Whether a sentence is text of an agreement, or tells what was agreed.
    boolean isText(DossierPaper paper, Span sentence) {
        var text = texts.get(paper.file());
        boolean isPoint = text != null
                && sentence.end() > text.provisions().getFirst().span().start();
        var telling = told.get(paper.file() + "#" + sentence.start());
        return isPoint || (telling != null && !telling.provisions().isEmpty());
    }

    /// The one of a date, as far as that is told: the only one, else the only one of a family of names.
    Optional<Instrument> of(Edtf date, String family) {
        var near = near(date);
        if (near.size() < 2) return near.stream().findFirst();
        var same = near.stream().filter(one -> one.families().contains(family)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /// Those of exactly a day.
    List<Instrument> on(LocalDate day) {
        return byMonth.getOrDefault(day.withDayOfMonth(1), List.of()).stream()
                .filter(one -> one.isOn(day))
                .toList();
    }

    private List<Instrument> near(Edtf date) {
        var first = date.first();
        var last = date.last();
        if (first.isEmpty() || last.isEmpty()) return List.of();
        if (ChronoUnit.DAYS.between(first.get(), last.get()) > LONGEST_PRECISION) return List.of();
        var found = new ArrayList<Instrument>();
        var until = last.get().plusDays(1);
        for (var month = first.get().minusDays(1).withDayOfMonth(1);
                !month.isAfter(until);
                month = month.plusMonths(1)) {
            for (var one : byMonth.getOrDefault(month, List.of())) {
                if (one.isOf(date)) found.add(one);
            }
        }
        return found;
    }

    private void add(Instrument instrument) {
        var first = instrument.date().first();
        if (first.isEmpty()) return;
        for (var known : near(instrument.date())) {
            boolean isSame = known.families().stream().anyMatch(instrument.families()::contains)
                    || known.parties().containsAll(instrument.parties());
            if (!isSame) continue;
            if (known.provisions().isEmpty() && !instrument.provisions().isEmpty()) replace(known, instrument);
            return;
        }
        all.add(instrument);
        byMonth.computeIfAbsent(first.get().withDayOfMonth(1), any -> new ArrayList<>())
                .add(instrument);
    }

    private void replace(Instrument known, Instrument fuller) {
        all.set(all.indexOf(known), fuller);
        byMonth.values().forEach(list -> list.replaceAll(one -> one.equals(known) ? fuller : one));
    }
}
