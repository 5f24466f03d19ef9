package griffie.recognition.quantity;

import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Optional;

/// What a number may measure, beside counting: parts of a hundred, money, lengths, weights, power.
final class Units {
    enum Sort {
        PERCENT,
        MONEY,
        MEASURE,
        /// Lengths of time are dates, but for ages.
        TIME
    }

    record Unit(Sort sort, String code) {}

    /// A unit in the text and the token after it.
    record Found(Unit unit, int next) {}

    static final Unit YEAR = new Unit(Sort.TIME, "year");

    private static final Phrases<Unit> AFTER = after();
    private static final Phrases<Unit> BEFORE = Phrases.<Unit>builder()
            .addAll("€|EUR", money("EUR"))
            .addAll("$|US$|USD|US dollar|US-$", money("USD"))
            .addAll("£|GBP", money("GBP"))
            .addAll("¥|JPY", money("JPY"))
            .addAll("A$|AU$|AUD", money("AUD"))
            .addAll("C$|CA$|CAD", money("CAD"))
            .add("CHF", money("CHF"))
            .add("UAH", money("UAH"))
            .add("RUB", money("RUB"))
            .build();

    private Units() {}

    /// The unit after a number.
    static Optional<Found> after(Words words, int i) {
        var found = AFTER.longest(words, i);
        if (found.isEmpty()) return Optional.empty();
        int next = found.get().next();
        // `in 2025 € 29,40`: the sign belongs to what follows.
        if (!words.isWord(i) && words.isNumber(next) && BEFORE.opens(words, i)) return Optional.empty();
        var unit = found.get().value();
        // `euro-zone`, `euro's`
        if (words.is(next, '\'') || words.is(next, '’')) return plural(words, unit, next);
        boolean isPart = words.isDash(next) && words.glued(next) && words.glued(next + 1) && words.isWord(next + 1);
        if (isPart || isLetterOfName(words, i, next)) return Optional.empty();
        return Optional.of(raised(words, unit, next));
    }

    private static Optional<Found> plural(Words words, Unit unit, int apostrophe) {
        boolean isPlural = words.glued(apostrophe) && words.is(apostrophe + 1, "s") && words.glued(apostrophe + 1);
        return Optional.of(new Found(unit, isPlural ? apostrophe + 2 : apostrophe));
    }

    // `5 G` is no gram, `3 M` no metre; `3 t.` may be one.
    private static boolean isLetterOfName(Words words, int i, int next) {
        return next == i + 1 && words.length(i) == 1 && words.isCapital(i);
    }

    // `km²` and `km2`: marks of notes are no tokens.
    private static Found raised(Words words, Unit unit, int next) {
        if (!unit.code().equals("km")
                && !unit.code().equals("m")
                && !unit.code().equals("cm")) return new Found(unit, next);
        char power = power(words, next);
        if (power == ' ') return new Found(unit, next);
        boolean isToken = words.isNumber(next) && words.glued(next);
        return new Found(new Unit(unit.sort(), unit.code() + power), isToken ? next + 1 : next);
    }

    private static char power(Words words, int next) {
        int end = words.end(next - 1);
        String chars = words.text().chars();
        if (end >= chars.length()) return ' ';
        return switch (chars.charAt(end)) {
            case '²', '2' -> '2';
            case '³', '3' -> '3';
            default -> ' ';
        };
    }

    /// Whether the token may begin the sign or code of a currency.
    static boolean open(Words words, int i) {
        return BEFORE.opens(words, i);
    }

    /// The sign or code of a currency that stands before a number.
    static Optional<Found> before(Words words, int i) {
        var found = BEFORE.longest(words, i);
        if (found.isEmpty() || (words.isWord(i) && !isCapitals(words, i))) return Optional.empty();
        return Optional.of(new Found(found.get().value(), found.get().next()));
    }

    private static boolean isCapitals(Words words, int i) {
        return Character.isUpperCase(words.text().chars().charAt(words.end(i) - 1));
    }

    private static Unit money(String code) {
        return new Unit(Sort.MONEY, code);
    }

    private static Phrases<Unit> after() {
        var all = Phrases.<Unit>builder();
        all.addAll("%|procent|percent|per cent|pct|procents", new Unit(Sort.PERCENT, "percent"))
                .addAll("‰|promille|per mille", new Unit(Sort.PERCENT, "permille"))
                .addAll("procentpunt|procentpunten|procent-punt|%-punt|percentage point", point())
                .addAll("percentage points|percentage-points|percentagepunt|percentagepunten|procentpuntje", point());
        currencies(all);
        lengths(all);
        weights(all);
        powers(all);
        times(all);
        return all.build();
    }

    private static Unit point() {
        return new Unit(Sort.PERCENT, "percentage-point");
    }

