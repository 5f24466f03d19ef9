package griffie.registry.verification;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.verification.Reason.Slip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What may have been meant when something was written wrong: every reference that one plausible slip leads to.
final class Slips {
    private Slips() {}

    /// Every number that one slip turns into the written one, with the slip; `882` may have been `822` or `828`.
    static Map<String, Slip.Kind> numbers(String written) {
        var meant = new LinkedHashMap<String, Slip.Kind>();
        for (int i = 0; i < written.length(); i++) {
            String before = written.substring(0, i);
            String after = written.substring(i + 1);
            if (i + 1 < written.length()) {
                meant.putIfAbsent(
                        before + after.charAt(0) + written.charAt(i) + after.substring(1), Slip.Kind.DIGITS_SWAPPED);
            }
            for (char digit = '0'; digit <= '9'; digit++) {
                meant.putIfAbsent(before + digit + after, Slip.Kind.DIGIT_CHANGED);
                meant.putIfAbsent(before + digit + written.charAt(i) + after, Slip.Kind.DIGIT_LOST);
            }
            meant.putIfAbsent(before + after, Slip.Kind.DIGIT_ADDED);
        }
        for (char digit = '0'; digit <= '9'; digit++) meant.putIfAbsent(written + digit, Slip.Kind.DIGIT_LOST);
        meant.keySet().removeIf(number -> number.isEmpty() || number.charAt(0) == '0' || number.equals(written));
        return meant;
    }

    /// Every paper that one slip turns into the written one. Those in other dossiers by the same author are not here.
    static Map<Reference.Kamerstuk, Slip.Kind> papers(Reference.Kamerstuk written, Catalogue catalogue) {
        var meant = new LinkedHashMap<Reference.Kamerstuk, Slip.Kind>();
        var dossier = written.dossier();
        for (var sibling : siblings(dossier, catalogue)) {
            meant.putIfAbsent(new Reference.Kamerstuk(sibling, written.number()), suffix(dossier, sibling));
        }
        if (isNumber(written.number())) {
            numbers(written.number())
                    .forEach((number, slip) -> meant.putIfAbsent(new Reference.Kamerstuk(dossier, number), slip));
        }
        if (isNumber(dossier.number())) {
            numbers(dossier.number()).forEach((number, slip) -> {
                if (number.length() < 4 || number.length() > 5) return;
                var other = new Dossier(number, dossier.suffix());
                meant.putIfAbsent(new Reference.Kamerstuk(other, written.number()), slip);
            });
        }
        return meant;
    }

    /// The other known dossiers with the same number.
    static List<Dossier> siblings(Dossier dossier, Catalogue catalogue) {
        var whole = new Reference.WholeDossier(Dossier.parse(dossier.number()).orElse(dossier));
        var siblings = new ArrayList<Dossier>();
        if (dossier.hasSuffix() && catalogue.entry(whole).isPresent()) siblings.add(dossier.withSuffix(""));
        for (var entry : catalogue.startingWith(dossier.number() + "-")) {
            if (entry.id() instanceof Reference.WholeDossier other
                    && !other.dossier().equals(dossier)) {
                siblings.add(other.dossier());
            }
        }
        return siblings;
    }

    private static Slip.Kind suffix(Dossier written, Dossier meant) {
        if (!written.hasSuffix()) return Slip.Kind.CHAPTER_DROPPED;
        if (!meant.hasSuffix()) return Slip.Kind.CHAPTER_ADDED;
        return isNumber(meant.suffix()) ? Slip.Kind.SUFFIX_CHANGED : Slip.Kind.CHAPTER_CHANGED;
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
