package griffie.recognition.citation;

import griffie.paper.Reference;
import griffie.paper.Reference.GeneralAssemblyResolution;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.paper.Said.UnBody;
import java.util.List;
import java.util.Optional;

/// Tells whose resolution a number is.
final class Resolutions {
    private static final List<String> TENS = List.of("", "X", "XX", "XXX");
    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    // The General Assembly numbered through, with Roman sessions, until the end of 1975; the Security Council had then
    // come to 384. A higher number of such a year is the General Assembly's: 2758 of 1971 is on China.
    private static final int LAST_ROMAN_YEAR = 1975;
    private static final int COUNCIL_BY_THEN = 384;

    private Resolutions() {}

    /// The resolution with this number; `bracket` is the year or Roman session behind it, `year` a year said beside it.
    static Reference reference(String number, String bracket, int year, Optional<UnBody> organ) {
        int slash = number.indexOf('/');
        if (slash > 0) return new GeneralAssemblyResolution(number.substring(slash + 1), number.substring(0, slash));
        if (!bracket.isEmpty() && !Character.isDigit(bracket.charAt(0)))
            return new GeneralAssemblyResolution(number, bracket);
        int value = Integer.parseInt(number);
        int known = bracket.isEmpty() ? year : Integer.parseInt(bracket);
        boolean roman = known >= 1946 && known <= LAST_ROMAN_YEAR && value > COUNCIL_BY_THEN;
        if (roman) return new GeneralAssemblyResolution(number, session(known));
        boolean assembly = organ.filter(UnBody.GENERAL_ASSEMBLY::equals).isPresent();
        if (!assembly) return new SecurityCouncilResolution(value, known);
        return new GeneralAssemblyResolution(number, known >= 1946 && known <= LAST_ROMAN_YEAR ? session(known) : "");
    }

    /// The Roman number of the Assembly's regular session in a year: XXVI in 1971.
    private static String session(int year) {
        int session = year - 1945;
        return TENS.get(session / 10) + UNITS.get(session % 10);
    }
}
