package griffie.registry.verification;

import griffie.paper.PaperKind;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Reference.GeneralAssemblyResolution;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.paper.Said;
import griffie.paper.Said.UnBody;
import griffie.paper.Session;
import griffie.paper.Span;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Reason.Slip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an identifier contradicts without any entry: its own form, the date of the paper that cites it, and the date,
/// the
/// kind or the body that stands right beside it.
final class Contradiction {
    /// A letter of 20 December is registered in January, and answers are printed after they were given.
    private static final int DAYS_OFF = 31;

    private static final int HALF_A_YEAR = 183;
    private static final int A_YEAR = 366;

    /// So far from the identifier a date is still its date, in characters.
    private static final int NEAR = 40;

    /// The last year in which resolutions of the General Assembly had plain numbers.
    private static final int LAST_PLAIN_YEAR = 1976;

    /// A higher number is none of a session: `S/RES/1267/1989` names two resolutions.
    private static final int LAST_SESSION = 120;

    // The first number of what is written, with a year in brackets: `resolution 2334 (2016)`.
    private static final Pattern YEAR = Pattern.compile("^\\D{0,60}\\d{1,4}\\s?\\((\\d{4})\\)");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("/(\\d{1,4})\\b");
    private static final Pattern COUNCIL_BEFORE =
            Pattern.compile("(?i)(?:security council|veiligheidsraad(?:s-?)?)\\s*$");

    private final Catalogue catalogue;
    private final Testimony said;
    private final Reference written;
    private final List<Reason> impossible = new ArrayList<>();
    private final List<Reason> differing = new ArrayList<>();
    private final Ranking meant = new Ranking();

    private Contradiction(Catalogue catalogue, Testimony said) {
        this.catalogue = catalogue;
        this.said = said;
        this.written = said.citation().reference();
    }

    /// The verdict that other checks gave, or the one that a contradiction leaves of it.
    static Verdict over(Verdict verdict, Catalogue catalogue, Testimony said) {
        return switch (verdict) {
            case Verdict.Confirmed confirmed ->
                new Contradiction(catalogue, said).over(verdict, confirmed.id(), confirmed.label());
            case Verdict.Outside outside ->
                new Contradiction(catalogue, said).over(verdict, said.citation().reference(), "");
            case Verdict.Differs v -> v;
            case Verdict.Superseded v -> v;
            case Verdict.NotFound v -> v;
            case Verdict.Ambiguous v -> v;
            case Verdict.Incomplete v -> v;
            case Verdict.Unchecked v -> v;
        };
    }

    private Verdict over(Verdict verdict, Reference id, String label) {
        Form.malformed(written).ifPresent(impossible::add);
        laterThanPaper().ifPresent(impossible::add);
        if (impossible.isEmpty()) {
            otherDate();
            otherBody();
            otherAct();
        }
        if (!impossible.isEmpty() && label.isEmpty()) return new Verdict.NotFound(impossible, List.of());
        differing.addAll(impossible);
        return differing.isEmpty() ? verdict : new Verdict.Differs(id, label, differing, meant.candidates());
    }

    private Optional<Reason> laterThanPaper() {
        var paper = said.certainDate();
        if (paper.isEmpty()) return Optional.empty();
        var limit = paper.get().plusDays(DAYS_OFF);
        var session = said.citation().first(Said.InSession.class).map(Said.InSession::session);
        if (session.filter(one -> Era.of(one).first().isAfter(limit)).isPresent()) {
            return Optional.of(new Reason.SessionAfterPaper(session.get(), paper.get()));
        }
        return Era.of(written)
                .filter(era -> era.first().isAfter(limit))
                .map(era -> new Reason.YearAfterPaper(era.first().getYear(), paper.get()));
    }

    private void otherDate() {
        var era = Era.of(written);
        var date = nearDate();
        if (era.isEmpty() || date.isEmpty()) return;
        var first = DateDistance.first(date.get());
        var last = DateDistance.last(date.get());
        switch (written) {
            case Reference.Aanhangsel answers -> {
                if (isOutside(era.get(), first, last, HALF_A_YEAR, HALF_A_YEAR)) outsideSession(date.get(), era.get());
            }
            case Reference.Handelingen proceedings -> {
                if (isOutside(era.get(), first, last, DAYS_OFF, DAYS_OFF)) outsideSession(date.get(), era.get());
            }
            // What is registered in one year may be answered, and bear a date of, the next.
            case Reference.Kamervraag questions -> otherYear(date.get(), era.get(), first, last, A_YEAR);
            case Reference.Registration registered ->
                otherYear(date.get(), era.get(), first, last, said.saysKind(PaperKind.QUESTION) ? A_YEAR : 3 * A_YEAR);
            case Reference.Ecli judgment -> otherYear(date.get(), era.get(), first, last, DAYS_OFF);
            case Reference other -> {}
        }
    }

