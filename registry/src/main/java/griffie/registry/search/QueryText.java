package griffie.registry.search;

import griffie.paper.Span;
import griffie.registry.search.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a query as people type it. Nothing is refused: what makes no sense is read as words, and that is said.
///
/// `a b` the more the better · `"a b"` exactly · `a AND b`, `a OR b`, `NOT a`, `-a` (or `EN`, `OF`, `NIET`) · `a NEAR
/// b`,
/// `a NEAR/5 b` · `a*` · `author:a`, `date:2021-06`, `date:2020..2022` · `( )`.
final class QueryText {
    static final int MOST_WORDS = 64;
    private static final int MOST_DEPTH = 16;
    private static final int NEAR_WORDS = 10;
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    private final List<QueryToken> tokens;
    private final List<Misread> misread;
    private final String query;
    private int at;
    private int depth;

    /// A query as it was read.
    record Parsed(Wanted wanted, List<Misread> misread) {
        Parsed {
            misread = List.copyOf(misread);
        }
    }

    private QueryText(String query, List<QueryToken> tokens, List<Misread> misread) {
        this.query = query;
        this.tokens = tokens;
        this.misread = misread;
    }

    static Parsed parse(String query) {
        var misread = new ArrayList<Misread>();
        var tokens = QueryTokens.of(query, misread);
        if (tokens.size() > MOST_WORDS) {
            var rest = tokens.get(MOST_WORDS).at();
            misread.add(new Misread(new Span(rest.start(), query.length()), Misread.Reason.TOO_LONG));
            tokens = tokens.subList(0, MOST_WORDS);
        }
        var text = new QueryText(query, tokens, misread);
        var all = new ArrayList<Wanted>();
        while (text.at < text.tokens.size()) {
            text.any().ifPresent(all::add);
            // A bracket that closes nothing.
            if (text.is(Kind.CLOSE)) text.skip(Misread.Reason.OPEN_BRACKET);
        }
        return new Parsed(loose(all), misread);
    }

    // a OR b OR c
    private Optional<Wanted> any() {
        var members = new ArrayList<Wanted>();
        all().ifPresent(members::add);
        while (is(Kind.OR)) {
            var sign = tokens.get(at++);
            var next = all();
            if (members.isEmpty() || next.isEmpty()) lonely(sign, members);
            next.ifPresent(members::add);
        }
        return members.size() <= 1 ? members.stream().findFirst() : Optional.of(new Wanted.Any(members));
    }

    // a AND b: what stands side by side binds closer than OR and looser than AND? No: as on the web, it binds closest.
    private Optional<Wanted> all() {
        var members = new ArrayList<Wanted>();
        beside().ifPresent(members::add);
        while (is(Kind.AND)) {
            var sign = tokens.get(at++);
            var next = beside();
            if (members.isEmpty() || next.isEmpty()) lonely(sign, members);
            next.ifPresent(members::add);
        }
        return members.size() <= 1 ? members.stream().findFirst() : Optional.of(new Wanted.All(members));
    }

