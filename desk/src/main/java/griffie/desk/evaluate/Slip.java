package griffie.desk.evaluate;

import griffie.paper.Dossier;
import griffie.paper.Reference;
import griffie.paper.Reference.Kamerstuk;
import griffie.paper.Reference.SecurityCouncilResolution;
import griffie.registry.catalogue.Catalogue;
import griffie.registry.catalogue.Entry;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A kind of slip that writers make, and how to make it on purpose.
enum Slip {
    NUMBER_DIGIT_CHANGED {
        @Override
        Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue) {
            return switch (right) {
                case Kamerstuk(var dossier, var number) ->
                    digitChanged(number, chance).map(slipped -> new Kamerstuk(dossier, slipped));
                case SecurityCouncilResolution(var number, var year) ->
                    digitChanged(Integer.toString(number), chance).map(slipped -> resolution(slipped, year));
                case Reference other -> Optional.empty();
            };
        }
    },
    DOSSIER_DIGIT_CHANGED {
        @Override
        Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue) {
            if (!(right instanceof Kamerstuk(var dossier, var number))) return Optional.empty();
            return digitChanged(dossier.number(), chance)
                    .map(slipped -> new Kamerstuk(new Dossier(slipped, dossier.suffix()), number));
        }
    },
    DIGITS_SWAPPED {
        @Override
        Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue) {
            return switch (right) {
                case Kamerstuk(var dossier, var number)
                when chance.nextBoolean() ->
                    digitsSwapped(dossier.number(), chance)
                            .map(slipped -> new Kamerstuk(new Dossier(slipped, dossier.suffix()), number));
                case Kamerstuk(var dossier, var number) ->
                    digitsSwapped(number, chance).map(slipped -> new Kamerstuk(dossier, slipped));
                case SecurityCouncilResolution(var number, var year) ->
                    digitsSwapped(Integer.toString(number), chance).map(slipped -> resolution(slipped, year));
                case Reference other -> Optional.empty();
            };
        }
    },
    CHAPTER_DROPPED {
        @Override
        Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue) {
            if (!(right instanceof Kamerstuk(var dossier, var number)) || !isChapter(dossier)) return Optional.empty();
            return Optional.of(new Kamerstuk(dossier.withSuffix(""), number));
        }
    },
    CHAPTER_CHANGED {
        @Override
        Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue) {
            if (!(right instanceof Kamerstuk(var dossier, var number)) || !isChapter(dossier)) return Optional.empty();
            return Optional.of(new Kamerstuk(dossier.withSuffix(another(CHAPTERS, dossier.suffix(), chance)), number));
        }
    },
    SUFFIX_CHANGED {
        @Override
        Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue) {
            if (!(right instanceof Kamerstuk(var dossier, var number)) || !COUNCILS.contains(dossier.suffix())) {
                return Optional.empty();
            }
            return Optional.of(new Kamerstuk(dossier.withSuffix(another(COUNCILS, dossier.suffix(), chance)), number));
        }
    },
    OLD_NUMBER {
        @Override
        Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue) {
            return catalogue
                    .entry(right)
                    .map(Entry::replaces)
                    .flatMap(old -> old.stream().findFirst());
        }
    };

    private static final List<String> CHAPTERS =
            List.of("IV", "V", "VI", "VII", "VIII", "IX", "X", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XXII");

    /// The suffixes of dossier 21501, one for each formation of the Council of the European Union.
    private static final List<String> COUNCILS =
            List.of("02", "04", "07", "08", "20", "28", "30", "31", "32", "33", "34");

    /// What the reference becomes; empty where this slip cannot happen to it.
    abstract Optional<Reference> damage(Reference right, RandomGenerator chance, Catalogue catalogue);

    private static boolean isChapter(Dossier dossier) {
        return CHAPTERS.contains(dossier.suffix());
    }

    private static Reference resolution(String number, int year) {
        return new SecurityCouncilResolution(Integer.parseInt(number), year);
    }

    private static Optional<String> digitChanged(String number, RandomGenerator chance) {
        if (!number.chars().allMatch(Character::isDigit)) return Optional.empty();
        int at = chance.nextInt(number.length());
        int digit = (number.charAt(at) - '0' + 1 + chance.nextInt(9)) % 10;
        String slipped = number.substring(0, at) + digit + number.substring(at + 1);
        return slipped.startsWith("0") ? Optional.empty() : Optional.of(slipped);
    }

    private static Optional<String> digitsSwapped(String number, RandomGenerator chance) {
        if (number.length() < 2 || !number.chars().allMatch(Character::isDigit)) return Optional.empty();
        int at = chance.nextInt(number.length() - 1);
        String slipped = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        return slipped.equals(number) || slipped.startsWith("0") ? Optional.empty() : Optional.of(slipped);
    }

    private static String another(List<String> all, String than, RandomGenerator chance) {
        var others = all.stream().filter(each -> !each.equals(than)).toList();
        return others.get(chance.nextInt(others.size()));
    }
}
