package griffie.recognition.date;

import griffie.paper.DateMention;
import griffie.paper.DateMention.Role;
import griffie.paper.Edtf;
import griffie.paper.Finding;
import griffie.paper.ImpossibleDate;
import griffie.paper.Paper;
import griffie.recognition.date.Inference.Tense;
import griffie.recognition.date.Inference.Value;
import griffie.recognition.date.Moment.Read;
import griffie.recognition.word.Words;
import java.time.LocalDate;
import java.util.Optional;

/// Makes findings of what was read: value, role and what it was inferred from.
final class Mentions {
    private final Words words;
    private final Optional<LocalDate> paper;
    private final Inference inference;
    private final Tenses tenses;

    Mentions(Words words, Paper paper) {
        this.words = words;
        this.paper = paper.date();
        inference = new Inference(paper);
        tenses = new Tenses(words);
    }

    Optional<Finding> of(Read read) {
        var span = words.span(read.first(), read.next());
        if (read.moment() instanceof Moment.Impossible) return Optional.of(new ImpossibleDate(span));
        if (isAnyWeekday(read)) return Optional.empty();
        return inference.of(read, tense(read)).flatMap(value -> mention(read, value));
    }

    // `op zondag open zijn` speaks of every Sunday.
    private boolean isAnyWeekday(Read read) {
        return read.moment() instanceof Moment.Weekday weekday
                && weekday.year() == Moment.UNSAID
                && !words.is(read.first() - 1, "on")
                && tenses.at(read.first()) != Tense.PAST;
    }

    // What must be done by a day lies ahead; `sinds` looks back.
    private Tense tense(Read read) {
        var tense = tenses.at(read.first());
        return switch (read.frame()) {
            case BY -> Tense.FUTURE;
            case BEFORE -> tense == Tense.PAST ? Tense.NEAR : Tense.FUTURE;
            case SINCE -> words.is(read.first(), "vanaf") ? tense : Tense.PAST;
            case PLAIN, UNTIL, AFTER -> tense;
        };
    }

    private Optional<Finding> mention(Read read, Value value) {
        var edtf = Edtf.parse(framed(value.edtf(), read));
        var span = words.span(read.first(), read.next());
        return edtf.map(date -> new DateMention(span, date, role(read, date), value.basis()));
    }

    private static String framed(String edtf, Read read) {
        if (edtf.startsWith("P")) return edtf;
        return switch (read.frame()) {
            case PLAIN -> edtf;
            case SINCE, AFTER -> first(edtf) + "/..";
            case UNTIL, BEFORE, BY -> "../" + last(edtf);
        };
    }

    private static String first(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    private static String last(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    private Role role(Read read, Edtf date) {
        return switch (read.frame()) {
            case BY -> Role.DEADLINE;
            case BEFORE -> isOver(read, date) ? Role.EVENT : Role.DEADLINE;
            case PLAIN, SINCE, UNTIL, AFTER -> date.isLength() ? Role.DURATION : Role.EVENT;
        };
    }

    // `voor 1 mei` of a year long past tells what was before it.
    private boolean isOver(Read read, Edtf date) {
        if (paper.isEmpty()) return tenses.at(read.first()) == Tense.PAST;
        return date.last().filter(paper.get()::isAfter).isPresent();
    }
}
