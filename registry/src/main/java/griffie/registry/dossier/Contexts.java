package griffie.registry.dossier;

import griffie.paper.Block;
import griffie.paper.DateMention;
import griffie.paper.Edtf;
import griffie.paper.PaperKind;
import griffie.paper.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Of which agreement a paper speaks, sentence by sentence: the one that the sentence names, else the one that its
/// paragraph named before, or the heading above it, the sentence that carries the marker of its note, or the first
/// paragraph of a statement that as a whole reports on it.
final class Contexts {
    private static final Pattern DEFINITE = Pattern.compile(
            "(?:^|\\s)(?:de|het|deze|dit|the|this|that)\\s+(?:\\p{L}+\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile("\\s+(?:van|of|dated|d\\.d\\.|uit)\\s+(?:the\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNDATED = Set.of("statement", "deal", "order");
    private static final int LONGEST_BEFORE = 30;

    /// What a sentence speaks of. `isNamed` by itself or the sentence before it, `isDirect` when the paper reports on
    /// it
    /// there. `on` is another day that the naming sentence tells of: that of a statement on the agreement.
    record Context(Instrument instrument, Nearness nearness, Optional<Edtf> on) {}

    enum Nearness {
        SENTENCE,
        BEFORE,
        BLOCK,
        SECTION,
        PAPER
    }

    private final Instruments instruments;
    private final Vocabulary vocabulary;
    // The statements of the dossier that report on an agreement as a whole, by their day.
    private final Map<LocalDate, Instrument> reporting = new HashMap<>();

    Contexts(Instruments instruments, Vocabulary vocabulary) {
        this.instruments = instruments;
        this.vocabulary = vocabulary;
    }

    /// The contexts of the sentences of one paper, in reading order; those without one are left out.
    Map<Span, Context> of(DossierPaper paper) {
        var walk = new Walk(paper);
        paper.paper().text().blocks().forEach(walk::take);
        return walk.found;
    }

    private final class Walk {
        private final DossierPaper paper;
        private final PaperWords words;
        private final String chars;
        private final Map<Span, Context> found = new java.util.LinkedHashMap<>();
        private final Map<Integer, Context> namedBy = new HashMap<>();
        private final Map<String, Instrument> last = new HashMap<>();
        private final boolean isStatement;
        private Optional<Context> section = Optional.empty();
        private Optional<Context> whole = Optional.empty();
        private int paragraphs;

        Walk(DossierPaper paper) {
            this.paper = paper;
            this.words = instruments.words(paper);
            this.chars = paper.paper().text().chars();
            this.isStatement = paper.kind() == PaperKind.STATEMENT;
        }

        void take(Block block) {
            switch (block) {
                case Block.Head head -> {}
                case Block.Heading heading -> section = named(heading.span());
                case Block.Footnote note -> sentences(note, marker(note));
                case Block.Paragraph other -> running(other);
                case Block.Item other -> running(other);
                case Block.Row other -> running(other);
                case Block.Question other -> running(other);
                case Block.Answer other -> running(other);
                case Block.Turn other -> running(other);
                case Block.Consideration other -> running(other);
                case Block.Operative other -> running(other);
                case Block.Signature signature -> {}
            }
        }

        private void running(Block block) {
            if (isShort(block)) {
                section = named(block.span());
                return;
            }
            paragraphs++;
            sentences(
                    block,
                    section.map(one -> at(one, Nearness.SECTION)).or(() -> whole.map(one -> at(one, Nearness.PAPER))));
        }

        // A line without a full stop is a heading that was not seen as one.
        private boolean isShort(Block block) {
            String text = paper.paper().text().of(block.span()).strip();
            return block instanceof Block.Paragraph && text.length() < 60 && !text.matches("(?s).*[.;:?!,]\\s*");
        }

        private void sentences(Block block, Optional<Context> around) {
            var current = around;
            for (var sentence : Sentences.of(paper, block)) {
                var named = named(sentence);
                if (named.isPresent()) {
                    namedBy.put(sentence.start(), named.get());
                    current = named;
                    if (isStatement && paragraphs == 1 && whole.isEmpty()) report(named.get());
                }
                current.ifPresent(one -> found.put(sentence, one));
                current = current.map(this::later);
            }
        }

        private Context later(Context context) {
            return switch (context.nearness()) {
                case SENTENCE -> at(context, Nearness.BEFORE);
                case BEFORE -> at(context, Nearness.BLOCK);
                case BLOCK, SECTION, PAPER -> context;
            };
        }

        private Context at(Context context, Nearness nearness) {
            return new Context(context.instrument(), nearness, context.on());
        }

        private void report(Context context) {
            whole = Optional.of(context);
            paper.date().ifPresent(day -> reporting.putIfAbsent(day, context.instrument()));
        }

        private Optional<Context> marker(Block.Footnote block) {
            return paper.paper().text().noteAt(block.span().start()).stream()
                    .flatMap(note -> note.markers().stream())
                    .map(marker -> Optional.ofNullable(namedBy.get(
                            paper.sentence(Math.max(0, marker.start() - 1)).start())))
                    .flatMap(Optional::stream)
                    .map(one -> at(one, Nearness.SECTION))
                    .findFirst();
        }

        /// The agreement that a sentence names.
        private Optional<Context> named(Span sentence) {
            var told = instruments.toldAt(paper, sentence);
            if (told.isPresent()) {
                told.get().families().forEach(family -> last.put(family, told.get()));
                return Optional.of(new Context(told.get(), Nearness.SENTENCE, Optional.empty()));
            }
            for (var hit : vocabulary.in(chars, sentence)) {
                var instrument = instrument(hit, sentence);
                if (instrument.isEmpty()) continue;
                last.put(hit.key(), instrument.get());
                return Optional.of(
                        new Context(instrument.get(), Nearness.SENTENCE, otherDay(sentence, instrument.get())));
            }
            return Optional.empty();
        }

        private Optional<Instrument> instrument(Vocabulary.Hit hit, Span sentence) {
            for (var date : words.dates(Sentences.near(new Span(hit.span().end(), sentence.end()), hit.span()))) {
                if (date.span().start() - hit.span().end() > "  november 2020 of the ".length()) break;
                String between = chars.substring(hit.span().end(), date.span().start());
                if (LINK.matcher(between).matches()) return dated(date, hit.key());
            }
            var told = undatedBetween(hit, sentence);
            if (told.isPresent()) return told;
            String before = chars.substring(
                    Math.max(sentence.start(), hit.span().start() - LONGEST_BEFORE),
                    hit.span().start());
            return UNDATED.contains(hit.key()) && DEFINITE.matcher(before).find()
                    ? Optional.ofNullable(last.get(hit.key()))
                    : Optional.empty();
        }

        // "kwam in november 2020 een trilaterale verklaring tussen A, B en C tot stand"
        private Optional<Instrument> undatedBetween(Vocabulary.Hit hit, Span sentence) {
            int end = Math.min(sentence.end(), hit.span().end() + 40);
            if (words.states(new Span(hit.span().end(), end)).size() < 2) return Optional.empty();
            return words.dates(Sentences.near(sentence, hit.span())).stream()
                    .map(date -> instruments.of(date.date(), hit.key()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Instrument> dated(DateMention date, String family) {
            var instrument = instruments.of(date.date(), family);
            if (instrument.isPresent()) return instrument;
            return date.date().first().map(reporting::get);
        }

        private Optional<Edtf> otherDay(Span sentence, Instrument instrument) {
            var days = new ArrayList<Edtf>();
            for (var date : words.dates(sentence)) {
                boolean isDay = date.date().first().isPresent()
                        && date.date().first().equals(date.date().last());
                if (isDay && !instrument.isOf(date.date())) days.add(date.date());
            }
            return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
        }
    }

    static List<Nearness> close() {
        return List.of(Nearness.SENTENCE, Nearness.BEFORE);
    }
}
