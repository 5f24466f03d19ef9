package griffie.recognition.act;

import griffie.paper.Act;
import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Span;
import griffie.recognition.word.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the words that stand for somebody: names, pronouns, and what else stands before a verb.
final class Nominals {
    private static final int LONGEST = 12;

    private final Tagged tagged;
    private final Words words;
    private final Voices voices;
    private final List<String> pair;
    private final Map<String, String> fullNames;
    private List<Act.Party> lastHeld = List.of();
    private List<Act.Party> lastOther = List.of();

    Nominals(Tagged tagged, Voices voices) {
        this.tagged = tagged;
        this.words = tagged.words();
        this.voices = voices;
        this.pair = pair(tagged.actors());
        this.fullNames = fullNames(tagged.actors());
    }

    /// Remembers who acted last, for `hij` and for a verb that shares its subject.
    void hold(List<Act.Party> parties, int token) {
        lastHeld = parties;
        // `zij` is never who speaks.
        if (!names(parties).equals(voice(token).speaker())) lastOther = parties;
    }

    static List<String> names(List<Act.Party> parties) {
        return parties.stream().map(Act.Party::name).toList();
    }

    List<Act.Party> lastHeld() {
        return lastHeld;
    }

    Voice voice(int token) {
        return voices.of(words.block(token));
    }

    /// Who speaks at a token, without words of their own.
    List<Act.Party> speaker(int token) {
        return parties(voice(token).speaker(), new Span(words.start(token), words.start(token)));
    }

    static List<Act.Party> parties(List<String> names, Span span) {
        return names.stream().map(name -> new Act.Party(span, name)).toList();
    }

    /// The words that stand for somebody from this token on.
    Optional<Nominal> from(int i) {
        int at = i;
        if (tagged.is(at, Role.PAIR)) return Optional.of(pair(at));
        if (tagged.isNamed(at)) return Optional.of(named(at));
        if (tagged.is(at, Role.DETERMINER) && tagged.isNamed(at + 1)) return Optional.of(named(at + 1));
        if (tagged.is(at, Role.DETERMINER)
                && !tagged.at(at + 1).isAct()
                && tagged.at(at + 1).isPlain()
                && tagged.isNamed(at + 2)) return Optional.of(named(at + 2));
        if (tagged.is(at, Role.DETERMINER) && tagged.is(at + 1, Role.OFFICE))
            return Optional.of(office(at + 1, at + 1));
        if (tagged.is(at, Role.DETERMINER) && isPlain(at + 1) && tagged.is(at + 2, Role.OFFICE)) {
            return Optional.of(office(at + 1, at + 2));
        }
        if (tagged.is(at, Role.OFFICE)) return Optional.of(office(at, at));
        return pronoun(at);
    }

    // An office or body without a name of its own: `de minister`, `de vaste commissie voor Buitenlandse Zaken`. Where
    // the paper names one such body in full, that is meant: `covoorzitters` are those of the Minsk Groep.
    private Nominal office(int first, int noun) {
        int next = noun + 1;
        if (words.is(next, "van") || words.is(next, "voor")) {
            int end = next + 1;
            while (words.isCapital(end) || (words.is(end, "en") && words.isCapital(end + 1))) end++;
            if (end > next + 1) next = end;
        }
        var span = words.span(first, next);
        String written = span.in(words.text().chars());
        String word = Character.toLowerCase(written.charAt(0)) + written.substring(1);
        String name = word.equals("kamer") ? Voices.PARLIAMENT : fullNames.getOrDefault(word, word);
        return new Nominal(first, next, parties(List.of(name), span));
    }

    // The bodies that are named once in full, by their first word.
    private static Map<String, String> fullNames(List<ActorMention> actors) {
        var names = new LinkedHashMap<String, String>();
        var ambiguous = new HashSet<String>();
        for (var mention : actors) {
            String name = mention.actor().name();
            int blank = name.indexOf(' ');
            if (blank < 0) continue;
            var known = names.putIfAbsent(name.substring(0, blank), name);
            if (known != null && !known.equals(name)) ambiguous.add(name.substring(0, blank));
        }
        names.keySet().removeAll(ambiguous);
        return names;
    }

    private Optional<Nominal> pronoun(int i) {
        var lexeme = tagged.at(i);
        var span = i < words.size() ? new Span(words.start(i), words.end(i)) : new Span(0, 0);
        if (lexeme.is(Role.FIRST)) return some(i, parties(voice(i).speaker(), span));
        if (lexeme.is(Role.YOU)) return some(i, parties(voice(i).addressee(), span));
        if (lexeme.is(Role.HE)) return some(i, lastOther);
        return Optional.empty();
    }

