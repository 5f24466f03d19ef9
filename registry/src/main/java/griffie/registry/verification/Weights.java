package griffie.registry.verification;

import griffie.registry.verification.Reason.Slip;

/// How much each slip and each agreement counts, as natural logarithms: the one table of the noisy channel.
///
/// A slip has the logarithm of how often it occurs in a citation; an agreement the logarithm of how much likelier it is
/// when the entry is the one that was meant. A named author picks out one in some four hundred papers: e⁶.
final class Weights {
    static final double AUTHOR_SAME = 6;
    static final double AUTHOR_ALIKE = 3.5;

    /// A motion is called after the first who signed it; every further name tells a little.
    static final double FIRST_AUTHOR = 2;
    static final double CO_SIGNER_ONLY = -2;
    static final double FURTHER_AUTHOR = 1.5;
    static final double FURTHER_AUTHOR_MISSING = -2;
    static final double CUM_SUIS_FITS = 1;
    static final double CUM_SUIS_DOES_NOT_FIT = -2;

    static final double AUTHOR_DIFFERS = -7;
    static final double DATE_AGREES = 4;
    static final double YEAR_AGREES = 2;
    static final double DATE_DIFFERS = -6;
    static final double SESSION_AGREES = 1;
    static final double SESSION_DIFFERS = -3;
    static final double KIND_AGREES = 0.5;
    static final double KIND_DIFFERS = -3;
    static final double EACH_SUBJECT_WORD = 1.5;
    static final double ALL_SUBJECT_WORDS = 9;
    static final double LIST_AGREES = 4;
    static final double BODY_NOT_SAID = 4;
    static final double OWN_DOSSIER = 1.5;
    static final double WAS_REPLACED = -1.5;
    static final double LATER_THAN_PAPER = -20;

    /// A paper that no catalogue has, but whose number lies in the known range of its dossier.
    static final double ONLY_IN_RANGE = -2;

    /// Something else was meant that no slip of ours explains.
    static final double SOMETHING_ELSE = -9;

    private Weights() {}

    static double of(Slip.Kind slip) {
        return switch (slip) {
            case NONE -> -0.02;
            case CHAPTER_DROPPED -> -4.5;
            case OLD_NUMBER -> -5;
            case DIGITS_SWAPPED -> -5.5;
            case DIGIT_CHANGED, CHAPTER_CHANGED, SUFFIX_CHANGED, BODY_CHANGED, YEAR_CHANGED, ACT_CHANGED, LINK -> -6;
            case CHAPTER_ADDED -> -6.5;
            case DIGIT_LOST, DIGIT_ADDED -> -7;
            case DOSSIER_CHANGED, NUMBER_CHANGED -> -8.5;
        };
    }
}
