package griffie.registry.verification;

import griffie.paper.Reference;
import griffie.paper.Session;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// The days on which something with an identifier can have come into being, as the identifier itself says:
/// `2020Z17816` in 2020, `Handelingen II 2020/21, nr. 24` between two third Tuesdays of September.
record Era(LocalDate first, LocalDate last) {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[ZDAP]\\d+");
    private static final Pattern PROMISE = Pattern.compile("TZ(\\d{4})(0[1-9]|1[0-2])-\\d+");
    // S/PRST/2000/30, S/2023/833, and A/49/587 of the forty-ninth session.
    private static final Pattern COUNCIL_YEAR = Pattern.compile("S/(?:PRST/)?((?:19|20)\\d\\d)/\\d+");
    private static final Pattern COURT_YEAR = Pattern.compile("ECLI:[^:]+:[^:]+:(\\d{4}):.+");
    private static final Pattern ACT_YEAR = Pattern.compile("3((?:19|20)\\d\\d)[A-Z]{1,2}\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

    /// The first session of the General Assembly began in 1946; from the second on they begin in September.
    private static final int BEFORE_FIRST_SESSION = 1945;

    /// Empty where the identifier does not tell.
    static Optional<Era> of(Reference reference) {
        return switch (reference) {
            case Reference.Aanhangsel answers -> Optional.of(of(answers.session()));
            case Reference.Handelingen proceedings -> Optional.of(of(proceedings.session()));
            case Reference.Kamervraag questions -> year(YEAR_FIRST, questions.number());
            case Reference.Registration registered -> registered(registered.number());
            case Reference.Gazette gazette -> Optional.of(of(gazette.year()));
            case Reference.SecurityCouncilResolution resolution ->
                resolution.year() == 0 ? Optional.empty() : Optional.of(of(resolution.year()));
            case Reference.GeneralAssemblyResolution resolution -> assembly(resolution.session());
            case Reference.UnDocument document -> year(COUNCIL_YEAR, document.symbol());
            case Reference.Celex act -> year(ACT_YEAR, act.number());
            case Reference.CommissionDocument document -> Optional.of(of(document.year()));
            case Reference.Ecli judgment -> year(COURT_YEAR, judgment.id());
            case Reference.IcjDecision decision -> day(decision.day());
            case Reference.Kamerstuk r -> Optional.empty();
            case Reference.WholeDossier r -> Optional.empty();
            case Reference.Incomplete r -> Optional.empty();
            case Reference.Opaque r -> Optional.empty();
            case Reference.OfficialJournal r -> Optional.empty();
            case Reference.Eli r -> Optional.empty();
            case Reference.Ljn r -> Optional.empty();
            case Reference.EchrApplication r -> Optional.empty();
            case Reference.Bwb r -> Optional.empty();
            case Reference.TreatyArticle r -> Optional.empty();
            case Reference.OsceDocument r -> Optional.empty();
            case Reference.Kenmerk r -> Optional.empty();
            case Reference.WebAddress r -> Optional.empty();
        };
    }

    static Era of(Session session) {
        // Any day of October lies in the session that began in September.
        var first = beginOf(session.from());
        return new Era(first, beginOf(session.from() + 1).minusDays(1));
    }

    private static LocalDate beginOf(int year) {
        var september = LocalDate.of(year, 9, 15);
        while (Session.on(september).from() < year) september = september.plusDays(1);
        return september;
    }

    private static Era of(int year) {
        return new Era(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Optional<Era> year(Pattern form, String id) {
        var match = form.matcher(id);
        if (!match.matches()) return Optional.empty();
        int year = Integer.parseInt(match.group(1));
        return year == 0 ? Optional.empty() : Optional.of(of(year));
    }

    private static Optional<Era> registered(String number) {
        var promise = PROMISE.matcher(number);
        if (!promise.matches()) return year(YEAR_FIRST, number);
        var month = YearMonth.of(Integer.parseInt(promise.group(1)), Integer.parseInt(promise.group(2)));
        return Optional.of(new Era(month.atDay(1), month.atEndOfMonth()));
    }

    private static Optional<Era> assembly(String session) {
        if (!Slips.isNumber(session) || session.length() > 3) return Optional.empty();
        int year = BEFORE_FIRST_SESSION + Integer.parseInt(session);
        return Optional.of(new Era(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 9, 30)));
    }

    private static Optional<Era> day(String written) {
        var match = DAY.matcher(written);
        if (!match.matches()) return Optional.empty();
        int month = Integer.parseInt(match.group(2));
        int day = Integer.parseInt(match.group(3));
        if (month < 1 || month > 12 || day < 1) return Optional.empty();
        var whole = YearMonth.of(Integer.parseInt(match.group(1)), month);
        if (day > whole.lengthOfMonth()) return Optional.empty();
        return Optional.of(new Era(whole.atDay(day), whole.atDay(day)));
    }
}
