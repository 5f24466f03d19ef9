package griffie.registry.verification;

import griffie.registry.catalogue.PersonName;
import java.util.List;
import java.util.function.Predicate;

/// Whether two printed names are of one person, as far as print can tell.
enum NameAgreement {
    /// Another person.
    OTHER,
    /// Probably the same: misspelt (`Huizinge`), or a prefix is missing (`Dijk` and `Van Dijk`).
    ALIKE,
    /// The same.
    SAME;

    /// Compares a name that was said with one that is known. `isKnown` tells whether a surname is that of some known
    /// author: `Becker` is then no misspelling of `Bekker`.
    static NameAgreement between(PersonName said, PersonName known, Predicate<String> isKnown) {
        if (!firstNamesFit(said.first(), known.first())) return OTHER;
        if (said.sharesSurname(known)) return sameSurname(said, known);
        return isMisspelt(said.surname(), known.surname()) && !isKnown.test(said.surname()) ? ALIKE : OTHER;
    }

    // Jasper and Diederik van Dijk are two persons; D. van Dijk may be Diederik, and Van Dijk either.
    private static boolean firstNamesFit(List<String> said, List<String> known) {
        if (said.isEmpty() || known.isEmpty()) return true;
        return said.stream().anyMatch(one -> known.stream().anyMatch(other -> firstNameFits(one, other)));
    }

    private static boolean firstNameFits(String one, String other) {
        if (one.length() == 1 || other.length() == 1) return one.charAt(0) == other.charAt(0);
        return one.startsWith(other) || other.startsWith(one) || Edits.distance(one, other, 1) <= 1;
    }

    // "der Graaf" in the data is Van der Graaf; but Inge van Dijk is not Dijk, whose first name is another.
    private static NameAgreement sameSurname(PersonName said, PersonName known) {
        if (said.prefixes().isEmpty() != known.prefixes().isEmpty()) {
            return said.first().isEmpty() && known.first().isEmpty() ? ALIKE : OTHER;
        }
        String one = String.join(" ", said.prefixes());
        String other = String.join(" ", known.prefixes());
        return one.endsWith(other) || other.endsWith(one) ? SAME : ALIKE;
    }

    private static boolean isMisspelt(String said, String known) {
        int length = Math.min(said.length(), known.length());
        int allowed = length >= 9 ? 2 : length >= 5 ? 1 : 0;
        return Edits.distance(said, known, allowed) <= allowed;
    }
}
