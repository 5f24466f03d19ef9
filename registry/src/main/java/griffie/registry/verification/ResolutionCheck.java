package griffie.registry.verification;

import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.paper.Said;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Claim;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.Statement;
import griffie.registry.verification.Reason.Slip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Checks a citation of a resolution of the Security Council.
final class ResolutionCheck {
    /// Until 1976 the resolutions of the General Assembly had plain numbers too, the last one 3541 (XXX).
    private static final int LAST_PLAIN_OF_ASSEMBLY = 3541;

    private static final int YEAR_OF_SESSION_NUMBERS = 1976;

    private final Catalogue catalogue;
    private final Testimony said;
    private final SecurityCouncilResolution written;
    private final ListedSubjects list;

    ResolutionCheck(Catalogue catalogue, Testimony said, SecurityCouncilResolution written) {
        this.catalogue = catalogue;
        this.said = said;
        this.written = written;
        this.list = new ListedSubjects(catalogue, said);
    }

    Verdict verdict() {
        return numbered(written.number()).map(this::existing).orElseGet(this::absent);
    }

    private Optional<Entry> numbered(int number) {
        return catalogue.startingWith("S/RES/" + number + "(").stream().findFirst();
    }

    private Verdict existing(Entry entry) {
        int year = saidYear();
        if (year != 0 && year != year(entry)) {
            return mayBeAssembly() && year < YEAR_OF_SESSION_NUMBERS
                    ? new Verdict.Outside(List.of())
                    : differs(
                            entry,
                            new Reason.DateDiffers(PartialDate.ofYear(year), day(entry)),
                            Slip.Kind.DIGIT_CHANGED);
        }
        var date = entry.date().whole();
        var paperDate = said.paperDate();
        if (date.isPresent() && paperDate.isPresent() && Agreement.isLater(date.get(), paperDate.get())) {
            return differs(entry, new Reason.LaterThanPaper(date.get(), paperDate.get()), Slip.Kind.NONE);
        }
        return otherDate(entry)
                .or(() -> otherThanList(entry))
                .or(() -> otherSubject(entry))
                .or(() -> otherBody(entry, year))
                .orElseGet(() -> confirmed(entry));
    }

    private Verdict confirmed(Entry entry) {
        var reasons = new ArrayList<Reason>();
        saidDate()
                .flatMap(date -> entry.date().whole().filter(date::agrees).map(day -> new Reason.DateAgrees(date, day)))
                .ifPresent(reasons::add);
        if (list.agreesWith(entry)) reasons.add(new Reason.ListAgrees(list.others()));
        var shared = said.widerWords().shared(subject(entry));
        if (!shared.isEmpty()) reasons.add(new Reason.SubjectAgrees(shared));
        return new Verdict.Confirmed(entry.id(), entry.label(), reasons);
    }

    /// Another day of the same year is said, and a resolution of that very day exists, best one slip away.
    private Optional<Verdict> otherDate(Entry entry) {
        var date = saidDate().flatMap(PartialDate::whole);
        if (date.isEmpty() || entry.date().whole().isEmpty()) return Optional.empty();
        if (DateDistance.days(PartialDate.of(date.get()), day(entry)) <= 1) return Optional.empty();
        var ranking = ranked(other -> other.date().whole().equals(date));
        if (ranking.isEmpty()) ranking = ofThatDay(date.get());
        if (ranking.isEmpty()) return Optional.empty();
        return Optional.of(differs(entry, new Reason.DateDiffers(PartialDate.of(date.get()), day(entry)), ranking));
    }

    private Ranking ofThatDay(LocalDate date) {
        var ranking = new Ranking();
        catalogue.startingWith("S/RES/").stream()
                .filter(other -> other.date().whole().filter(date::equals).isPresent())
                .forEach(other -> ranking.add(
                        other.id(),
                        other.label(),
                        Slip.Kind.NUMBER_CHANGED,
                        List.of(new Evidence(new Reason.DateAgrees(PartialDate.of(date), date), Weights.DATE_AGREES))));
        return ranking;
    }

    private Optional<Verdict> otherThanList(Entry entry) {
        if (!list.contradicts(entry)) return Optional.empty();
        var ranking = ranked(list::agreesWith);
        if (ranking.isEmpty()) return Optional.empty();
        return Optional.of(differs(entry, new Reason.ListDiffers(list.others(), entry.label()), ranking));
    }

    /// The sentence names a country or place, the entry is about another one of which the text says nothing, and one
    /// slip
    /// away stands a resolution on it.
    private Optional<Verdict> otherSubject(Entry entry) {
        var sentence = said.words();
        var subject = subject(entry);
        if (subject.isEmpty() || said.widerWords().shares(subject) || list.agreesWith(entry)) return Optional.empty();
        if (!subject.namesPlace()) return Optional.empty();
        var ranking = ranked(other -> subject(other).sharesPlace(sentence));
        if (ranking.isEmpty()) return Optional.empty();
        return Optional.of(differs(entry, new Reason.SubjectDiffers(entry.label()), ranking));
    }

