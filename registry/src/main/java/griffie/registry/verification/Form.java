package griffie.registry.verification;

import griffie.paper.Reference;
import griffie.registry.verification.Reason.Malformed.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether an identifier of European law can exist by its form alone: CELEX and ECLI.
final class Form {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    // The EU, the Council of Europe and the Patent Office have codes of their own; Greece and Britain have two.
    private static final Set<String> NO_COUNTRIES = Set.of("EU", "CE", "EP", "EL", "UK");
    private static final Set<String> COURTS_OF_EU = Set.of("C", "T", "F");

    /// The letters that stand for no kind of act in sector 3.
    private static final String NO_ACTS = "INPTUVWZ";

    /// The Coal and Steel Community began in 1952, the oldest judgment with a number of its own is of 1905 or so.
    private static final int FIRST_OF_EU = 1951;

    private static final int FIRST_JUDGMENT = 1800;

    private Form() {}

    /// The part that cannot be so, if there is one.
    static Optional<Reason> malformed(Reference reference) {
        return switch (reference) {
            case Reference.Ecli judgment -> ecli(judgment.id().split(":", -1)).map(part -> of(part, judgment.id()));
            case Reference.Celex act -> celex(act.number()).map(part -> of(part, act.number()));
            case Reference other -> Optional.empty();
        };
    }

    private static Reason of(Part part, String id) {
        return new Reason.Malformed(part, id);
    }

    private static Optional<Part> ecli(String[] parts) {
        if (parts.length != 5) return Optional.empty();
        String country = parts[1];
        // International bodies have codes of their own that begin with an X.
        if (!COUNTRIES.contains(country) && !NO_COUNTRIES.contains(country) && !country.startsWith("X")) {
            return Optional.of(Part.ECLI_COUNTRY);
        }
        if (country.equals("EU") && !COURTS_OF_EU.contains(parts[2])) return Optional.of(Part.ECLI_COURT);
        int year = Slips.isNumber(parts[3]) ? Integer.parseInt(parts[3]) : 0;
        boolean isTooOld = country.equals("EU") ? year < FIRST_OF_EU : year < FIRST_JUDGMENT;
        return isTooOld ? Optional.of(Part.ECLI_YEAR) : Optional.empty();
    }

    private static Optional<Part> celex(String number) {
        if (number.length() != 10 || number.charAt(0) != '3' || !Slips.isNumber(number.substring(1, 5))) {
            return Optional.empty();
        }
        if (Integer.parseInt(number, 1, 5, 10) < FIRST_OF_EU) return Optional.of(Part.CELEX_YEAR);
        return NO_ACTS.indexOf(number.charAt(5)) >= 0 ? Optional.of(Part.CELEX_TYPE) : Optional.empty();
    }
}
