package griffie.registry.dossier;

import griffie.paper.ActorMention;
import griffie.paper.Span;
import griffie.paper.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of a sentence, in which somebody may be said to say something.
final class Clause {
    private static final Glossary GLOSSARY = Glossary.of("voices.txt");
    private static final Set<String> ARTICLES = Set.of("de", "het", "the", "een", "a");
    private static final Set<String> OF = Set.of("van", "of", "in", "uit", "from");
    private static final Set<String> THAT = Set.of("dat", "that");
    private static final Set<String> ON = Set.of("van", "of", "over", "op");
    private static final Set<String> PRONOUNS = Set.of("zij", "hij", "ze", "they", "he", "she", "it");
    private static final Set<String> PERSONAL =
            Set.of("u", "mij", "ons", "hem", "haar", "hen", "you", "me", "us", "them");
    private static final Set<String> HAVE = Set.of("heeft", "hebben", "has", "have", "had");
    // So far from its subject stands a verb in a main clause, in a subordinate one, and what it opens.
    private static final int NEAR = 4;
    private static final int FAR = 12;
    private static final int MANY = 100;

    private final Text text;
    private final Span span;
    private final List<ActorMention> actors;
    private final Optional<Span> earlier;
    private final List<Word> words;
    private final Map<Integer, Integer> places = new HashMap<>();

    Clause(Text text, Span span, List<ActorMention> actors, List<Span> named) {
        this.text = text;
        this.span = span;
        this.actors = actors;
        this.earlier = named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
        this.words = Word.in(text, span);
        for (int i = 0; i < words.size(); i++) places.put(words.get(i).span().start(), i);
    }

    /// Who says what in it, in reading order; what the first says ends where the second begins.
    List<Attribution> attributions() {
        var found = new ArrayList<Attribution>();
        for (int i = 0; i < words.size(); i++) onWordOf(i).ifPresent(found::add);
        for (var actor : actors) {
            if (!Attributions.canSpeak(actor.actor()) && !isOfSomebody(actor)) continue;
            boolean isKnown = found.stream().anyMatch(one -> one.holder().overlaps(actor.span()));
            if (!isKnown && says(actor, !found.isEmpty())) found.add(forward(holder(actor)));
        }
        return bounded(found);
    }

    private static List<Attribution> bounded(List<Attribution> found) {
        var bounded = new ArrayList<Attribution>();
        for (var one : found) {
            int end = found.stream()
                    .mapToInt(other -> other.holder().start())
                    .filter(start -> start > one.holder().start())
                    .min()
                    .orElse(one.clause().end());
            var clause =
                    new Span(one.clause().start(), Math.max(end, one.holder().end()));
            bounded.add(new Attribution(one.holder(), one.name(), clause));
        }
        return bounded;
    }

    private Attribution forward(Span holder) {
        return new Attribution(holder, text.of(holder), new Span(holder.start(), span.end()));
    }

    // `Volgens de regering van Armenië …`, `…, according to local hospitals`, `volgens eigen opgave`
    private Optional<Attribution> onWordOf(int i) {
        boolean isDutch = GLOSSARY.has("by-word-of", words.get(i).folded());
        boolean isEnglish = isAt(i, "according") && isAt(i + 1, "to");
        boolean isOwnWord =
                (isDutch || isAt(i, "naar") || isEnglish) && GLOSSARY.has("own", folded(isEnglish ? i + 2 : i + 1));
        if (isOwnWord) return subjectOf(i).map(this::whole);
        if (!isDutch && !isEnglish) return subject(i);
        int next = isEnglish ? i + 2 : i + 1;
        return source(next).map(holder -> i < 2 ? forward(holder) : whole(holder));
    }

    private Attribution whole(Span holder) {
        return new Attribution(holder, text.of(holder), span);
    }