    /// Neither the body nor the year is said, and nothing else tells which body is meant.
    private Optional<Verdict> otherBody(Entry entry, int year) {
        if (year != 0 || !mayBeAssembly() || list.agreesWith(entry)) return Optional.empty();
        if (said.widerWords().shares(subject(entry))) return Optional.empty();
        var assembly = new Reference.GeneralAssemblyResolution(Integer.toString(written.number()), assemblySession());
        var ranking = new Ranking();
        ranking.add(entry.id(), entry.label(), Slip.Kind.NONE, List.of());
        ranking.add(
                assembly,
                "General Assembly",
                Slip.Kind.BODY_CHANGED,
                List.of(new Evidence(new Reason.BodyNotSaid(), Weights.BODY_NOT_SAID)));
        return Optional.of(new Verdict.Ambiguous(List.of(), ranking.candidates()));
    }

    private Verdict absent() {
        int number = written.number();
        for (var statement : catalogue.statements()) {
            for (var claim : statement.complete()) {
                if (!(claim instanceof Claim.Resolutions known)) continue;
                if (known.covers(number)) return notFound(notIn(statement));
                if (number > known.last() && isTooHigh(statement)) return notFound(new Reason.BeyondLast(known.last()));
            }
        }
        return new Verdict.Outside(List.of());
    }

    private boolean isTooHigh(Statement statement) {
        if (mayBeAssembly()) return false;
        return said.paperDate().filter(date -> !date.isAfter(statement.date())).isPresent();
    }

    private Verdict notFound(Reason reason) {
        int year = saidYear();
        var ranking = ranked(other -> year == 0 || year == year(other));
        return new Verdict.NotFound(List.of(reason), ranking.candidates());
    }

    private static Reason notIn(Statement statement) {
        return new Reason.NotInCatalogue(statement.name(), statement.date());
    }

    private Verdict differs(Entry entry, Reason reason, Slip.Kind otherYear) {
        int year = saidYear();
        var ranking = ranked(other -> year == 0 || year == year(other));
        if (otherYear != Slip.Kind.NONE) {
            // One wrong digit in the year is likelier than one in a number that happens to exist.
            var sameNumber = new Evidence(new Reason.NumberAgrees(), Weights.YEAR_AGREES);
            ranking.add(entry.id(), entry.label(), otherYear, List.of(sameNumber));
        }
        return differs(entry, reason, ranking);
    }

    private static Verdict differs(Entry entry, Reason reason, Ranking ranking) {
        return new Verdict.Differs(entry.id(), entry.label(), List.of(reason), ranking.candidates());
    }

    /// The resolutions one slip away that fit.
    private Ranking ranked(Predicate<Entry> fits) {
        var ranking = new Ranking();
        var words = said.widerWords();
        Slips.numbers(Integer.toString(written.number())).forEach((number, slip) -> {
            if (number.length() > 4) return;
            numbered(Integer.parseInt(number))
                    .filter(entry -> !list.others().contains(entry.id()))
                    .filter(this::isEarlier)
                    .filter(fits)
                    .ifPresent(entry -> add(ranking, entry, slip, words));
        });
        return ranking;
    }

    private void add(Ranking ranking, Entry entry, Slip.Kind slip, Words words) {
        var evidence = new ArrayList<Evidence>();
        if (list.agreesWith(entry)) {
            evidence.add(new Evidence(new Reason.ListAgrees(list.others()), Weights.LIST_AGREES));
        }
        var shared = words.shared(subject(entry));
        if (!shared.isEmpty()) {
            double weight = Math.min(shared.size() * Weights.EACH_SUBJECT_WORD, Weights.ALL_SUBJECT_WORDS);
            evidence.add(new Evidence(new Reason.SubjectAgrees(shared), weight));
        }
        ranking.add(entry.id(), entry.label(), slip, evidence);
    }

    private boolean isEarlier(Entry entry) {
        var date = entry.date().whole();
        var paper = said.paperDate();
        return date.isEmpty() || paper.isEmpty() || !Agreement.isLater(date.get(), paper.get());
    }

    private boolean mayBeAssembly() {
        if (written.number() > LAST_PLAIN_OF_ASSEMBLY || said.says(Said.UnBody.SECURITY_COUNCIL)) return false;
        // The Council cites its own resolutions without naming itself.
        if (said.paper()
                .id()
                .filter(SecurityCouncilResolution.class::isInstance)
                .isPresent()) return false;
        String text = said.written().toLowerCase(Locale.ROOT);
        return !text.contains("s/res") && !text.contains("veiligheidsraad");
    }

    private String assemblySession() {
        // The one that everybody cites; of the others the session is not known here.
        return written.number() == 2758 ? "XXVI" : "";
    }

    private int saidYear() {
        if (written.year() != 0) return written.year();
        return saidDate().map(PartialDate::year).orElse(0);
    }

    private Optional<PartialDate> saidDate() {
        return said.citation().first(Said.Dated.class).map(Said.Dated::date);
    }

    private static int year(Entry entry) {
        return entry.id() instanceof SecurityCouncilResolution resolution ? resolution.year() : 0;
    }

    private static LocalDate day(Entry entry) {
        return entry.date().whole().orElseGet(() -> LocalDate.of(year(entry), 1, 1));
    }

    static Words subject(Entry entry) {
        return Words.of(entry.dossierTitle() + " " + entry.title());
    }
}
