package griffie.registry.verification;

import griffie.paper.Dossier;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Reference.Kamerstuk;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Claim;
import griffie.registry.catalogue.Entry;
import griffie.registry.catalogue.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What it means that no catalogue has a paper: proof that it does not exist, a doubt, or nothing.
final class Absence {
    /// So far from a number the next known paper of its dossier is looked for.
    private static final int NEIGHBOURHOOD = 400;

    /// A paper may be printed so many days after the date that it bears.
    private static final int DAYS_IN_PRINT = 60;

    private static final Pattern OF_BUDGETS = Pattern.compile(
            "(?i)begroting|rijks financi|voorjaarsnota|najaarsnota|slotwet|jaarverslag|miljoenennota|suppletoire");

    private final Catalogue catalogue;
    private final Testimony said;
    private final Kamerstuk written;

    Absence(Catalogue catalogue, Testimony said, Kamerstuk written) {
        this.catalogue = catalogue;
        this.said = said;
        this.written = written;
    }

    /// Why it cannot exist.
    Optional<Reason> proof() {
        if (!Slips.isNumber(written.number())) return Optional.empty();
        int number = Integer.parseInt(written.number());
        for (var statement : catalogue.statements()) {
            for (var claim : statement.complete()) {
                if (covers(claim, number)) return Optional.of(notIn(statement));
            }
        }
        return isNoBudget() ? Optional.of(new Reason.NoSuchDossier(written.dossier())) : tooHigh(number);
    }

    /// Why it is odd that no catalogue has it, which only means something when a better reading is at hand.
    Optional<Reason> doubt() {
        var dossier = written.dossier();
        if (dossier.hasSuffix()
                && catalogue.entry(new Reference.WholeDossier(dossier)).isEmpty()) {
            boolean odd = Slips.isNumber(dossier.suffix()) || !hasChapters();
            return odd ? Optional.of(new Reason.NoSuchDossier(dossier)) : Optional.empty();
        }
        var whole = catalogue.entry(new Reference.WholeDossier(dossier));
        if (whole.isEmpty()) return Optional.of(new Reason.NoSuchDossier(dossier));
        int last = whole.get().last();
        return Slips.isNumber(written.number()) && last > 0 && Integer.parseInt(written.number()) > last
                ? Optional.of(new Reason.BeyondLast(last))
                : Optional.empty();
    }

    /// Whether the first candidate is so much better that the paper as written need not be believed in.
    boolean isConvincing(List<Candidate> candidates) {
        if (candidates.isEmpty()) return false;
        var reasons = candidates.getFirst().reasons();
        // The same author wrote a paper with this number in some other dossier: that happens by chance.
        if (reasons.contains(new Reason.Slip(Reason.Slip.Kind.DOSSIER_CHANGED))) return false;
        boolean author = reasons.stream().anyMatch(Reason.AuthorAgrees.class::isInstance);
        boolean subject = reasons.stream()
                .anyMatch(reason -> reason instanceof Reason.SubjectAgrees agrees
                        && agrees.words().size() > 1);
        if (author && (subject || written.dossier().hasSuffix())) return true;
        // 21501-21 never came near 2648, 21501-02 did.
        return Slips.isNumber(written.dossier().suffix())
                && reasons.stream().anyMatch(Reason.InRange.class::isInstance)
                && candidates.stream().filter(Absence::isInRange).count() == 1;
    }

    private static boolean isInRange(Candidate candidate) {
        return candidate.reasons().stream().anyMatch(Reason.InRange.class::isInstance);
    }

    private boolean covers(Claim claim, int number) {
        return switch (claim) {
            case Claim.Papers papers -> papers.covers(written.dossier(), number);
            case Claim.Motions motions -> said.saysKind(PaperKind.MOTION) && isInSpan(motions, number);
            case Claim.Resolutions ignored -> false;
            case Claim.Highest highest ->
                printed()
                        .filter(day -> highest.excludes(written.dossier(), number, day))
                        .isPresent();
            case Claim.Chapters chapters ->
                printed()
                        .filter(day -> chapters.excludes(written.dossier(), day))
                        .isPresent();
            case Claim.Dossiers dossiers ->
                printed().filter(day -> dossiers.covers(written.dossier(), day)).isPresent() && isNotOpened(number);
        };
    }

