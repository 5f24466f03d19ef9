package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cases at Strasbourg and rulings of The Hague. Casebook: `courts.md`.
final class Courts implements Family {
    // How far back `v.`, `EHRM` or `application` may stand.
    private static final int REACH = 14;

    /// A case before the International Court of Justice by its parties, the one that applied first.
    private record Case(String applicant, String respondent, int number) {}

    private static final List<Case> CASES = List.of(new Case("arm", "azer", 180), new Case("azer", "arm", 181));

    @Override
    public Reading read(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case NR, NRS -> applications(tokens, at, at + 1);
            case RULING -> ruling(tokens, at);
            default -> Reading.nothing(at);
        };
    }

    // `no. 13216/05` is an EU act to whoever does not look at what stands before it.
    private static Reading applications(Tokens tokens, int first, int number) {
        if (!isApplication(tokens, number) || !saysStrasbourg(tokens, first)) return Reading.nothing(first);
        var citations = new ArrayList<Citation>();
        citations.add(application(tokens, first, number));
        int next = number + 3;
        while (tokens.isOneOf(next, Sign.AND, Sign.COMMA) && isApplication(tokens, next + 1)) {
            citations.add(application(tokens, next + 1, next + 1));
            next += 4;
        }
        return new Reading(citations, next);
    }

    private static Citation application(Tokens tokens, int first, int number) {
        String application = tokens.text(tokens.span(number, number + 3));
        return new Citation(tokens.span(first, number + 3), new Reference.EchrApplication(application), List.of());
    }

    private static boolean isApplication(Tokens tokens, int i) {
        return tokens.isNumber(i, 2, 6)
                && tokens.joins(i + 1, Sign.SLASH)
                && tokens.isNumber(i + 2, 2, 2)
                && !tokens.glued(i + 3, Sign.SLASH);
    }

    private static boolean saysStrasbourg(Tokens tokens, int i) {
        for (int at = i - 1; at > i - REACH; at--) {
            if (tokens.isOneOf(at, Sign.STRASBOURG, Sign.VERSUS) || tokens.is(at, "GC") || tokens.is(at, "ECHR"))
                return true;
            // `Chiragov t. Armenië`
            if (tokens.is(at, "t") && tokens.is(at + 1, Sign.DOT)) return true;
            if (tokens.isOneOf(at, Sign.PARAGRAPH, Sign.REGULATION, Sign.DIRECTIVE)) return false;
        }
        return false;
    }

    /// `order of 22 February 2023 in Armenia v. Azerbaijan`
    private static Reading ruling(Tokens tokens, int at) {
        int date = tokens.is(at + 1, "of") || tokens.is(at + 1, "van") ? at + 2 : at + 1;
        var read = Dates.at(tokens, date);
        if (read.isEmpty() || read.get().date().day() == 0 || date == at + 1) return Reading.nothing(at);
        int next = read.get().next();
        int number = caseNumber(tokens, at, next);
        if (number < 0) return Reading.nothing(at);
        var day = read.get().date();
        String digits = "%04d%02d%02d".formatted(day.year(), day.month(), day.day());
        return Reading.of(tokens.span(at, next), new Reference.IcjDecision(number, digits, type(tokens, at)), next);
    }

    private static String type(Tokens tokens, int ruling) {
        String word = tokens.text(ruling).toLowerCase(Locale.ROOT);
        return word.startsWith("order") || word.startsWith("bevel") ? "ORD" : "JUD";
    }

    /// The case that the parties nearby name, 0 when only the court is named, -1 when neither is.
    private static int caseNumber(Tokens tokens, int first, int next) {
        boolean court = false;
        for (int i = first - 20; i < next + 20; i++) {
            if (i >= next && tokens.isOneOf(i, Sign.PARAGRAPH, Sign.RULING)) break;
            if (tokens.is(i, Sign.HAGUE)) court = true;
            if (!tokens.is(i, Sign.VERSUS)) continue;
            int number = parties(tokens, i);
            if (number > 0) return number;
        }
        return court ? 0 : -1;
    }

    private static int parties(Tokens tokens, int versus) {
        String applicant = tokens.text(versus - 1).toLowerCase(Locale.ROOT);
        String respondent = tokens.sign(versus + 1) == Sign.END
                ? ""
                : tokens.text(versus + 1).toLowerCase(Locale.ROOT);
        for (var known : CASES) {
            if (applicant.startsWith(known.applicant()) && respondent.startsWith(known.respondent()))
                return known.number();
        }
        return 0;
    }
}