    private Optional<Wanted> beside() {
        var members = new ArrayList<Wanted>();
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.AND) && !is(Kind.CLOSE)) near().ifPresent(members::add);
        return members.isEmpty() ? Optional.empty() : Optional.of(loose(members));
    }

    private Optional<Wanted> near() {
        var one = single();
        while (is(Kind.NEAR)) {
            var sign = tokens.get(at++);
            var other = at < tokens.size() && !is(Kind.CLOSE) ? single() : Optional.<Wanted>empty();
            if (one.isEmpty() || other.isEmpty()) {
                misread.add(new Misread(sign.at(), Misread.Reason.LONELY_OPERATOR));
                return one.isPresent() ? one : other.isPresent() ? other : Optional.of(word(sign));
            }
            one = Optional.of(new Wanted.Near(one.get(), other.get(), distance(sign)));
        }
        return one;
    }

    private static int distance(QueryToken near) {
        String said = near.value();
        return said.matches("\\d{1,3}") ? Integer.parseInt(said) : NEAR_WORDS;
    }

    private Optional<Wanted> single() {
        if (at >= tokens.size() || is(Kind.NEAR)) return Optional.empty();
        var token = tokens.get(at++);
        return switch (token.kind()) {
            case WORD -> Optional.of(word(token));
            case PHRASE -> phrase(token);
            case PREFIX -> Optional.of(new Wanted.Prefix(token.text()));
            case CITED -> Optional.of(new Wanted.Cited(token.value(), token.text()));
            case NAMED -> Optional.of(new Wanted.Named(token.value(), token.text()));
            case FIELD -> field(token);
            case OPEN -> inside(token);
            case NOT -> not(token);
            case CLOSE, AND, OR, NEAR -> Optional.of(word(token));
        };
    }

    private static Optional<Wanted> phrase(QueryToken token) {
        boolean hasWords = token.text().chars().anyMatch(c -> Folding.isLetter((char) c));
        return hasWords ? Optional.of(new Wanted.Phrase(token.text())) : Optional.empty();
    }

    private Optional<Wanted> inside(QueryToken open) {
        if (depth >= MOST_DEPTH) return Optional.empty();
        depth++;
        var inside = any();
        depth--;
        if (is(Kind.CLOSE)) at++;
        else misread.add(new Misread(open.at(), Misread.Reason.OPEN_BRACKET));
        return inside;
    }

    private Optional<Wanted> not(QueryToken sign) {
        boolean isLonely = at >= tokens.size() || is(Kind.AND) || is(Kind.OR) || is(Kind.CLOSE) || depth >= MOST_DEPTH;
        if (isLonely) {
            misread.add(new Misread(sign.at(), Misread.Reason.LONELY_OPERATOR));
            return sign.text().equals("-") ? Optional.empty() : Optional.of(word(sign));
        }
        depth++;
        var unwanted = single();
        depth--;
        return unwanted.map(Wanted.Not::new);
    }

    private Optional<Wanted> field(QueryToken name) {
        var field = QueryField.named(name.value());
        if (field.isEmpty() || at >= tokens.size() || depth >= MOST_DEPTH) return Optional.of(word(name));
        if (field.get() instanceof QueryField.Date) return dated(name);
        depth++;
        var wanted = single();
        depth--;
        return wanted.map(inside -> new Wanted.In(field.get(), inside));
    }

    // The date is read from the query itself: its pieces may be anything, "2020..2021" or "16-06-2021".
    private Optional<Wanted> dated(QueryToken name) {
        int start = name.at().end() + 1;
        while (start < query.length() && query.charAt(start) == ' ') start++;
        int end = start;
        while (end < query.length() && " )".indexOf(query.charAt(end)) < 0) end++;
        String written = query.substring(start, end);
        while (at < tokens.size() && tokens.get(at).at().start() < end) at++;
        var dated = dated(written);
        if (dated.isEmpty()) misread.add(new Misread(new Span(start, end), Misread.Reason.NO_DATE));
        return dated;
    }

    private static Optional<Wanted> dated(String written) {
        int dots = written.indexOf("..");
        if (dots >= 0) {
            var from = dots == 0 ? Optional.of(0) : number(written.substring(0, dots), 0, 0);
            String until = written.substring(dots + 2);
            var to = until.isEmpty() ? Optional.of(Integer.MAX_VALUE) : number(until, 12, 31);
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new Wanted.Dated(from.get(), to.get()))
                    : Optional.empty();
        }
        if (written.startsWith(">"))
            return number(written.replaceFirst(">=?", ""), 0, 0).map(from -> new Wanted.Dated(from, Integer.MAX_VALUE));
        if (written.startsWith("<"))
            return number(written.replaceFirst("<=?", ""), 12, 31).map(to -> new Wanted.Dated(0, to));
        var from = number(written, 0, 0);
        return from.map(first -> new Wanted.Dated(first, number(written, 12, 31).orElse(first)));
    }

    /// A date as a number, with a month and day for those that are not said.
    private static Optional<Integer> number(String written, int month, int day) {
        var dutch = DUTCH_DAY.matcher(written);
        if (dutch.matches()) return number(dutch.group(3) + "-" + dutch.group(2) + "-" + dutch.group(1), month, day);
        var match = DAY.matcher(written);
        if (!match.matches()) return Optional.empty();
        int theMonth = match.group(2) == null ? month : Integer.parseInt(match.group(2));
        int theDay = match.group(3) == null ? day : Integer.parseInt(match.group(3));
        return Optional.of((Integer.parseInt(match.group(1)) * 100 + theMonth) * 100 + theDay);
    }

    private void lonely(QueryToken sign, List<Wanted> members) {
        misread.add(new Misread(sign.at(), Misread.Reason.LONELY_OPERATOR));
        members.add(word(sign));
    }

    private static Wanted word(QueryToken token) {
        return new Wanted.Word(token.at(), token.text(), token.kind() == Kind.WORD ? token.value() : "");
    }

    private static Wanted loose(List<Wanted> members) {
        return members.size() == 1 ? members.getFirst() : new Wanted.Loose(members);
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private void skip(Misread.Reason reason) {
        misread.add(new Misread(tokens.get(at++).at(), reason));
    }
}
