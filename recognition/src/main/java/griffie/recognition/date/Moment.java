package griffie.recognition.date;

import java.time.DayOfWeek;

/// What the words of a date say, before anything is inferred. A year that they leave out is 0.
sealed interface Moment {
    /// A year that the words leave out.
    int UNSAID = 0;
    /// `vorig jaar`, `dit jaar`, `volgend jaar`
    int LAST_YEAR = -3;
    int THIS_YEAR = -2;
    int NEXT_YEAR = -1;
    /// The nearest one before the paper: `12 juni jl.`, `afgelopen zomer`
    int BACK = -11;
    /// The next one after the paper: `12 juni a.s.`, `komende zomer`
    int AHEAD = -10;

    record Day(int year, int month, int day) implements Moment {}

    /// A month, or part of a year: season 21 to 24, quarter 33 to 36, half 40 and 41.
    record Part(int year, int part) implements Moment {}

    record Year(int year) implements Moment {}

    /// A decade or century: `199X`, `19XX`.
    record Era(String edtf) implements Moment {}

    /// So many days, weeks, months, … before or after the paper: `vorige week`.
    record Shifted(int by, Unit unit) implements Moment {}

    /// A day of the week some weeks before or after the paper: `volgende week dinsdag`.
    record InWeek(DayOfWeek day, int by) implements Moment {}

    /// A day of the week; year is `BACK`, `AHEAD` or `UNSAID`.
    record Weekday(DayOfWeek day, int year) implements Moment {}

    /// `12 dezer`: a day in the month of the paper.
    record OfThisMonth(int day) implements Moment {}

    /// The third Tuesday of September.
    record Prinsjesdag(int year) implements Moment {}

    /// A year, or for 0 an open time, counted from the date told of before: `het jaar daarop`, `de daaropvolgende
    /// jaren`.
    record FromBefore(int years) implements Moment {}

    /// A time without bounds before (-1) or after (1) the paper: `de afgelopen jaren`.
    record Vague(int direction) implements Moment {}

    /// How long: `P44D`.
    record Length(String edtf) implements Moment {}

    record Between(Moment from, Moment to) implements Moment {}

    /// A form that no day has: `31 november`.
    record Impossible() implements Moment {}

    /// A unit of the calendar, with its length in days, more or less.
    enum Unit {
        DAY(1),
        WEEK(7),
        MONTH(30),
        QUARTER(91),
        YEAR(365),
        DECADE(3_652),
        CENTURY(36_525);

        final int days;

        Unit(int days) {
            this.days = days;
        }

        static Unit ofDays(int days) {
            for (var unit : values()) if (unit.days == days) return unit;
            throw new IllegalArgumentException("no unit of %d days".formatted(days));
        }
    }

    /// What the words around it make of it.
    enum Frame {
        PLAIN,
        /// `sinds 1995`
        SINCE,
        /// `tot 2020`
        UNTIL,
        /// `na 1 mei`
        AFTER,
        /// `voor 1 mei`: to be done before, or before it in the past
        BEFORE,
        /// `uiterlijk 1 mei`, `binnen drie maanden`
        BY
    }

    /// What was read, whether it is approximate, how it is framed, and the tokens that say so.
    record Read(Moment moment, Precision precision, Frame frame, int first, int next) {
        static Read plain(Moment moment, int first, int next) {
            return new Read(moment, Precision.SAID, Frame.PLAIN, first, next);
        }

        Read from(int first) {
            return new Read(moment, precision, frame, first, next);
        }

        Read upTo(int next) {
            return new Read(moment, precision, frame, first, next);
        }

        Read as(Moment other) {
            return new Read(other, precision, frame, first, next);
        }

        Read framed(Frame by, int from) {
            return new Read(moment, precision, by, from, next);
        }

        Read about(int from) {
            return new Read(moment, Precision.ABOUT, frame, from, next);
        }
    }

    /// How precisely a moment is said.
    enum Precision {
        SAID,
        ABOUT
    }
}