    private static void currencies(Phrases.Builder<Unit> all) {
        all.addAll("€|euro|euro's|euros|EUR|eurootje", money("EUR"))
                .addAll("$|US$|dollar|dollars|US dollar|US dollars|USD|Amerikaanse dollar", money("USD"))
                .addAll("£|pond|pond sterling|Britse pond|GBP|pounds|pounds sterling|sterling", money("GBP"))
                .addAll("Zwitserse frank|Zwitserse franken|Swiss francs|CHF", money("CHF"))
                .addAll("yen|Japanse yen|JPY", money("JPY"))
                .addAll("yuan|renminbi|Chinese yuan|CNY", money("CNY"))
                .addAll("roebel|roebels|rubles|roubles|RUB", money("RUB"))
                .addAll("hryvnia|UAH", money("UAH"))
                .addAll("gulden|guldens|guilders|NLG", money("NLG"))
                .addAll("Turkse lira|Turkish lira", money("TRY"))
                .addAll("zloty|Poolse zloty|PLN", money("PLN"))
                .addAll("Zweedse kroon|Zweedse kronen|SEK", money("SEK"))
                .addAll("Noorse kroon|Noorse kronen|NOK", money("NOK"))
                .addAll("Deense kroon|Deense kronen|DKK", money("DKK"))
                .addAll("Antilliaanse gulden|ANG", money("ANG"))
                .addAll("Canadese dollar|Canadian dollars|CAD", money("CAD"))
                .addAll("Australische dollar|Australian dollars|AUD", money("AUD"));
    }

    private static void lengths(Phrases.Builder<Unit> all) {
        measure(all, "km", "km|kilometer|kilometers|kilometre|kilometres");
        measure(all, "km2", "vierkante kilometer|vierkante kilometers|square kilometres|square kilometers");
        measure(all, "m", "m|meter|meters|metre|metres");
        measure(all, "m2", "vierkante meter|vierkante meters|square metres|square meters");
        measure(all, "m3", "kubieke meter|kubieke meters|kuub|cubic metres|cubic meters");
        measure(all, "cm", "cm|centimeter|centimeters|centimetre|centimetres");
        measure(all, "mm", "mm|millimeter|millimeters|millimetre|millimetres");
        measure(all, "mi", "mijl|mijlen|mile|miles");
        measure(all, "nmi", "zeemijl|zeemijlen|nautical mile|nautical miles");
        measure(all, "ha", "ha|hectare|hectares|hectaren");
        measure(all, "km/h", "km/h|km/u|km/uur|kilometer per uur|kilometres per hour");
        measure(all, "l", "liter|liters|litre|litres");
        measure(all, "bbl", "vaten|barrel|barrels");
        measure(all, "dB", "dB|decibel|decibels");
    }

    private static void weights(Phrases.Builder<Unit> all) {
        measure(all, "kg", "kg|kilo|kilo's|kilogram|kilograms|kilogrammen|kilos");
        measure(all, "g", "gram|grams|grammes");
        measure(all, "mg", "mg|milligram|milligrams");
        measure(all, "ug", "microgram|µg");
        measure(all, "t", "ton|tonnen|tons|tonne|tonnes");
        measure(all, "kt", "kt|kiloton|kilotons");
        measure(all, "Mt", "Mt|Mton|megaton|megatons");
    }

    private static void powers(Phrases.Builder<Unit> all) {
        measure(all, "W", "watt");
        measure(all, "kW", "kW|kilowatt");
        measure(all, "MW", "MW|megawatt");
        measure(all, "GW", "GW|gigawatt");
        measure(all, "kWh", "kWh|kilowattuur");
        measure(all, "MWh", "MWh|megawattuur");
        measure(all, "TWh", "TWh|terawattuur");
        measure(all, "PJ", "PJ|petajoule");
        measure(all, "Cel", "°C|graden Celsius|degrees Celsius");
        measure(all, "deg", "graden|degrees");
        measure(all, "GB", "GB|gigabyte");
    }

    private static void times(Phrases.Builder<Unit> all) {
        all.addAll("jaar|jaren|jaartjes|year|years|jaars|levensjaar", YEAR)
                .addAll("maand|maanden|month|months|week|weken|weeks|weekje|dag|dagen|day|days", time())
                .addAll("uur|uren|hour|hours|u|h|minuut|minuten|minute|minutes|min|seconde|seconden|seconds", time())
                .addAll("kwartaal|kwartalen|quarters|eeuw|eeuwen|century|centuries|decennium|decennia|decade", time())
                .addAll(
                        "decades|werkdag|werkdagen|working days|kalenderdagen|semester|semesters|lustrum|uurtje",
                        time())
                .addAll(
                        "nachten|nights|weekenden|weekend|zittingsjaren|kalenderjaren|schooljaren|a.m|p.m|am|pm",
                        time())
                .addAll("milliseconden|etmaal|halfjaar|boekjaren|dienstjaren|levensjaren", time())
                .addAll("januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november", time())
                .addAll("december|january|february|march|may|june|july|august|october", time());
    }

    private static Unit time() {
        return new Unit(Sort.TIME, "");
    }

    private static void measure(Phrases.Builder<Unit> all, String code, String words) {
        all.addAll(words, new Unit(Sort.MEASURE, code));
    }
}