    private static Optional<Nominal> some(int i, List<Act.Party> parties) {
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Nominal(i, i + 1, parties));
    }

    private Nominal named(int i) {
        var mention = tagged.mention(i);
        var party = new Act.Party(mention.span(), mention.actor().name());
        return new Nominal(tagged.startOfName(i), tagged.afterName(i), List.of(party));
    }

    /// The same, and those who are joined to them: `zowel de EU als Nederland`, `Nederland en de EU`.
    Optional<Nominal> allFrom(int i) {
        int at = skipAdverbs(i);
        boolean isBoth = words.is(at - 1, "zowel") || words.is(at - 1, "both");
        var first = from(at);
        if (first.isEmpty()) return first;
        var all = first.get();
        int members = 1;
        for (int joint = joint(all.next(), isBoth); joint > 0 && members < LONGEST; joint = joint(all.next(), isBoth)) {
            members++;
            var more = from(skipAdverbs(joint));
            if (more.isEmpty()) break;
            all = all.and(more.get());
            if (isBoth) break;
        }
        return Optional.of(all);
    }

    // The token after the word that joins two names, or 0.
    private int joint(int i, boolean isBoth) {
        int at = words.is(i, ',') && tagged.is(i + 1, Role.AND) ? i + 1 : i;
        if (isBoth && (words.is(at, "als") || words.is(at, "and"))) return at + 1;
        return tagged.is(at, Role.AND) ? at + 1 : 0;
    }

    int skipAdverbs(int i) {
        int at = i;
        while (at < words.size() && tagged.is(at, Role.ADVERB) && at < i + 6) at = tagged.after(at);
        return at;
    }

    /// The words that stand for somebody and end right before a token; none where a preposition governs them.
    Optional<Nominal> before(int next) {
        int end = beforeAside(next);
        var last = endingAt(end);
        if (last.isEmpty()) return last;
        var found = last.get();
        int joint = beforeDeterminers(found.first());
        if (isJoint(joint)) {
            int other = words.is(joint - 1, ',') ? joint - 2 : joint - 1;
            var more = endingAt(other).filter(one -> !isGoverned(one.first()));
            if (more.isPresent()) return more.map(found::and);
        }
        return isGoverned(found.first()) ? Optional.empty() : last;
    }

    // `en`, and `als` of `zowel … als`; `en dus ook Nederland`.
    private boolean isJoint(int i) {
        return tagged.is(i, Role.AND) || words.is(i, "als") || words.is(i, "alsook");
    }

    private int beforeDeterminers(int first) {
        int at = first - 1;
        while (at >= 0 && at > first - 5 && (tagged.is(at, Role.DETERMINER) || isAdverb(at))) at--;
        return at;
    }

    private boolean isAdverb(int i) {
        return tagged.is(i, Role.ADVERB);
    }

    private boolean isGoverned(int first) {
        int at = beforeDeterminers(first);
        return tagged.is(at, Role.PREPOSITION) && !words.is(at, "namens");
    }

    // Adverbs, and an aside between commas: `De EU, net als Nederland, blijft`.
    private int beforeAside(int next) {
        int at = next - 1;
        while (at > next - 6 && isAdverb(at)) at--;
        if (!words.is(at, ',')) return at;
        for (int open = at - 1; open > at - LONGEST && open >= 0; open--) {
            if (words.is(open, ',')) return isNamedBetween(open, at) ? at - 1 : open - 1;
            if (words.is(open, ';') || words.is(open, '.')) break;
        }
        return at;
    }

    private boolean isNamedBetween(int from, int to) {
        return tagged.is(from + 1, Role.AND) && tagged.isNamed(to - 1);
    }

    private Optional<Nominal> endingAt(int end) {
        if (end < 0 || words.is(end, ',')) return Optional.empty();
        int at = end;
        // A name that is part of more: `de Minsk Groep covoorzitters`, `alle overige EU lidstaten`.
        for (int skipped = 0; skipped < 2 && isPlain(at) && !tagged.isNamed(at); skipped++) at--;
        if (tagged.isNamed(at)) {
            var name = named(at);
            return Optional.of(new Nominal(name.first(), end + 1, name.parties()));
        }
        for (int start = end; start > end - 3 && start >= 0; start--) {
            if (tagged.is(start, Role.PAIR) && tagged.after(start) == end + 1) return Optional.of(pair(start));
        }
        if (tagged.is(end, Role.OFFICE)) return Optional.of(office(end, end));
        return pronoun(end).filter(one -> !tagged.isNamed(end));
    }

    private boolean isPlain(int i) {
        return words.isWord(i) && tagged.at(i).isPlain() && !tagged.at(i).isAct();
    }

    /// Whatever noun stands right before a verb, by its own words: `De indieners`.
    Optional<Nominal> anyBefore(int next, int from) {
        int at = beforeAside(next);
        int end = at + 1;
        while (at >= from
                && at > end - LONGEST
                && (isPlain(at)
                        || words.isNumber(at)
                        || tagged.isNamed(at)
                        || words.isDash(at)
                        || isOf(at)
                        || (tagged.is(at, Role.DETERMINER) && isOf(at - 1)))) at--;
        boolean opens = tagged.is(at, Role.DETERMINER) && at >= from;
        int first = at + 1;
        if (first >= end || !(opens || (first == from && words.isCapital(first) && end - first <= 2))) {
            return Optional.empty();
        }
        if (tagged.is(at - 1, Role.PREPOSITION)) return Optional.empty();
        var span = words.span(first, end);
        return Optional.of(new Nominal(
                first, end, List.of(new Act.Party(span, span.in(words.text().chars())))));
    }

    private boolean isOf(int i) {
        return words.is(i, "van") || words.is(i, "voor") || words.is(i, "of");
    }

    /// The two states that a text speaks of most: whom `beide landen` means.
    private Nominal pair(int i) {
        var span = words.span(i, tagged.after(i));
        var names = pair.size() == 2 ? pair : List.of(span.in(words.text().chars()));
        return new Nominal(i, tagged.after(i), parties(names, span));
    }

    private static List<String> pair(List<ActorMention> actors) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var mention : actors) {
            if (mention.actor() instanceof Actor.State state && !state.code().equals("NL")) {
                counts.merge(state.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }
}
