package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Block;
import griffie.paper.DateMention;
import griffie.paper.Edtf;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What papers say of how far agreements have come.
///
/// A part of a sentence counts when it says how something stands, and of what, where the paper speaks of the agreement;
/// or when it tells of the very day of the agreement.
final class Assessments {
    // Motions, promises and requests have views of their own.
    private static final Pattern OTHER_VIEW = Pattern.compile(
            "\\b(?:moties?|motions?|toezegging\\w*|verzoek\\w*|voorbeeld|sample)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT =
            Pattern.compile("\\b(?:punt|point|artikel|article|paragraph)\\s+(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);
    private static final String RETURN = "return";

    private final Instruments instruments;
    private final Contexts contexts;
    private final Speaking voices;
    private final Vocabulary matters;

    Assessments(Instruments instruments, Contexts contexts, Speaking voices, Vocabulary matters) {
        this.instruments = instruments;
        this.contexts = contexts;
        this.voices = voices;
        this.matters = matters;
    }

    /// Those of one paper, in reading order.
    List<Assessment> of(DossierPaper paper) {
        var reading = new PaperReading(paper);
        for (var block : paper.paper().text().blocks()) {
            for (var sentence : Sentences.of(paper, block)) reading.take(sentence);
        }
        return reading.found;
    }

    private final class PaperReading {
        private final DossierPaper paper;
        private final PaperWords words;
        private final String chars;
        private final Map<Span, Contexts.Context> around;
        private final List<Act> acts;
        private final TreeMap<Integer, Act> byStart = new TreeMap<>();
        private final List<Assessment> found = new ArrayList<>();
        private int nextAct;

        PaperReading(DossierPaper paper) {
            this.paper = paper;
            this.words = instruments.words(paper);
            this.chars = paper.paper().text().chars();
            this.around = contexts.of(paper);
            this.acts = paper.all(Act.class).filter(this::tells).toList();
            acts.forEach(act -> byStart.putIfAbsent(act.span().start(), act));
        }

        private boolean tells(Act act) {
            return act.kind().isAssessment() || act.kind() == Act.Kind.CLAIM || act.kind() == Act.Kind.POSITION;
        }

        void take(Span sentence) {
            var mine = acts(sentence);
            if (instruments.isText(paper, sentence)
                    || OTHER_VIEW
                            .matcher(chars.substring(sentence.start(), sentence.end()))
                            .find()) return;
            var own = mine.stream().filter(act -> act.kind().isAssessment()).toList();
            var told = new LinkedHashMap<String, Assessment>();
            if (own.isEmpty()) {
                for (var part : Sentences.parts(paper, sentence)) take(part, sentence, told);
            } else {
                for (var act : own) take(act, sentence, told);
            }
            told.values().forEach(this::add);
        }

        // A mutual reproach is one of each.
        private void add(Assessment one) {
            if (one.by().size() > 1 && isMutual(one)) one.by().stream().sorted().forEach(by -> found.add(one.by(by)));
            else found.add(one);
        }

        private boolean isMutual(Assessment one) {
            var act = byStart.floorEntry(one.span().end() - 1);
            return act != null && act.getValue().span().overlaps(one.span()) && Mutual.is(act.getValue());
        }

        // Acts lie in reading order, and so do sentences.
        private List<Act> acts(Span sentence) {
            var inside = new ArrayList<Act>();
            while (nextAct < acts.size() && acts.get(nextAct).span().start() < sentence.start()) nextAct++;
            for (int at = nextAct; at < acts.size(); at++) {
                if (acts.get(at).span().start() >= sentence.end()) break;
                inside.add(acts.get(at));
            }
            return inside;
        }

        private void take(Act act, Span sentence, Map<String, Assessment> told) {
            var context = Optional.ofNullable(around.get(sentence));
            var standing = Standing.of(act.kind());
            if (context.isEmpty() || standing.isEmpty()) return;
            boolean isReport = context.get().nearness() != Contexts.Nearness.BLOCK;
            var by = act.by().isEmpty() ? voices.at(paper, act.span().start()) : Mutual.names(act);
            for (var about : about(context.get().instrument(), act.about())) {
                if (about.provision().isEmpty() && !isReport) continue;
                var on = context.get().on();
                told.put(
                        about.key(),
                        new Assessment(
                                context.get().instrument(),
                                about.provision(),
                                about.matter(),
                                standing.get(),
                                paper,
                                act.span(),
                                sentence,
                                by,
                                on));
            }
        }

        private void take(Span part, Span sentence, Map<String, Assessment> told) {
            var standing = Standing.of(paper, part, sentence);
            if (standing.isEmpty()) return;
            var by = by(part);
            for (var subject : subjects(part, sentence)) {
                told.put(
                        subject.about().key() + by,
                        new Assessment(
                                subject.instrument(),
                                subject.about().provision(),
                                subject.about().matter(),
                                standing.get(),
                                paper,
                                part,
                                sentence,
                                by,
                                Optional.empty()));
            }
        }

        private List<String> by(Span part) {
            return Optional.ofNullable(byStart.floorEntry(Math.max(part.start(), part.end() - 1)))
                    .map(Map.Entry::getValue)
                    .filter(act -> act.span().overlaps(part) && !act.by().isEmpty())
                    .map(Mutual::names)
                    .orElseGet(() -> voices.at(paper, part.start()));
        }

        private List<Subject> subjects(Span part, Span sentence) {
            var context = around.get(sentence);
            if (context != null) {
                var direct = about(context, part);
                if (!direct.isEmpty()) {
                    return direct.stream()
                            .map(about -> new Subject(context.instrument(), about))
                            .toList();
                }
            }
            var ofDay = ofTheDay(part, sentence);
            return ofDay.isEmpty() ? ofThePlace(part, sentence) : ofDay;
        }

        // What is not restored on the road through Lachin is the passage that was agreed for that road: the only
        // provision, before that day, on the same matter in a place that the paragraph names, or that was named last.
        private List<Subject> ofThePlace(Span part, Span sentence) {
            var standing = Standing.of(paper, part, sentence).map(Standing::status);
            boolean isLacking = standing.equals(Optional.of(Standing.Status.OUTSTANDING))
                    || standing.equals(Optional.of(Standing.Status.NOT_DONE));
            var day = paper.date();
            if (!isLacking || day.isEmpty()) return List.of();
            var said = matters.keys(chars, part);
            var places = lately(part);
            var fitting = instruments.in(places).stream()
                    .filter(one -> one.instrument().isBefore(day.get()))
                    .filter(one -> shares(one.about().provision().orElseThrow().matters(), said))
                    .toList();
            return fitting.size() == 1 ? fitting : List.of();
        }

        // The places of the paragraph, else the last one named before.
        private Set<String> lately(Span part) {
            var block = paper.block(part.start()).map(Block::span).orElse(part);
            var here = words.places(block);
            return here.isEmpty() ? words.placeBefore(block.start()) : here;
        }

        private List<Subject> ofTheDay(Span part, Span sentence) {
            for (var date : words.dates(Sentences.near(sentence, part))) {
                var day = date.date().first().filter(first -> isDay(date.date()));
                if (day.isEmpty() || date.role() != DateMention.Role.EVENT) continue;
                for (var instrument : instruments.on(day.get())) {
                    var held = about(instrument, part).stream()
                            .filter(about -> about.provision().isPresent())
                            .toList();
                    if (!held.isEmpty()) {
                        return held.stream()
                                .map(about -> new Subject(instrument, about))
                                .toList();
                    }
                }
            }
            return List.of();
        }

        private List<About> about(Contexts.Context context, Span part) {
            var instrument = context.instrument();
            boolean isNear = Contexts.close().contains(context.nearness());
            var found = about(instrument, part);
            if (found.isEmpty() && isNear && instrument.provisions().size() == 1) {
                return List.of(new About(Optional.of(instrument.provisions().getFirst()), ""));
            }
            return found;
        }

        /// The provisions that a part speaks of: the point that it names, else those that share a place and a matter,
        /// else the one that shares most matters; else the matter alone.
        private List<About> about(Instrument instrument, Span part) {
            var point = POINT.matcher(chars).region(part.start(), part.end());
            if (point.find()) {
                var named = instrument.provisions().stream()
                        .filter(one -> one.point().equals(point.group(1)))
                        .findFirst();
                if (named.isPresent()) return List.of(new About(named, ""));
            }
            var said = matters.keys(chars, part);
            if (said.isEmpty()) return List.of();
            var places = words.places(part);
            var inPlace = instrument.provisions().stream()
                    .filter(one -> shares(one.places(), places) && shares(one.matters(), said))
                    .toList();
            if (!inPlace.isEmpty())
                return inPlace.stream()
                        .map(one -> new About(Optional.of(one), ""))
                        .toList();
            return bestOf(instrument, said);
        }

        private List<About> bestOf(Instrument instrument, Set<String> said) {
            var telling = new LinkedHashSet<>(said);
            if (telling.size() > 1) telling.remove(RETURN);
            Optional<Provision> best = Optional.empty();
            long most = 0;
            for (var one : instrument.provisions()) {
                long shared = telling.stream().filter(one.matters()::contains).count();
                if (shared <= most) continue;
                most = shared;
                best = Optional.of(one);
            }
            String matter = telling.iterator().next();
            if (best.isPresent()) return List.of(new About(best, matter));
            return matter.equals(RETURN) ? List.of() : List.of(new About(best, matter));
        }
    }

    private static boolean isDay(Edtf date) {
        return date.first().equals(date.last());
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    record About(Optional<Provision> provision, String matter) {
        String key() {
            return provision.map(one -> one.span().toString()).orElse(matter);
        }
    }

    record Subject(Instrument instrument, About about) {}
}