    // `De facto authorities reported …`, `deskundigen achten …`: one who is no actor, and says something.
    private Optional<Attribution> subject(int i) {
        var keys = GLOSSARY.keys(folded(i));
        boolean isSomebody = keys.contains("expert") || keys.contains("authorities") || keys.contains("body");
        boolean isNamed = actors.stream()
                .limit(MANY)
                .anyMatch(actor -> actor.span().overlaps(words.get(i).span()));
        if (!isSomebody || isNamed || !saysNext(i)) return Optional.empty();
        int first = i;
        while (first > 0
                && first > i - NEAR
                && !isBroken(words.get(first - 1), words.get(first))
                && isDescribing(first - 1)) {
            first--;
        }
        return Optional.of(forward(words.get(first).span().covering(words.get(i).span())));
    }

    // Only what opens the clause describes its subject: `De facto authorities`, not `dat deskundigen`.
    private boolean isDescribing(int i) {
        return folded(i + 1).equals("facto") || (i < 3 && !ARTICLES.contains(folded(i)));
    }

    private Optional<Span> subjectOf(int word) {
        int at = words.get(word).span().start();
        var before = actors.stream()
                .filter(actor -> actor.span().end() <= at && Attributions.canSpeak(actor.actor()))
                .reduce((one, other) -> other)
                .map(this::holder);
        // `…; zij trof er naar eigen zeggen 50 aan`: who was named last before the semicolon.
        if (before.isEmpty() && PRONOUNS.contains(folded(0))) return earlier;
        return before.or(() -> actors.stream()
                .filter(actor -> actor.span().start() > at && Attributions.canSpeak(actor.actor()))
                .findFirst()
                .map(this::holder));
    }

    // The first one named in the next words, else a noun that tells who that is.
    private Optional<Span> source(int from) {
        for (int i = from; i < Math.min(words.size(), from + NEAR + 1); i++) {
            var word = words.get(i);
            if (i > from && isBroken(words.get(i - 1), word)) break;
            if (PERSONAL.contains(word.folded())) break;
            var actor = actors.stream()
                    .filter(one -> one.span().start() == word.span().start())
                    .filter(one -> Attributions.canSpeak(one.actor()) || isOfSomebody(one))
                    .findFirst();
            if (actor.isPresent()) return actor.map(this::holder);
            if (isBody(word)) return Optional.of(noun(from, i));
        }
        return Optional.empty();
    }

    private static boolean isBody(Word word) {
        var keys = GLOSSARY.keys(word.folded());
        return keys.contains("expert") || keys.contains("press") || keys.contains("body");
    }

    private Span noun(int from, int to) {
        int first = ARTICLES.contains(folded(from)) && from < to ? from + 1 : from;
        return words.get(first).span().covering(words.get(to).span());
    }

    private boolean isBroken(Word one, Word next) {
        var between = Span.at(one.span().end(), next.span().start() - one.span().end());
        return text.of(between).chars().anyMatch(c -> c == ',' || c == '.' || c == ':' || c == '(');
    }

    private boolean isOfSomebody(ActorMention actor) {
        return !holder(actor).equals(actor.span());
    }

    // `Residents of Stepanakert`, `regering van Azerbeidzjan`, `Armeense organisaties`
    private Span holder(ActorMention actor) {
        int first = indexAt(actor.span().start());
        int last = Math.max(first, lastOf(actor));
        if (first < 0) return actor.span();
        int before = ARTICLES.contains(folded(first - 1)) ? first - 2 : first - 1;
        if (OF.contains(folded(before)) && isOffice(before - 1)) first = before - 1;
        int end = last;
        for (int i = last + 1; i <= last + NEAR && i < words.size() && !isBroken(words.get(i - 1), words.get(i)); i++) {
            if (isOffice(i)) end = i;
        }
        return words.get(first).span().covering(words.get(end).span()).covering(actor.span());
    }

    private boolean isOffice(int i) {
        var keys = GLOSSARY.keys(folded(i));
        return keys.contains("office") || keys.contains("body") || keys.contains("authorities");
    }

    private boolean says(ActorMention actor, boolean isFollowing) {
        int first = indexAt(actor.span().start());
        if (first < 0) return false;
        int last = Math.max(first, indexAt(lastWordStart(holder(actor))));
        return saysNext(last)
                || hasSaid(last)
                || isInverted(first, last)
                || saysLast(first, last)
                || (isFollowing && isSecond(first, last));
    }

