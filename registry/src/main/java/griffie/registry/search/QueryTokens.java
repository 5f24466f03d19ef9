package griffie.registry.search;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Citation;
import griffie.paper.Finding;
import griffie.paper.Paper;
import griffie.paper.Reference;
import griffie.paper.Span;
import griffie.recognition.Recognition;
import griffie.registry.search.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts a query into pieces; what is a citation or the name of an actor is one piece.
final class QueryTokens {
    private static final int SHORTEST_PREFIX = 2;
    private static final Pattern SIGN = Pattern.compile("\\b(?:AND|EN|OR|OF|NOT|NIET|NEAR)\\b");
    private static final Map<String, Kind> OPERATORS =
            Map.of("AND", Kind.AND, "EN", Kind.AND, "OR", Kind.OR, "OF", Kind.OR, "NOT", Kind.NOT, "NIET", Kind.NOT);

    private final String query;
    private final List<Misread> misread;
    private final List<Finding> findings;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String query, List<Misread> misread) {
        this.query = query;
        this.misread = misread;
        this.findings = Recognition.everything().in(Paper.of(withCapitals(query)));
    }

    static List<QueryToken> of(String query, List<Misread> misread) {
        var cutting = new QueryTokens(query, misread);
        while (cutting.at < query.length()) cutting.next();
        return cutting.tokens;
    }

    // People type "armenie" for a name; a query of small letters alone is read as if each word could be one.
    private static String withCapitals(String query) {
        if (query.chars().anyMatch(Character::isUpperCase)) return query;
        var capitals = new StringBuilder(query);
        for (int i = 0; i < query.length(); i++) {
            boolean begins = i == 0 || Character.isWhitespace(query.charAt(i - 1)) || query.charAt(i - 1) == '-';
            if (begins) capitals.setCharAt(i, Character.toUpperCase(query.charAt(i)));
        }
        return capitals.toString();
    }

    private void next() {
        char c = query.charAt(at);
        if (isQuote(c)) phrase();
        else if (c == '(') one(Kind.OPEN);
        else if (c == ')') one(Kind.CLOSE);
        else if (isSign('-', at)) one(Kind.NOT);
        else if (!recognised()) {
            if (Folding.isLetter(c)) word();
            else at++;
        }
    }

    private void one(Kind kind) {
        add(kind, at, at + 1, "");
        at++;
    }

    private void add(Kind kind, int start, int end, String value) {
        tokens.add(new QueryToken(kind, new Span(start, end), query.substring(start, end), value));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    // A minus sign stands before its word and after a space: "-Armenië", not "Zuid-Kaukasus".
    private boolean isSign(char sign, int place) {
        return query.charAt(place) == sign
                && (place == 0 || Character.isWhitespace(query.charAt(place - 1)) || query.charAt(place - 1) == '(')
                && place + 1 < query.length()
                && !Character.isWhitespace(query.charAt(place + 1));
    }

    private void phrase() {
        int end = at + 1;
        while (end < query.length() && !isQuote(query.charAt(end))) end++;
        if (end == query.length()) misread.add(new Misread(Span.at(at, 1), Misread.Reason.OPEN_QUOTE));
        add(Kind.PHRASE, Math.min(at + 1, end), end, "");
        at = Math.min(end + 1, query.length());
    }

    private boolean recognised() {
        for (var finding : findings) {
            if (finding.span().start() != at || finding.span().isEmpty()) continue;
            if (finding instanceof Citation citation && !(citation.reference() instanceof Reference.Incomplete)) {
                add(Kind.CITED, at, finding.span().end(), Ids.of(citation.reference()));
                at = finding.span().end();
                return true;
            }
            if (finding instanceof ActorMention mention && isName(mention)) {
                boolean isOneWord = !finding.span().in(query).contains(" ");
                add(isOneWord ? Kind.WORD : Kind.NAMED, at, finding.span().end(), Labels.actor(mention.actor()));
                at = finding.span().end();
                return true;
            }
        }
        return false;
    }

    // Of a person the words of the name say as much as what was recognised, and "Minister Vreeswijk" is "Vreeswijk"
    // too.
    private boolean isName(ActorMention mention) {
        return !(mention.actor() instanceof Actor.Person) && isWhole(mention.span());
    }

    // "motie:Armenië" has its name whole, "Armeni*" has not.
    private boolean isWhole(Span name) {
        // "commissie OR" is no committee.
        if (SIGN.matcher(name.in(query)).find()) return false;
        if (name.end() == query.length()) return true;
        char after = query.charAt(name.end());
        return after != '*' && after != ':' && !Folding.isLetter(after);
    }

    private void word() {
        int end = at;
        while (end < query.length() && isWordPart(query.charAt(end))) end++;
        while (end > at && !Folding.isLetter(query.charAt(end - 1))) end--;
        String word = query.substring(at, end);
        char after = end < query.length() ? query.charAt(end) : ' ';
        var id = id(word);
        if (after == '*') prefix(end);
        else if (after == ':' && end > at) field(word, end);
        else if (OPERATORS.containsKey(word)) add(OPERATORS.getOrDefault(word, Kind.WORD), at, end, "");
        else if (word.equals("NEAR") || word.startsWith("NEAR/"))
            add(Kind.NEAR, at, end, word.replaceFirst("NEAR/?", ""));
        else if (id.isPresent()) add(Kind.CITED, at, end, Ids.of(id.get()));
        else add(Kind.WORD, at, end, "");
        at = Math.max(end, at) + (after == '*' || after == ':' ? 1 : 0);
    }

    // kst-35570-V-42, KST-35570-V-42, kst-35570-v-42
    private static Optional<Reference> id(String word) {
        if (word.chars().noneMatch(c -> c >= '0' && c <= '9')) return Optional.empty();
        int hyphen = Math.max(0, word.indexOf('-'));
        String small = word.toLowerCase(Locale.ROOT);
        String mixed = small.substring(0, hyphen) + word.substring(hyphen).toUpperCase(Locale.ROOT);
        return Reference.parse(word).or(() -> Reference.parse(small)).or(() -> Reference.parse(mixed));
    }

    private static boolean isWordPart(char c) {
        return Folding.isLetter(c) || "-./'’_".indexOf(c) >= 0;
    }

    private void prefix(int end) {
        if (end - at >= SHORTEST_PREFIX) {
            add(Kind.PREFIX, at, end, "");
            return;
        }
        misread.add(new Misread(new Span(at, end), Misread.Reason.SHORT_PREFIX));
        add(Kind.WORD, at, end, "");
    }

    private void field(String word, int end) {
        if (QueryField.named(Folding.folded(word)).isPresent()) {
            add(Kind.FIELD, at, end, Folding.folded(word));
            return;
        }
        misread.add(new Misread(new Span(at, end), Misread.Reason.UNKNOWN_FIELD));
        add(Kind.WORD, at, end, "");
    }
}