    private void otherYear(PartialDate date, Era era, LocalDate first, LocalDate last, int after) {
        if (!isOutside(era, first, last, DAYS_OFF, after)) return;
        differing.add(new Reason.YearDiffers(date, era.first().getYear()));
        String id = written.toString();
        String year = Integer.toString(era.first().getYear());
        Reference.parse(id.replaceFirst(year, Integer.toString(date.year()))).ifPresent(this::offer);
    }

    private void outsideSession(PartialDate date, Era era) {
        var session = Session.on(era.first());
        differing.add(new Reason.OutsideSession(date, session));
        var other = Session.on(DateDistance.first(date));
        Reference.parse(written.toString().replaceFirst(session.toString(), other.toString()))
                .ifPresent(this::offer);
    }

    private void offer(Reference other) {
        catalogue
                .entry(other)
                .ifPresent(entry -> meant.add(
                        other,
                        entry.label(),
                        Slip.Kind.YEAR_CHANGED,
                        List.of(new Evidence(new Reason.NumberAgrees(), Weights.DATE_AGREES))));
    }

    private static boolean isOutside(Era era, LocalDate first, LocalDate last, int before, int after) {
        return last.isBefore(era.first().minusDays(before))
                || first.isAfter(era.last().plusDays(after));
    }

    /// The date that is said, where it stands so near that it is that of the cited paper.
    private Optional<PartialDate> nearDate() {
        var at = said.citation().span();
        var dates = said.citation().said(Said.Dated.class).limit(2).toList();
        // Two dates beside one number: that of the questions and that of the answer, and who knows which.
        if (dates.size() != 1 || dates.getFirst().date().year() == 0) return Optional.empty();
        var span = dates.getFirst().span();
        int distance = span.start() >= at.end() ? span.start() - at.end() : at.start() - span.end();
        return distance <= NEAR ? Optional.of(dates.getFirst().date()) : Optional.empty();
    }

    private void otherBody() {
        switch (written) {
            case GeneralAssemblyResolution assembly
            when !assembly.session().isEmpty() -> {
                if (isAfterCouncil()) differing.add(new Reason.BodyDiffers(UnBody.SECURITY_COUNCIL));
            }
            case GeneralAssemblyResolution assembly -> council(assembly);
            case SecurityCouncilResolution council -> assembly(council);
            case Reference other -> {}
        }
    }

    private boolean isAfterCouncil() {
        return said.written().toLowerCase(Locale.ROOT).contains("veiligheidsraad")
                || COUNCIL_BEFORE.matcher(before()).find();
    }

    /// `General Assembly resolution 2334 (2016)`: the Assembly had no plain numbers then, and the Council adopted it.
    private void council(GeneralAssemblyResolution assembly) {
        var year = YEAR.matcher(said.written() + behind());
        if (!year.find() || !Slips.isNumber(assembly.number())) return;
        int behind = Integer.parseInt(year.group(1));
        if (behind <= LAST_PLAIN_YEAR) return;
        var council = new SecurityCouncilResolution(Integer.parseInt(assembly.number()), behind);
        catalogue.entry(council).ifPresent(entry -> {
            differing.add(new Reason.BodyDiffers(UnBody.GENERAL_ASSEMBLY));
            otherBody(council, entry.label());
        });
    }

    /// `S/RES/62/243`: sessions before the number are those of the Assembly.
    private void assembly(SecurityCouncilResolution council) {
        if (!said.written().contains("RES/") || council.number() > LAST_SESSION) return;
        var number = NUMBER_BEHIND.matcher(behind());
        if (!number.lookingAt()) return;
        differing.add(new Reason.BodyDiffers(UnBody.SECURITY_COUNCIL));
        otherBody(new GeneralAssemblyResolution(number.group(1), Integer.toString(council.number())), "");
    }

    private void otherBody(Reference other, String label) {
        var number = new Evidence(new Reason.NumberAgrees(), Weights.BODY_NOT_SAID);
        meant.add(other, label, Slip.Kind.BODY_CHANGED, List.of(number));
    }

    private void otherAct() {
        if (!(written instanceof Reference.Celex act)) return;
        // Where the number was made from the words, they cannot contradict it.
        if (!said.written().equals(act.number())) return;
        var kind = ActKind.of(act);
        ActKind.endOf(before())
                .filter(word -> kind.isPresent() && word != kind.get())
                .ifPresent(word -> differing.add(new Reason.ActDiffers(word, kind.orElse(word))));
    }

    private String before() {
        return near(new Span(
                Math.max(0, said.citation().span().start() - NEAR),
                said.citation().span().start()));
    }

    private String behind() {
        int end = said.citation().span().end();
        return near(new Span(end, Math.min(said.paper().text().chars().length(), end + NEAR)));
    }

    private String near(Span span) {
        return said.paper().text().of(span);
    }
}