    // `Armenië noemt …`, `Azerbeidzjan stelt dat …`
    private boolean saysNext(int last) {
        for (int i = last + 1; i <= last + NEAR && i < words.size(); i++) {
            if (isBroken(words.get(i - 1), words.get(i))) return false;
            if (isSaying(i)) return true;
        }
        return false;
    }

    // `Armenië heeft er 2.317 geteld`
    private boolean hasSaid(int last) {
        if (!HAVE.contains(folded(last + 1))) return false;
        for (int i = last + 2; i <= last + FAR && i < words.size(); i++) {
            if (GLOSSARY.has("says", folded(i))) return true;
        }
        return false;
    }

    // `volgens hem spreekt Armenië van …`; where another stands before the verb, that one is the subject.
    private boolean isInverted(int first, int last) {
        int verb = ARTICLES.contains(folded(first - 1)) ? first - 2 : first - 1;
        if (verb < 0 || isBroken(words.get(verb), words.get(verb + 1))) return false;
        int from = words.get(Math.max(0, verb - NEAR)).span().start();
        int at = words.get(verb).span().start();
        boolean hasSubject = actors.stream()
                .anyMatch(actor -> actor.span().start() >= from && actor.span().end() <= at);
        // `geteld door`: a participle has its subject elsewhere.
        if (hasSubject || (folded(verb).startsWith("ge") && folded(verb).endsWith("d"))) return false;
        if (GLOSSARY.has("speaks", folded(verb))) return ON.contains(folded(last + 1));
        return GLOSSARY.has("says", folded(verb)) && !isAt(last + 1, "toe");
    }

    // `dat Armenië van etnische zuivering spreekt`
    private boolean saysLast(int first, int last) {
        int before = ARTICLES.contains(folded(first - 1)) ? first - 2 : first - 1;
        if (!THAT.contains(folded(before))) return false;
        for (int i = last + 1; i <= last + FAR && i < words.size(); i++) {
            if (GLOSSARY.has("says", folded(i))) return true;
            if (GLOSSARY.has("speaks", folded(i)) && hasBefore(last, i)) return true;
        }
        return false;
    }

    private boolean hasBefore(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (ON.contains(folded(i))) return true;
        }
        return false;
    }

    // `…, Azerbeidzjan 80 omgekomen militairen`, `en Azerbeidzjan van vrijwillig vertrek`
    private boolean isSecond(int first, int last) {
        if (last + 1 >= words.size() || first == 0) return false;
        boolean isListed =
                Set.of("en", "and").contains(folded(first - 1)) || isBroken(words.get(first - 1), words.get(first));
        return isListed && (words.get(last + 1).isNumber() || ON.contains(folded(last + 1)));
    }

    private boolean isSaying(int i) {
        var keys = GLOSSARY.keys(folded(i));
        if (keys.contains("says")) return !hasNext(i, "toe");
        if (keys.contains("says-that")) return opensClause(i);
        if (keys.contains("speaks")) return ON.contains(folded(i + 1));
        return keys.contains("keeps") && isAt(i + 1, "het") && isAt(i + 2, "op");
    }

    private boolean hasNext(int i, String word) {
        for (int at = i + 1; at <= i + FAR && at < words.size(); at++) {
            if (isAt(at, word)) return true;
        }
        return false;
    }

    private boolean opensClause(int verb) {
        for (int i = verb + 1; i <= verb + NEAR + 2 && i < words.size(); i++) {
            if (THAT.contains(folded(i))) return true;
        }
        return false;
    }

    private int lastOf(ActorMention actor) {
        return indexAt(lastWordStart(actor.span()));
    }

    private int lastWordStart(Span some) {
        var inside = Word.in(text, some);
        return inside.isEmpty() ? some.start() : inside.getLast().span().start();
    }

    private int indexAt(int start) {
        return places.getOrDefault(start, -1);
    }

    private boolean isAt(int i, String word) {
        return folded(i).equals(word);
    }

    private String folded(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).folded();
    }
}
