package griffie.recognition.citation;

import griffie.paper.Citation;
import griffie.paper.Reference;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Acts of the European Union in words, and the Official Journal. Casebook: `eu.md`.
final class EuropeanUnion implements Family {
    @Override
    public Reading read(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case REGULATION -> acts(tokens, at, 'R');
            case DIRECTIVE -> acts(tokens, at, 'L');
            case DECISION -> acts(tokens, at, 'D');
            case FRAMEWORK_DECISION -> acts(tokens, at, 'F');
            case COMMON_POSITION -> acts(tokens, at, 'E');
            case RECOMMENDATION -> acts(tokens, at, 'H');
            case NUMBER -> suffixed(tokens, at);
            case OFFICIAL_JOURNAL -> journal(tokens, at);
            default -> Reading.nothing(at);
        };
    }

    /// The two numbers of an act, whether `nr.` stood before them and a union beside them, and the token after all.
    private record Numbered(int first, int second, Order order, Union union, int next) {}

    private enum Order {
        NUMBERED,
        PLAIN
    }

    private enum Union {
        NAMED,
        UNNAMED
    }

    private static Reading acts(Tokens tokens, int word, char type) {
        var first = numbered(tokens, afterBody(tokens, word + 1));
        if (first.isEmpty() && tokens.is(word + 1, Sign.OPEN)) return enclosed(tokens, word, type);
        if (first.isEmpty() || !isAct(tokens, word, first.get(), type)) return Reading.nothing(word);
        var citations = new ArrayList<Citation>();
        int next = first.get().next();
        citations.add(citation(tokens, firstOfSpan(tokens, word), first.get(), type));
        while (tokens.isOneOf(next, Sign.COMMA, Sign.AND)) {
            int at = tokens.is(next + 1, Sign.AND) ? next + 2 : next + 1;
            var more = numbered(tokens, at);
            if (more.isEmpty() || Sessions.at(tokens, at).isPresent()) break;
            citations.add(citation(tokens, at, more.get(), type));
            next = more.get().next();
        }
        return new Reading(citations, next);
    }

    // `de Opvangrichtlijn (2024/1346)`
    private static Reading enclosed(Tokens tokens, int word, char type) {
        var act = numbered(tokens, word + 2);
        boolean read = act.isPresent() && tokens.is(act.get().next(), Sign.CLOSE) && (type == 'R' || type == 'L');
        if (!read || Sessions.at(tokens, word + 2).isPresent()) return Reading.nothing(word);
        var citation = citation(tokens, word + 2, act.get(), type);
        return new Reading(List.of(citation), act.get().next());
    }

    // `van de Raad`, `van het Europees Parlement en de Raad`
    private static int afterBody(Tokens tokens, int i) {
        int at = i;
        while (at < i + 9
                && (tokens.isOneOf(at, Sign.PARTICLE, Sign.OTHER_ASSEMBLY, Sign.AND)
                        || tokens.is(at, "Raad")
                        || tokens.is(at, "Commissie")
                        || tokens.is(at, "gedelegeerde"))) {
            at++;
        }
        return at;
    }

    // Ordinary decisions and guidelines have numbers too: `parkeerbesluit 12/2019`. Only `Besluit 2010/168` is not
    // enough.
    private static boolean isAct(Tokens tokens, int word, Numbered act, char type) {
        if (act.union() == Union.NAMED || type == 'R' || type == 'L') return true;
        return tokens.is(word - 1, "Council")
                || tokens.is(word - 1, "Commission")
                || tokens.text(word).startsWith("Raad");
    }

    private static int firstOfSpan(Tokens tokens, int word) {
        if (tokens.is(word - 1, "Council") || tokens.is(word - 1, "Commission")) return word - 1;
        return tokens.joins(word - 1, Sign.HYPHEN) && tokens.is(word - 2, Sign.UNION) ? word - 2 : word;
    }

    private static Citation citation(Tokens tokens, int first, Numbered act, char type) {
        return new Citation(tokens.span(first, act.next()), celex(tokens, act, type), List.of());
    }

    /// `(EU) nr. 833/2014`, `2009/50/EG`, `(EU, Euratom) 2020/2092`
    private static Optional<Numbered> numbered(Tokens tokens, int i) {
        int at = afterUnion(tokens, i);
        var union = at > i ? Union.NAMED : Union.UNNAMED;
        var order = Order.PLAIN;
        if (tokens.is(at, Sign.NR)) {
            order = Order.NUMBERED;
            at++;
        }
        if (!tokens.isNumber(at, 1, 4) || !tokens.joins(at + 1, Sign.SLASH) || !tokens.isNumber(at + 2, 1, 4)) {
            return Optional.empty();
        }
        int next = at + 3;
        if (tokens.joins(next, Sign.SLASH) && tokens.is(next + 1, Sign.UNION)) {
            return Optional.of(new Numbered(at, at + 2, order, Union.NAMED, next + 2));
        }
        if (tokens.glued(next) && tokens.isOneOf(next, Sign.SLASH, Sign.WORD)) return Optional.empty();
        return Optional.of(new Numbered(at, at + 2, order, union, next));
    }

    private static int afterUnion(Tokens tokens, int i) {
        if (!tokens.is(i, Sign.OPEN) || !tokens.is(i + 1, Sign.UNION)) return tokens.is(i, Sign.UNION) ? i + 1 : i;
        int at = i + 2;
        while (tokens.is(at, Sign.COMMA) && tokens.is(at + 1, Sign.UNION)) at += 2;
        return tokens.is(at, Sign.CLOSE) ? at + 1 : i;
    }

    // `2010/168/GBVB` and `2009/50/EG` say what they are without a word before them.
    private static Reading suffixed(Tokens tokens, int at) {
        if (!tokens.joins(at + 1, Sign.SLASH)) return Reading.nothing(at);
        var act = numbered(tokens, at);
        if (act.isEmpty() || act.get().union() == Union.UNNAMED) return Reading.nothing(at);
        String union = tokens.text(act.get().next() - 1);
        char type = switch (union) {
            case "EG", "EEG", "EU", "EC", "EEC" -> 'L';
            default -> 'D';
        };
        return Reading.of(
                tokens.span(at, act.get().next()),
                celex(tokens, act.get(), type),
                act.get().next());
    }

    private static Reference celex(Tokens tokens, Numbered act, char type) {
        int first = tokens.number(act.first());
        int second = tokens.number(act.second());
        boolean yearFirst = yearFirst(tokens, act, type);
        int year = year(tokens, yearFirst ? act.first() : act.second());
        return new Reference.Celex("3%04d%s%04d".formatted(year, type, yearFirst ? second : first));
    }

    // Until 2014 regulations were number/year and all else year/number; from 2015 everything is year/number. Where both
    // numbers could be years, `nr.` tells.
    private static boolean yearFirst(Tokens tokens, Numbered act, char type) {
        boolean first = isYear(tokens, act.first());
        boolean second = isYear(tokens, act.second());
        if (first != second) return first;
        if (!first) return type != 'R';
        boolean since2015 = year(tokens, act.first()) >= 2015;
        boolean until2014 = tokens.length(act.second()) == 4 && year(tokens, act.second()) < 2015;
        if (until2014 && (act.order() == Order.NUMBERED || (!since2015 && type == 'R'))) return false;
        return since2015 || type != 'R' || tokens.length(act.first()) == 4;
    }

    private static boolean isYear(Tokens tokens, int i) {
        int number = tokens.number(i);
        return tokens.length(i) == 4 ? number >= 1952 && number <= 2099 : tokens.length(i) == 2;
    }

    private static int year(Tokens tokens, int i) {
        int number = tokens.number(i);
        if (tokens.length(i) == 4) return number;
        return number >= 52 ? 1900 + number : 2000 + number;
    }

    /// `PbEU, L 111`, `PbEU 2014, L 229`, `OJ L 22`
    private static Reading journal(Tokens tokens, int at) {
        int i = tokens.is(at + 1, Sign.UNION) ? at + 2 : at + 1;
        if (tokens.is(i, Sign.COMMA)) i++;
        if (Dates.isYear(tokens, i)) i++;
        if (tokens.is(i, Sign.COMMA)) i++;
        boolean series = tokens.isOneOf(i, Sign.LETTER, Sign.ROMAN) && (tokens.is(i, "L") || tokens.is(i, "C"));
        int number = tokens.isOneOf(i + 1, Sign.NR, Sign.DOT) ? i + 2 : i + 1;
        if (!series || !tokens.isNumber(number, 1, 4)) return Reading.nothing(at);
        var reference = new Reference.OfficialJournal(tokens.text(i), tokens.number(number));
        Span span = tokens.span(at, number + 1);
        return Journals.dated(tokens, span, reference, number + 1);
    }
}
