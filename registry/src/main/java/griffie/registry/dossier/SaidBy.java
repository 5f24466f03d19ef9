package griffie.registry.dossier;

import griffie.paper.Actor;
import griffie.paper.ActorMention;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reported speech in its short forms, where no act was recognised: `Armenië spreekt van 200 gevangenen`,
/// `Armenië meldt 207 doden, Azerbeidzjan 80`, `according to local hospitals`, `de verklaring van A dat …`.
final class SaidBy {
    /// Who says what: the clause, its content, and whether it states or holds.
    record Clause(Span span, Span content, List<String> holders, Claim.Kind kind) {
        Clause {
            holders = List.copyOf(holders);
        }
    }

    private static final Pattern LEAD = Pattern.compile(
            "(?:.*(?:[,;:]|\\b(?:en|and|dat|that|maar|but|while|terwijl))\\s+|\\s*)(?:the|de|het)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?:according to|volgens)\\s+(?<who>[^,.;:()\\n]{2,60}?)\\s*(?=[,.;:()]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEMENT_OF = Pattern.compile(
            "\\b(?:verklaring|bewering|stelling|statement|assertion|claim)\\s+(?:van|of|by)\\s+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THAT = Pattern.compile("\\s+(?:dat|that)\\b.*", Pattern.DOTALL);
    private static final Pattern SUBORDINATE = Pattern.compile("\\b(?:dat|that|en|and)\\s+\\p{L}+$");
    private static final Pattern ASKING = Pattern.compile("\\b(?:wat|what|hoe|how)\\b");
    private static final Pattern SAME_FORM = Pattern.compile("\\s+(?:van\\s|of\\s|\\d).*", Pattern.DOTALL);
    // "noemt haar onmisbaar"
    private static final Pattern JUDGES = Pattern.compile(
            "(?:noemt|noemen|calls?)\\s+(?:haar|ze|hem|it|them)\\s+\\p{Ll}+(?:\\s*$|\\s*[.,;]|\\s+(?:en|and)\\s).*",
            Pattern.DOTALL);
    private static final Pattern AND = Pattern.compile("\\s*(?:,|en|and)\\s*(?:the|de|het)?\\s*");
    private static final Pattern OWN = Pattern.compile("(?:eigen|naar eigen)\\b.*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?:u|uw|mij|ons|onze|your?|my|our|berichten|reports?|media|plan|planning)\\b.*", Pattern.CASE_INSENSITIVE);
    // "Residents of Stepanakert told X that …"
    private static final Pattern TOLD = Pattern.compile("""
            (?x) (?: The \\s )? (?<who> \\p{Lu} \\p{L}+ (?: \\s \\p{L}+ ){1,4} ) \\s
            (?: told \\s .{3,60}? \\s that | reported (?!ly) ) \\s .*""", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|de|het)\\s+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HOLDER = 32;
    private static final int LONGEST_LEAD = 40;

    private final Vocabulary saying;

    SaidBy(Vocabulary saying) {
        this.saying = saying;
    }

    List<Clause> in(DossierPaper paper, PaperWords words, Span sentence) {
        var reading = new Reading(paper.paper().text().chars(), words, sentence);
        reading.clauses();
        reading.according();
        reading.told();
        return reading.found;
    }

    private final class Reading {
        private final String chars;
        private final Span sentence;
        private final List<ActorMention> actors;
        private final List<String> together = new ArrayList<>();
        private final List<Clause> found = new ArrayList<>();

        Reading(String chars, PaperWords words, Span sentence) {
            this.chars = chars;
            this.sentence = sentence;
            this.actors = words.actors(sentence);
        }

        void clauses() {
            var heads = heads();
            Optional<Clause> before = Optional.empty();
            for (int i = 0; i < heads.size(); i++) {
                int end = i + 1 < heads.size() ? heads.get(i + 1).span().start() : sentence.end();
                var clause = clause(heads.get(i), cut(heads.get(i).span().end(), end), before);
                boolean isOfNext = clause.isEmpty()
                        && AND.matcher(chars.substring(heads.get(i).span().end(), end))
                                .matches();
                if (isOfNext) {
                    together.add(heads.get(i).actor().name());
                    continue;
                }
                clause.map(this::withOthers).ifPresent(found::add);
                together.clear();
                before = clause;
            }
        }

        // "Frankrijk en Litouwen zijn voor sancties"
        private Clause withOthers(Clause clause) {
            if (together.isEmpty()) return clause;
            var all = new ArrayList<>(together);
            all.addAll(clause.holders());
            return new Clause(clause.span(), clause.content(), all, clause.kind());
        }

        // Those that stand where a clause begins.
        private List<ActorMention> heads() {
            var heads = new ArrayList<ActorMention>();
            for (var actor : actors) {
                int from = Math.max(sentence.start(), actor.span().start() - LONGEST_LEAD);
                String before = chars.substring(from, actor.span().start());
                boolean isFirst = from == sentence.start() && before.isBlank();
                boolean isNext = !before.isBlank() && LEAD.matcher(before).matches();
                if (isFirst || isNext || STATEMENT_OF.matcher(before).find()) heads.add(actor);
            }
            return heads;
        }

        // A semicolon ends what is said.
        private int cut(int from, int end) {
            int cut = Sentences.semicolon(chars, new Span(from, Math.max(from, end)));
            String said = chars.substring(from, cut);
            return from
                    + said.replaceFirst("[\\s,]*(?:\\b(?:en|and|maar|but|the|de|het))*[\\s,.]*$", "")
                            .length();
        }

        private Optional<Clause> clause(ActorMention head, int end, Optional<Clause> before) {
            int start = head.span().start();
            var span = new Span(start, Math.max(end, head.span().end()));
            String rest = chars.substring(head.span().end(), span.end());
            String lead = chars.substring(Math.max(sentence.start(), start - LONGEST_LEAD), start);
            if (STATEMENT_OF.matcher(lead).find()) {
                return THAT.matcher(rest).matches() ? some(span, head.span().end(), head, Claim.Kind.CLAIM) : none();
            }
            var verb = verb(head.span().end(), span.end());
            if (verb.isPresent()) {
                var hit = verb.get();
                boolean isView = hit.key().equals("position")
                        || JUDGES.matcher(chars.substring(hit.span().start(), span.end()))
                                .matches();
                return some(span, hit.span().end(), head, isView ? Claim.Kind.POSITION : Claim.Kind.CLAIM);
            }
            // "…, Azerbeidzjan 80 omgekomen militairen": the verb of the clause before.
            boolean isGapped = before.isPresent() && SAME_FORM.matcher(rest).matches();
            return isGapped ? some(span, head.span().end(), head, before.get().kind()) : none();
        }

        private Optional<Clause> none() {
            return Optional.empty();
        }

        private Optional<Clause> some(Span span, int content, ActorMention head, Claim.Kind kind) {
            return Optional.of(new Clause(
                    span, new Span(Math.min(content, span.end()), span.end()), List.of(holder(head, span)), kind));
        }

        // The verb follows its subject closely, or ends a clause that "dat" opened: "… van etnische zuivering spreekt".
        private Optional<Vocabulary.Hit> verb(int from, int end) {
            var hits = saying.in(chars, new Span(from, end)).stream()
                    .filter(hit -> hit.key().equals("claim") || hit.key().equals("position"))
                    .toList();
            for (var hit : hits) {
                boolean isClose = hit.span().start() - from <= LONGEST_HOLDER
                        && chars.substring(from, hit.span().start()).indexOf(',') < 0;
                boolean isLast =
                        !ASKING.matcher(chars.substring(from, hit.span().start()))
                                        .find()
                                && chars.substring(hit.span().end(), end).isBlank()
                                && SUBORDINATE
                                        .matcher(chars.substring(Math.max(sentence.start(), from - LONGEST_LEAD), from))
                                        .find();
                if (isClose || isLast) return Optional.of(hit);
            }
            return Optional.empty();
        }

        /// The actor, also where a body of a state speaks; of others their own words: `Armeense organisaties`.
        private String holder(ActorMention head, Span span) {
            String name = head.actor().name();
            var verb = verb(head.span().end(), span.end());
            if (verb.isEmpty() || !(head.actor() instanceof Actor.State)) return name;
            String between = chars.substring(
                            head.span().end(), verb.get().span().start())
                    .strip();
            if (between.isEmpty() || !Character.isLetter(between.charAt(0))) return name;
            String written = chars.substring(head.span().start(), head.span().end());
            boolean isAdjective = written.endsWith("e") || written.endsWith("n") || written.endsWith("i");
            boolean isOfficial =
                    saying.keys(between, new Span(0, between.length())).contains("official");
            return isAdjective && !isOfficial && between.split("\\s+", -1).length <= 3 ? written + " " + between : name;
        }

        void according() {
            var matcher = ACCORDING.matcher(chars).region(sentence.start(), sentence.end());
            while (matcher.find()) {
                var who = new Span(matcher.start("who"), matcher.end("who"));
                holder(who)
                        .ifPresent(
                                holder -> found.add(new Clause(sentence, sentence, List.of(holder), Claim.Kind.CLAIM)));
            }
        }

        private Optional<String> holder(Span who) {
            String words =
                    ARTICLE.matcher(chars.substring(who.start(), who.end())).replaceFirst("");
            if (NOBODY.matcher(words).matches()) return nobody();
            if (OWN.matcher(words).matches()) return before(who.start());
            var inside = actors.stream().filter(one -> who.contains(one.span())).toList();
            if (inside.isEmpty()) return Optional.of(words);
            var last = inside.getLast();
            boolean isWhole = last.span().end() == who.end();
            return Optional.of(isWhole ? last.actor().name() : words);
        }

        // "houdt Azerbeidzjan volgens eigen opgave …"
        private Optional<String> before(int offset) {
            return actors.stream()
                    .filter(one -> one.span().end() <= offset)
                    .reduce((first, last) -> last)
                    .map(one -> one.actor().name());
        }

        void told() {
            var matcher = TOLD.matcher(chars).region(sentence.start(), sentence.end());
            if (!found.isEmpty() || !matcher.matches()) return;
            found.add(new Clause(sentence, sentence, List.of(matcher.group("who")), Claim.Kind.CLAIM));
        }

        private Optional<String> nobody() {
            return Optional.empty();
        }
    }
}
