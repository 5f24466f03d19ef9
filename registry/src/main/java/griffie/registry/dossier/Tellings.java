package griffie.registry.dossier;

import griffie.paper.Block;
import griffie.paper.Citation;
import griffie.paper.DateMention;
import griffie.paper.Edtf;
import griffie.paper.PaperKind;
import griffie.paper.Quantity;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The passages of one paper that tell of dated events.
///
/// No event is: a deadline or a length of time; what lies after the paper, unless it is a gathering that is named by
/// its
/// date; the date by which another paper is cited; a date without a beginning; a year that only says since when.
final class Tellings {
    private static final Glossary GLOSSARY = Glossary.of("events.txt");
    private static final Set<String> SMALL = Set.of("van", "of", "d.d", "op", "on", "the", "de", "het", "dated", "jl");
    private static final Pattern YEARS = Pattern.compile("\\d{4}/(\\d{4}|\\.\\.)");
    private static final Pattern OPENING = Pattern.compile("[\\s(,]*(Kamerstuk(ken)?( II)?,?\\s*)?");
    private static final int BEFORE = 40;
    private static final int MANY = 10;

    private final DossierPaper paper;
    private final Voices voices;
    private final Located<Citation> citations;
    private final Located<Quantity> quantities;

    Tellings(DossierPaper paper, Voices voices) {
        this.paper = paper;
        this.voices = voices;
        this.citations = new Located<>(paper.citations().stream().map(checked -> checked.citation()));
        this.quantities = new Located<>(paper.all(Quantity.class));
    }

    List<Telling> all() {
        var mentions = paper.all(DateMention.class).toList();
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (!isEvent(mention)) continue;
            var next = i + 1 < mentions.size() ? joined(mention, mentions.get(i + 1)) : Optional.<Edtf>empty();
            if (next.isPresent()) {
                tellings.add(telling(
                        mention, mention.span().covering(mentions.get(i + 1).span()), next.get()));
                i++;
            } else {
                tellings.add(telling(mention, mention.span(), mention.date()));
            }
        }
        return tellings;
    }

    private Telling telling(DateMention mention, Span span, Edtf date) {
        var clause = Clauses.at(paper, span.start());
        // What goes on since a day began on it.
        var day = Edtf.parse(date.written().replace("/..", "")).orElse(date);
        return new Telling(paper, mention, span, day, Topic.of(paper, clause, voices), name(span));
    }

    // `19 en 20 september`
    private Optional<Edtf> joined(DateMention one, DateMention other) {
        int end = one.span().end();
        if (other.span().start() < end) return Optional.empty();
        String between = Span.at(end, other.span().start() - end)
                .in(paper.paper().text().chars())
                .strip();
        boolean isJoined = Set.of("en", "and", "tot", "to", "-", "–").contains(between);
        boolean isNext = one.date().last().isPresent()
                && one.date()
                        .last()
                        .map(day -> day.plusDays(1))
                        .equals(other.date().first())
                && other.date().first().equals(other.date().last());
        return isJoined && isNext && isEvent(other)
                ? Edtf.parse(one.date().written() + "/" + other.date().written())
                : Optional.empty();
    }

    private boolean isEvent(DateMention mention) {
        if (mention.role() != DateMention.Role.EVENT || mention.date().isLength()) return false;
        var first = mention.date().first();
        if (first.isEmpty() || isVague(mention) || isInTypedSource(mention)) return false;
        if (isCited(mention.span()) || isAlone(mention.span()) || isBaseline(mention)) return false;
        boolean isAfter = paper.date().filter(day -> first.get().isAfter(day)).isPresent();
        return !isAfter || tells("gathering", mention.span());
    }

    // `dit jaar` says no more than the date of the paper, `in de daaropvolgende jaren` no more than the year before it.
    private boolean isVague(DateMention mention) {
        String written = mention.date().written();
        boolean isInferred = mention.basis() != DateMention.Basis.WRITTEN;
        boolean isBroad = !written.contains("-") || written.contains("/");
        boolean isToday = isInferred
                && paper.date().map(Object::toString).filter(written::equals).isPresent();
        boolean isYearRun = YEARS.matcher(written).matches() && isSession(mention.span());
        return (isInferred && isBroad) || isToday || isYearRun;
    }

    // `2020/21` is a year of session.
    private boolean isSession(Span span) {
        String text = paper.paper().text().of(span);
        return text.matches("\\d{4}\\s?[/–-]\\s?\\d{2,4}");
    }

    // A note that cites where something stands dates a publication.
    private boolean isInTypedSource(DateMention mention) {
        var block = paper.block(mention.span().start());
        return block.filter(Block.Footnote.class::isInstance)
                .filter(note -> !citations.in(note.span()).isEmpty())
                .isPresent();
    }

    // `de brief van 29 september 2021`, `(ingezonden 20 september 2022)`, `op 7 december 2020 (21 501-02, nr. 2254)`
    private boolean isCited(Span span) {
        if (tells("paper", span)) return true;
        var behind = new Span(span.end(), Math.min(paper.paper().text().chars().length(), span.end() + BEFORE));
        return citations.in(behind).stream()
                .map(citation -> Span.at(span.end(), citation.span().start() - span.end()))
                .anyMatch(between -> OPENING.matcher(
                                between.in(paper.paper().text().chars()))
                        .matches());
    }

    // A line with a date and nothing else dates the paper.
    private boolean isAlone(Span span) {
        var sentence = Clauses.sentence(paper, span.start());
        return Word.in(paper.paper().text(), sentence).stream().allMatch(word -> span.contains(word.span()));
    }

    // A year alone dates a motion beside it; `sinds 1994` in what a motion considers, or beside a number, tells how
    // long.
    private boolean isBaseline(DateMention mention) {
        String written = mention.date().written();
        if (mention.date().first().equals(mention.date().last()) || written.matches("\\d{4}-\\d\\d-\\d\\d/\\.\\."))
            return false;
        int at = mention.span().start();
        var kind = paper.kind();
        boolean isConsidered = kind == PaperKind.MOTION || kind == PaperKind.AMENDMENT || kind == PaperKind.RESOLUTION;
        boolean isCounting = quantities.in(Clauses.at(paper, at)).stream()
                .limit(MANY)
                .anyMatch(quantity -> Things.of(paper, quantity).isPresent());
        if (written.endsWith("/..") && (isConsidered || isCounting)) return true;
        return !written.contains("-") && !citations.in(Clauses.at(paper, at)).isEmpty();
    }

    // The last word before a date, past small ones, names what is dated by it.
    private boolean tells(String key, Span span) {
        return named(span).contains(key);
    }

    private String name(Span span) {
        return named(span).stream()
                .filter(key -> !key.equals("paper") && !key.equals("gathering"))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private Set<String> named(Span span) {
        var from = new Span(Math.max(paper.sentence(span.start()).start(), span.start() - BEFORE), span.start());
        var words = Word.in(paper.paper().text(), from);
        int last = words.size() - 1;
        while (last >= 0 && SMALL.contains(words.get(last).folded())) last--;
        return last >= 0 ? GLOSSARY.keys(words.get(last).folded()) : Set.of();
    }
}
