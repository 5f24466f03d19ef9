package griffie.recognition.date;

import griffie.recognition.date.Moment.Unit;
import griffie.recognition.date.Term.Sort;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.List;
import java.util.Optional;

/// The words of dates in Dutch and English.
final class Terms {
    private static final List<String> DUTCH_ORDINALS = List.of(
            "eerste|1ste",
            "tweede",
            "derde",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "elfde",
            "twaalfde",
            "dertiende",
            "veertiende",
            "vijftiende",
            "zestiende",
            "zeventiende",
            "achttiende",
            "negentiende",
            "twintigste",
            "eenentwintigste");
    private static final List<String> ENGLISH_ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first");

    private static final Phrases<Term> ALL = all();

    private Terms() {}

    /// The longest phrase of dates that starts at the token.
    static Optional<Phrases.Match<Term>> longest(Words words, int i) {
        return i < 0 ? Optional.empty() : ALL.longest(words, i);
    }

    /// The phrase of one sort at the token.
    static Optional<Phrases.Match<Term>> sort(Words words, int i, Sort sort) {
        return longest(words, i).filter(found -> found.value().sort() == sort);
    }

    static boolean is(Words words, int i, Sort sort) {
        return sort(words, i, sort).isPresent();
    }

    private static Phrases<Term> all() {
        var all = new Collector();
        months(all);
        calendar(all);
        frames(all);
        relatives(all);
        return all.build();
    }

