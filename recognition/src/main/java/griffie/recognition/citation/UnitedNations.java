package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.PartialDate;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Said.UnBody;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Resolutions of the Security Council and the General Assembly in words. Casebook: `un.md`.
final class UnitedNations implements Family {
    // How far before and after the organ may be named: `resolutie 2417 van de VN-Veiligheidsraad`.
    private static final int REACH = 25;

    @Override
    public Reading read(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case RESOLUTION, SC_RESOLUTION, GA_RESOLUTION -> resolutions(tokens, at);
            default -> Reading.nothing(at);
        };
    }

    private static Reading resolutions(Tokens tokens, int word) {
        int at = word + 1;
        if (tokens.is(at, Sign.NR) || tokens.is(at, Sign.NRS)) at++;
        if (tokens.isOneOf(at - 1, Sign.NR, Sign.NRS) && tokens.is(at, Sign.DOT)) at++;
        boolean announced = !isResolution(tokens, at);
        if (announced) at = afterAnnouncement(tokens, at);
        if (at < 0 || isForeign(tokens, word, at)) return Reading.nothing(word);
        int first = announced ? at : firstOfSpan(tokens, word);
        return list(tokens, word, first, at);
    }

    // `VN-resolutie` and `VN-Veiligheidsraadresolutie` are one word.
    private static int firstOfSpan(Tokens tokens, int word) {
        boolean compound = tokens.joins(word - 1, Sign.HYPHEN);
        return compound && tokens.isOneOf(word - 2, Sign.UN, Sign.SECURITY_COUNCIL, Sign.GENERAL_ASSEMBLY)
                ? word - 2
                : word;
    }

    // `nam in 1993 vier resoluties aan: 822, 853 en 884`
    private static int afterAnnouncement(Tokens tokens, int i) {
        for (int at = i; at < i + 4; at++) {
            if (tokens.is(at, Sign.COLON)) return isResolution(tokens, at + 1) ? at + 1 : -1;
            if (!tokens.isOneOf(at, Sign.WORD, Sign.PARTICLE)) return -1;
        }
        return -1;
    }

    private static boolean isResolution(Tokens tokens, int i) {
        return numberEnd(tokens, i) > i;
    }

    // Resolutions of other assemblies, and screens: `een resolutie van 1920 bij 1080`.
    private static boolean isForeign(Tokens tokens, int word, int number) {
        for (int i = word - 8; i < number + 10; i++) {
            if (tokens.is(i, Sign.OTHER_ASSEMBLY)) return true;
            if (i > word && tokens.isOneOf(i, Sign.DOT, Sign.PARAGRAPH)) break;
        }
        return tokens.is(number + 1, Sign.WORD) && isCounted(tokens.text(number + 1));
    }

    private static boolean isCounted(String word) {
        return switch (word) {
            case "stemmen", "votes", "pixels", "bij", "dpi", "maal", "keer", "jaar", "landen", "leden" -> true;
            default -> false;
        };
    }

    /// The token after the number of a resolution, or here: `822`, `62/243`, `ES-11/1`.
    private static int numberEnd(Tokens tokens, int i) {
        if (tokens.is(i, "ES") && tokens.joins(i + 1, Sign.HYPHEN)) {
            boolean whole =
                    tokens.isNumber(i + 2, 1, 2) && tokens.joins(i + 3, Sign.SLASH) && tokens.isNumber(i + 4, 1, 3);
            return whole ? i + 5 : i;
        }
        if (!tokens.isNumber(i, 1, 4) || tokens.number(i) == 0) return i;
        if (tokens.joins(i + 1, Sign.SLASH) && tokens.isNumber(i + 2, 1, 3) && tokens.length(i) <= 2) {
            return tokens.glued(i + 3, Sign.LETTER) ? i + 4 : i + 3;
        }
        boolean longer = (tokens.glued(i + 1) && tokens.isOneOf(i + 1, Sign.SLASH, Sign.WORD))
                || (tokens.joins(i + 1, Sign.DOT) && tokens.is(i + 2, Sign.NUMBER))
                || tokens.isNumber(i + 1, 3, 3);
        return longer || tokens.is(i + 1, Sign.MONTH) ? i : i + 1;
    }

    /// One member of a list as it stands there.
    private record Item(Span span, String number, String bracket, List<Said> said, int next) {}

    private static Reading list(Tokens tokens, int word, int first, int at) {
        var body = body(tokens, word, at);
        var items = new ArrayList<Item>();
        int next = at;
        while (true) {
            var item = item(tokens, next, items.isEmpty() ? first : next, body);
            items.add(item);
            next = item.next();
            int following = following(tokens, next);
            if (following < 0) break;
            next = following;
        }
        var citations = new ArrayList<Citation>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            citations.add(new Citation(item.span(), reference(item, bracket(items, i), body), item.said()));
        }
        return new Reading(citations, next);
    }

    // `822, 853, 874 and 884 (1993)`: the year at the end is that of all.
    private static String bracket(List<Item> items, int i) {
        var own = items.get(i).bracket();
        var last = items.getLast().bracket();
        boolean alone = items.stream().filter(item -> !item.bracket().isEmpty()).count() == 1;
        return own.isEmpty() && alone && Dates.looksLikeYear(last) ? last : own;
    }

    private static Item item(Tokens tokens, int at, int first, Optional<Said.Body> body) {
        int end = numberEnd(tokens, at);
        String number = tokens.text(tokens.span(at, end));
        String bracket = "";
        if (tokens.is(end, Sign.OPEN) && tokens.is(end + 2, Sign.CLOSE) && isYearOrRoman(tokens, end + 1)) {
            bracket = tokens.text(end + 1);
            end += 3;
        }
        var said = new ArrayList<Said>();
        body.ifPresent(said::add);
        Span span = tokens.span(first, end);
        int dated = dateAfter(tokens, end, said);
        return new Item(span, number, bracket, said, dated);
    }

    private static boolean isYearOrRoman(Tokens tokens, int i) {
        return Dates.isYear(tokens, i) || tokens.is(i, Sign.ROMAN);
    }

    // `of 30 April 1993`, `van 14 december 1950`, `uit 1971`, `van de Veiligheidsraad uit 2024`
    private static int dateAfter(Tokens tokens, int i, List<Said> said) {
        int at = afterOrgan(tokens, i);
        boolean preposition =
                tokens.is(at, "van") || tokens.is(at, "of") || tokens.is(at, "uit") || tokens.is(at, "d.d.");
        if (!preposition) return i;
        var date = Dates.at(tokens, at + 1);
        if (date.isEmpty()) date = Dates.year(tokens, at + 1);
        if (date.isEmpty()) return i;
        said.add(new Said.Dated(date.get().span(), date.get().date()));
        return date.get().next();
    }

    private static int afterOrgan(Tokens tokens, int i) {
        int at = i;
        while (at < i + 6 && isOrganPart(tokens, at)) at++;
        boolean named = tokens.isOneOf(at - 1, Sign.SECURITY_COUNCIL, Sign.GENERAL_ASSEMBLY, Sign.UN);
        return at > i && named ? at : i;
    }

    private static boolean isOrganPart(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.SECURITY_COUNCIL, Sign.GENERAL_ASSEMBLY, Sign.UN)
                || (tokens.isOneOf(i, Sign.PARTICLE, Sign.HYPHEN) && !Dates.isYear(tokens, i + 1))
                || (tokens.is(i, "of") && tokens.is(i + 1, "the"))
                || tokens.is(i, "the");
    }

    /// Where the next number of the list stands, or -1.
    private static int following(Tokens tokens, int i) {
        // A year in brackets says enough where the comma is missing: `1655 (2006) 1680 (2006)`.
        if (tokens.is(i, Sign.NUMBER) && tokens.is(i - 1, Sign.CLOSE) && isBracketed(tokens, i)) return i;
        if (!tokens.isOneOf(i, Sign.COMMA, Sign.AND, Sign.SEMICOLON)) return -1;
        int at = tokens.is(i + 1, Sign.AND) ? i + 2 : i + 1;
        int end = numberEnd(tokens, at);
        if (end == at || Dates.at(tokens, at).isPresent() || isEnumerator(tokens, at, end)) return -1;
        return switch (tokens.sign(end)) {
            case WORD, NAME, PARTICLE, OTHER, MEMBER ->
                tokens.is(end, "of")
                                || tokens.is(end, "van")
                                || (tokens.is(at - 1, Sign.AND) && !isCounted(tokens.text(end)))
                        ? at
                        : -1;
            default -> at;
        };
    }

    private static boolean isBracketed(Tokens tokens, int i) {
        return numberEnd(tokens, i) == i + 1
                && tokens.is(i + 1, Sign.OPEN)
                && isYearOrRoman(tokens, i + 2)
                && tokens.is(i + 3, Sign.CLOSE);
    }

    // `resolution 752 (1992), 1. Condemns …`
    private static boolean isEnumerator(Tokens tokens, int at, int end) {
        return tokens.length(at) <= 2 && end == at + 1 && tokens.is(end, Sign.DOT) && !tokens.is(end + 1, Sign.END);
    }

    /// The organ: in the word itself, else nearest before it, else after the number.
    private static Optional<Said.Body> body(Tokens tokens, int word, int number) {
        var own = organ(tokens, word);
        if (own.isPresent()) return own;
        for (int i = word - 1; i > word - REACH && !ends(tokens, i); i--) {
            var organ = organ(tokens, i);
            if (organ.isPresent()) return organ;
        }
        for (int i = number; i < number + REACH && !ends(tokens, i); i++) {
            if (tokens.isOneOf(i, Sign.RESOLUTION, Sign.SC_RESOLUTION, Sign.GA_RESOLUTION)) break;
            var organ = organ(tokens, i);
            if (organ.isPresent()) return organ;
        }
        return Optional.empty();
    }

    static Optional<Said.Body> organ(Tokens tokens, int i) {
        return switch (tokens.sign(i)) {
            case SECURITY_COUNCIL, SC_RESOLUTION -> Optional.of(new Said.Body(tokens.span(i), UnBody.SECURITY_COUNCIL));
            case GENERAL_ASSEMBLY, GA_RESOLUTION -> Optional.of(new Said.Body(tokens.span(i), UnBody.GENERAL_ASSEMBLY));
            default -> Optional.empty();
        };
    }

    private static boolean ends(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.END, Sign.PARAGRAPH, Sign.STOP)
                || (tokens.is(i, Sign.DOT)
                        && !tokens.glued(i + 1)
                        && tokens.isOneOf(i + 1, Sign.NAME, Sign.RESOLUTION));
    }

    private static Reference reference(Item item, String bracket, Optional<Said.Body> body) {
        int year = item.said().stream()
                .filter(Said.Dated.class::isInstance)
                .map(said -> ((Said.Dated) said).date())
                .mapToInt(PartialDate::year)
                .findFirst()
                .orElse(0);
        var organ = body.map(Said.Body::body);
        return Resolutions.reference(item.number(), bracket, year, organ);
    }
}
