package griffie.recognition.date;

/// What a word or phrase means in a date.
record Term(Sort sort, int value) {
    enum Sort {
        /// `april`; value 1 to 12
        MONTH,
        /// `apr`, with or without its full stop
        SHORT_MONTH,
        /// `April`, `May`: only with a capital
        ENGLISH_MONTH,
        /// `dinsdag`; 1 is Monday
        WEEKDAY,
        /// `zomer`; 21 to 24
        SEASON,
        /// `zomerreces`; a season or month
        RECESS,
        /// `jaar`, `weken`; the place of the unit in Moment.Unit
        UNIT,
        /// `uur`, `minuten`; 60 or 1 minutes
        TIME_UNIT,
        /// `decennia`, `eeuwen`; how many years
        MANY_YEARS,
        /// `eind`, `begin`, `medio`
        EDGE,
        /// `rond`, `circa`
        ABOUT,
        SINCE,
        UNTIL,
        AFTER,
        /// `voor`; value 1 where it can only mean before: `vóór`, `before`
        BEFORE,
        /// `uiterlijk`, `tegen`; value 1 where only a date can follow
        BY,
        /// `binnen`
        WITHIN,
        /// `tussen`
        BETWEEN,
        /// `t/m`, `tot en met`
        THROUGH,
        /// `afgelopen` -1, `deze` 0, `komende` 1
        WHICH,
        /// `daaropvolgende`
        FOLLOWING,
        /// `jl.` -1, `a.s.` 1
        SIDE,
        /// `dezer`
        OF_THIS_MONTH,
        /// `gisteren`; days from the paper
        DAY_FROM_NOW,
        /// `per ommegaande`
        BY_RETURN,
        /// `eerste`; its number
        ORDINAL,
        /// `kwartaal`
        QUARTER,
        /// `helft`
        HALF,
        /// `jaren`, before the number of a decade
        DECADE,
        /// `negentig`, `nineties`
        TENS,
        /// `eeuw`
        CENTURY,
        /// `de`, `het`, `the`
        ARTICLE,
        /// `van`, `of`
        OF,
        /// `in`, `uit`: a year may stand after it
        YEAR_PREPOSITION,
        /// `en`, `of`
        AND,
        /// `geleden`
        AGO,
        /// `prinsjesdag`
        PRINSJESDAG
    }
}
