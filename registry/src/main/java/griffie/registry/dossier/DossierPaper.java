package griffie.registry.dossier;

import griffie.paper.Act;
import griffie.paper.Block;
import griffie.paper.DateMention;
import griffie.paper.Finding;
import griffie.paper.FindingValues;
import griffie.paper.Paper;
import griffie.paper.PaperKind;
import griffie.paper.Reference;
import griffie.paper.Said;
import griffie.paper.Span;
import griffie.registry.ledger.Known;
import griffie.registry.verification.Checked;
import griffie.registry.verification.Reading;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One paper of a dossier, as it was last read: `file` is its name, `entry` the number of its entry in the ledger.
public final class DossierPaper {
    private static final int BEGINNING = 3000;
    private static final int LONGEST = 300;
    private static final Pattern HELD = Pattern.compile(
            "(?i)\\b(?:heeft|hebben) op [^.;]{4,40}? (?:overleg|een debat|debat|gesprek|vergadering|een gesprek)\\b");
    private final String file;
    private final long entry;
    private final Reading reading;
    private final List<Known> known;
    private final Supplier<SentenceEnds> sentences;
    private final Supplier<Map<Finding, Handle>> handles;

    DossierPaper(String file, long entry, Reading reading, List<Known> known) {
        this.file = file;
        this.entry = entry;
        this.reading = reading;
        this.known = List.copyOf(known);
        this.sentences = new Once<>(() -> new SentenceEnds(reading.paper().text()));
        this.handles = new Once<>(() -> handles(file, reading));
    }

    public String file() {
        return file;
    }

    public long entry() {
        return entry;
    }

    public Reading reading() {
        return reading;
    }

    public Paper paper() {
        return reading.paper();
    }

    public Optional<Reference> id() {
        return paper().id();
    }

    public PaperKind kind() {
        return paper().kind().orElse(PaperKind.PAPER);
    }

    public Optional<LocalDate> date() {
        return paper().date();
    }

    /// The day on which it was said: of the report of a debate the day of the debate, where it tells that.
    public Optional<LocalDate> saidOn() {
        if (kind() != PaperKind.DEBATE_REPORT) return date();
        String beginning = paper().text().chars();
        var held = HELD.matcher(beginning.substring(0, Math.min(BEGINNING, beginning.length())));
        if (!held.find()) return date();
        return all(DateMention.class)
                .filter(date ->
                        date.span().start() >= held.start() && date.span().end() <= held.end())
                .flatMap(date -> date.date().first().stream())
                .findFirst()
                .or(this::date);
    }

    /// Its title, else the name of its file.
    public String title() {
        return paper().title().orElse(file);
    }

    public List<String> authors() {
        return paper().about(Said.Author.class).map(Said.Author::name).toList();
    }

    /// What the catalogue had of the papers that it cites, and of itself.
    public List<Known> known() {
        return known;
    }

    public List<Checked> citations() {
        return reading.checked();
    }

    /// All findings of one sort, in reading order.
    public <F extends Finding> Stream<F> all(Class<F> sort) {
        return reading.others().stream().filter(sort::isInstance).map(sort::cast);
    }

    public Stream<Act> acts(Act.Kind kind) {
        return all(Act.class).filter(act -> act.kind() == kind);
    }

    /// The finding with this name.
    Optional<Finding> finding(Handle handle) {
        return handles.get().entrySet().stream()
                .filter(named -> named.getValue().equals(handle))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The name by which a person decides on a finding of this paper.
    public Handle handle(Finding finding) {
        var handle = handles.get().get(finding);
        if (handle == null) throw new IllegalArgumentException("no finding of " + file + ": " + finding);
        return handle;
    }

    public Passage passage(Span span) {
        return new Passage(file, span, paper().text().of(span).strip().replaceAll("\\s+", " "));
    }

    /// The sentence, or what is left of it in its block, in which an offset lies.
    public Span sentence(int offset) {
        return sentences.get().at(offset);
    }

    /// The sentences that a span touches.
    public Span sentences(Span span) {
        return sentence(span.start()).covering(sentence(Math.max(span.start(), span.end() - 1)));
    }

    /// The block in which an offset lies.
    public Optional<Block> block(int offset) {
        var blocks = paper().text().blocks();
        int place = Collections.binarySearch(
                blocks, new Block.Paragraph(new Span(offset, Integer.MAX_VALUE)), Comparator.comparing(Block::span));
        int at = place >= 0 ? place : -place - 2;
        // A block that begins at the offset comes after the longest possible one in reading order.
        if (at + 1 < blocks.size() && blocks.get(at + 1).span().start() == offset) at++;
        return at >= 0 && blocks.get(at).span().contains(offset) ? Optional.of(blocks.get(at)) : Optional.empty();
    }

    /// Who speaks at an offset of a verbatim report.
    public Optional<String> speaker(int offset) {
        return block(offset).filter(Block.Turn.class::isInstance).map(block -> ((Block.Turn) block).speaker());
    }

    // The whole of it would cost the square of a text that is one endless sentence.
    private static String beginning(Reading reading, Span span) {
        return reading.paper().text().of(new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
    }

    // Two findings that say the same in the same words are told apart by their order.
    private static Map<Finding, Handle> handles(String file, Reading reading) {
        var handles = new IdentityHashMap<Finding, Handle>();
        var seen = new HashMap<String, Integer>();
        for (var finding : reading.findings()) {
            String kind = FindingValues.kind(finding);
            String quote = beginning(reading, finding.span());
            int before = seen.merge(kind + "\n" + quote, 1, Integer::sum);
            handles.put(finding, Handle.of(file, kind, quote, Integer.toString(before)));
        }
        return handles;
    }
}