    private static void months(Collector all) {
        all.numbered(
                Sort.MONTH,
                1,
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december");
        all.numbered(
                Sort.SHORT_MONTH,
                1,
                "jan|jan.",
                "feb|feb.|febr|febr.",
                "mrt|mrt.|mar|mar.",
                "apr|apr.",
                "",
                "jun|jun.",
                "jul|jul.",
                "aug|aug.",
                "sep|sep.|sept|sept.",
                "okt|okt.|oct|oct.",
                "nov|nov.",
                "dec|dec.");
        all.numbered(
                Sort.ENGLISH_MONTH,
                1,
                "january",
                "february",
                "march",
                "",
                "may",
                "june",
                "july",
                "august",
                "",
                "october",
                "",
                "");
        all.numbered(
                Sort.WEEKDAY,
                1,
                "maandag|monday",
                "dinsdag|tuesday",
                "woensdag|wednesday",
                "donderdag|thursday",
                "vrijdag|friday",
                "zaterdag|saturday",
                "zondag|sunday");
        all.numbered(
                Sort.WEEKDAY,
                1,
                "maandagavond|maandagmiddag|maandagochtend|maandagmorgen",
                "dinsdagavond|dinsdagmiddag|dinsdagochtend|dinsdagmorgen",
                "woensdagavond|woensdagmiddag|woensdagochtend|woensdagmorgen",
                "donderdagavond|donderdagmiddag|donderdagochtend|donderdagmorgen",
                "vrijdagavond|vrijdagmiddag|vrijdagochtend|vrijdagmorgen",
                "zaterdagavond|zaterdagmiddag|zaterdagochtend|zaterdagmorgen",
                "zondagavond|zondagmiddag|zondagochtend|zondagmorgen");
    }

    private static void calendar(Collector all) {
        all.numbered(Sort.SEASON, 21, "lente|voorjaar|spring", "zomer|summer", "herfst|najaar|autumn", "winter");
        all.add(Sort.RECESS, 22, "zomerreces|zomervakantie|summer recess");
        all.add(Sort.RECESS, 10, "herfstreces|herfstvakantie");
        all.add(Sort.RECESS, 12, "kerstreces|kerstvakantie|kerst|kerstmis|christmas|christmas recess");
        all.add(Sort.RECESS, 2, "voorjaarsreces|krokusreces|voorjaarsvakantie|krokusvakantie");
        all.add(Sort.RECESS, 5, "meireces|meivakantie");
        unit(all, Unit.DAY, "dag|dagen|day|days|kalenderdagen|werkdagen");
        unit(all, Unit.WEEK, "week|weken|weeks");
        unit(all, Unit.MONTH, "maand|maanden|month|months");
        unit(all, Unit.YEAR, "jaar|jaren|year|years|kalenderjaar");
        all.add(Sort.TIME_UNIT, 60, "uur|uren|hour|hours");
        all.add(Sort.TIME_UNIT, 1, "minuut|minuten|minute|minutes");
        all.add(Sort.MANY_YEARS, 10, "decennium|decennia|decade|decades");
        all.add(Sort.MANY_YEARS, 100, "eeuwen|centuries");
        all.add(Sort.CENTURY, 0, "eeuw|century");
        all.add(Sort.QUARTER, 0, "kwartaal|quarter");
        all.add(Sort.HALF, 0, "helft|half");
        for (int i = 0; i < DUTCH_ORDINALS.size(); i++) {
            all.add(Sort.ORDINAL, i + 1, DUTCH_ORDINALS.get(i));
            all.add(Sort.ORDINAL, i + 1, ENGLISH_ORDINALS.get(i));
        }
        all.numbered(
                Sort.TENS,
                2,
                "twintig|twenties",
                "dertig|thirties",
                "veertig|forties",
                "vijftig|fifties",
                "zestig|sixties",
                "zeventig|seventies",
                "tachtig|eighties",
                "negentig|nineties");
        all.add(Sort.ORDINAL, 99, "laatste|last");
        all.add(Sort.PRINSJESDAG, 0, "prinsjesdag|budget day");
    }

    private static void unit(Collector all, Unit unit, String phrases) {
        all.add(Sort.UNIT, unit.days, phrases);
    }

    private static void frames(Collector all) {
        all.add(
                Sort.EDGE,
                0,
                "begin|eind|einde|medio|midden|half|halverwege|aanvang|beginning|end|early|late|mid|the end|the beginning|"
                        + "het einde|het eind|het begin|mid-");
        all.add(Sort.ABOUT, 0, "rond|rondom|omstreeks|circa|ca.|ca|ongeveer|around|approximately");
        all.add(Sort.SINCE, 0, "sinds|vanaf|sedert|since|met ingang van|ingaande|as of|as from|starting from");
        all.add(Sort.UNTIL, 0, "tot|until|till|tot aan|tot in|up to");
        all.add(Sort.THROUGH, 0, "tot en met|t/m|through|to");
        all.add(Sort.AFTER, 0, "na|after");
        all.add(Sort.BEFORE, 0, "voor|nog voor|ruim voor");
        all.add(Sort.BEFORE, 1, "before|prior to|voorafgaand aan");
        all.add(
                Sort.BY,
                1,
                "uiterlijk|niet later dan|ten laatste|op zijn laatst|no later than|not later than|at the latest|at the latest by|no later than by");
        all.add(Sort.BY, 0, "tegen|by");
        all.add(Sort.WITHIN, 0, "binnen|within|uiterlijk binnen|binnen uiterlijk");
        all.add(Sort.BETWEEN, 0, "tussen|between");
        all.add(Sort.AND, 0, "en|and|of|or");
        all.add(Sort.OF, 0, "van|van de|van het|of the|in|van een");
        all.add(Sort.ARTICLE, 0, "de|het|the");
        all.add(
                Sort.YEAR_PREPOSITION,
                0,
                "uit|over|anno|during|tijdens|per|gedurende|"
                        + "vergaderjaar|begrotingsjaar|kalenderjaar|schooljaar|studiejaar|jaargang");
    }

    private static void relatives(Collector all) {
        all.add(Sort.WHICH, -1, "afgelopen|vorig|vorige|verleden|voorbije|jongstleden|last|past|previous|recent");
        all.add(Sort.WHICH, 0, "dit|deze|this|het lopende|lopende|current|het huidige|huidig|huidige|de huidige");
        all.add(
                Sort.WHICH,
                1,
                "komend|komende|volgend|aanstaande|volgende|aankomend|aankomende|eerstkomende|eerstvolgende|next|coming|upcoming");
        all.add(Sort.FOLLOWING, 0, "daaropvolgende|daarop volgende|following|subsequent|ensuing|opvolgende");
        all.add(Sort.SIDE, -1, "jl.|jl|j.l.|jongstleden|l.l.|ll.");
        all.add(Sort.SIDE, 1, "a.s.|a.s|as.|aanstaande|aanstaand");
        all.add(Sort.OF_THIS_MONTH, 0, "dezer");
        all.add(Sort.DAY_FROM_NOW, -2, "eergisteren");
        all.add(Sort.DAY_FROM_NOW, -1, "gisteren|gisteravond|gistermiddag|gisterochtend|yesterday");
        all.add(Sort.DAY_FROM_NOW, 0, "vandaag|today|vanochtend|vanmorgen|vanmiddag|vanavond|tonight");
        all.add(Sort.DAY_FROM_NOW, 1, "morgen|morgenavond|morgenochtend|morgenmiddag|tomorrow");
        all.add(Sort.DAY_FROM_NOW, 2, "overmorgen");
        all.add(Sort.BY_RETURN, 0, "per ommegaande|by return");
        all.add(Sort.AGO, 0, "geleden|ago");
    }

    /// Collects terms.
    private static final class Collector {
        private final Phrases.Builder<Term> phrases = Phrases.builder();

        void add(Sort sort, int value, String all) {
            phrases.addAll(all, new Term(sort, value));
        }

        void numbered(Sort sort, int from, String... all) {
            for (int i = 0; i < all.length; i++) if (!all[i].isEmpty()) add(sort, from + i, all[i]);
        }

        Phrases<Term> build() {
            return phrases.build();
        }
    }
}
