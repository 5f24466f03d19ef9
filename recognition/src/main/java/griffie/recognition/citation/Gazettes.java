package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Reference;
import griffie.paper.Reference.Gazette;
import griffie.paper.Reference.Gazette.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Numbers in the government's gazettes, and articles of treaties. Casebook: `gazettes-treaties-osce.md`.
final class Gazettes implements Family {
    @Override
    public Reading read(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case TRB -> gazette(tokens, at, Series.TRB);
            case STB -> gazette(tokens, at, Series.STB);
            case STCRT -> gazette(tokens, at, Series.STCRT);
            case ARTICLE -> article(tokens, at);
            default -> Reading.nothing(at);
        };
    }

    /// `Trb. 2009, 217 en 2010, 162`
    private static Reading gazette(Tokens tokens, int word, Series series) {
        var citations = new ArrayList<Citation>();
        int first = word;
        int year = word + 1;
        int next = word;
        while (true) {
            int number = number(tokens, year);
            if (number < 0) break;
            var reference = new Gazette(series, tokens.number(year), tokens.number(number));
            citations.add(new Citation(tokens.span(first, number + 1), reference, List.of()));
            next = number + 1;
            if (!tokens.is(next, Sign.AND)) break;
            year = next + 1;
            first = year;
        }
        return new Reading(citations, next);
    }

    /// The token of the number after this year, or -1.
    private static int number(Tokens tokens, int year) {
        if (!Dates.isYear(tokens, year)) return -1;
        int at = year + 1;
        boolean separated = tokens.isOneOf(at, Sign.COMMA, Sign.SLASH) || tokens.is(at, Sign.HYPHEN);
        if (separated) at++;
        if (tokens.is(at, Sign.NR)) {
            separated = true;
            at++;
        }
        return separated && tokens.isNumber(at, 1, 6) ? at : -1;
    }

    /// `artikel 8 EVRM`, `artikel 8 van het EVRM`, `art. 6, eerste lid, EVRM`
    private static Reading article(Tokens tokens, int word) {
        if (!tokens.isNumber(word + 1, 1, 3)) return Reading.nothing(word);
        int at = word + 2;
        while (at < word + 8 && isPartOfArticle(tokens, at)) at++;
        if (!tokens.is(at, Sign.TREATY)) return Reading.nothing(word);
        var reference = new Reference.TreatyArticle(abbreviation(tokens.text(at)), tokens.text(word + 1));
        return Reading.of(tokens.span(word, at + 1), reference, at + 1);
    }

    /// The abbreviation of a treaty that is written out.
    private static String abbreviation(String treaty) {
        String plain = treaty.toLowerCase(Locale.ROOT);
        if (!plain.contains(" ")) return treaty;
        if (plain.contains("werking")) return "VWEU";
        if (plain.contains("europese unie")) return "VEU";
        if (plain.contains("burgerrechten")) return "IVBPR";
        return plain.contains("kind") ? "IVRK" : "EVRM";
    }

    private static boolean isPartOfArticle(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.PARTICLE, Sign.COMMA, Sign.MEMBER)
                || tokens.isNumber(i, 1, 2)
                || tokens.is(i, "eerste")
                || tokens.is(i, "tweede")
                || tokens.is(i, "derde")
                || tokens.is(i, "of")
                || tokens.is(i, "the");
    }
}