    /// The day on which the paper was in print at the latest.
    private Optional<LocalDate> printed() {
        return said.paperDate().map(day -> day.plusDays(DAYS_IN_PRINT));
    }

    /// Whether nothing under the number of the dossier is known, or not this chapter, or no number as high.
    private boolean isNotOpened(int number) {
        var dossier = written.dossier();
        var whole = catalogue.entry(new Reference.WholeDossier(dossier));
        if (whole.isPresent())
            return whole.get().last() > 0 && number > whole.get().last();
        if (!dossier.hasSuffix()) return !catalogue.knows(dossier.number() + "-");
        // Papers are cited under IXB that are filed under IX, and the other way round.
        return Claim.isChapter(dossier)
                && !catalogue.knows(dossier.toString())
                && catalogue
                        .entry(new Reference.WholeDossier(dossier.withSuffix(withoutPart(dossier))))
                        .isEmpty();
    }

    private static String withoutPart(Dossier dossier) {
        String suffix = dossier.suffix();
        return suffix.length() > 1 ? suffix.substring(0, suffix.length() - 1) : suffix;
    }

    /// Whether a motion with this number would have been submitted in the days whose motions are all known.
    private boolean isInSpan(Claim.Motions claim, int number) {
        var before = days(number, -1).findFirst();
        var after = days(number, 1).findFirst();
        // A hole in the row of motions of one day may be a motion that was never published as data.
        if (before.isPresent() && before.equals(after)) return false;
        boolean begins = isOpenedWithin(claim) || before.filter(claim::covers).isPresent();
        return begins && (after.filter(claim::covers).isPresent() || isWrittenWithin(claim));
    }

    private boolean isOpenedWithin(Claim.Motions claim) {
        String dossier = written.dossier().number();
        return Slips.isNumber(dossier) && Integer.parseInt(dossier) >= claim.firstDossier();
    }

    private boolean isWrittenWithin(Claim.Motions claim) {
        return said.paperDate().filter(claim::covers).isPresent();
    }

    /// A lower number of the same dossier is already later than the paper.
    private Optional<Reason> tooHigh(int number) {
        var paperDate = said.paperDate();
        if (paperDate.isEmpty()) return Optional.empty();
        var limit = paperDate.get().plusDays(DAYS_IN_PRINT);
        int last = catalogue
                .entry(new Reference.WholeDossier(written.dossier()))
                .map(Entry::last)
                .orElse(0);
        return days(Math.min(number, last + 1), -1)
                .filter(limit::isBefore)
                .findFirst()
                .map(date -> new Reason.LaterThanPaper(date, paperDate.get()));
    }

    /// The days of the known papers below or above a number, the nearest first.
    private Stream<LocalDate> days(int number, int step) {
        var numbers = IntStream.rangeClosed(1, NEIGHBOURHOOD)
                .map(distance -> number + step * distance)
                .filter(other -> other > 0);
        return catalogue.days(written.dossier(), numbers);
    }

    /// A chapter under a number that is known to be about something else than a budget: `33576-V`.
    private boolean isNoBudget() {
        var dossier = written.dossier();
        if (!dossier.hasSuffix() || !Character.isLetter(dossier.suffix().charAt(0)) || hasChapters()) return false;
        return catalogue
                .entry(new Reference.WholeDossier(
                        Dossier.parse(dossier.number()).orElse(dossier)))
                .filter(entry -> !entry.title().isEmpty())
                .isPresent();
    }

    /// Whether the number is that of a budget, as far as it is known.
    private boolean hasChapters() {
        String number = written.dossier().number();
        var whole = catalogue.entry(new Reference.WholeDossier(new Dossier(number, "")));
        if (whole.filter(entry -> OF_BUDGETS.matcher(entry.title()).find()).isPresent()) return true;
        return catalogue.startingWith(number + "-").stream()
                .flatMap(entry -> entry.dossier().stream())
                .anyMatch(dossier -> dossier.number().equals(number)
                        && Character.isLetter(dossier.suffix().charAt(0)));
    }

    private static Reason notIn(Statement statement) {
        return new Reason.NotInCatalogue(statement.name(), statement.date());
    }
}
