package griffie.recognition.actor;

import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Optional;

/// Names of people: initials, first names, small words before the surname, surname with a hyphen in it.
final class PersonNames {
    private static final int LONGEST = 8;

    private static final Phrases<Boolean> SMALL = Phrases.<Boolean>builder()
            .addAll("van|de|der|den|het|'t|ten|ter|te|von|el|al|bin|ibn|da|di|du|la|le|tot|op|of|zu|dos|del", true)
            .build();

    private PersonNames() {}

    /// A name without its initials, and the token after it.
    record Name(String name, int next) {}

    /// The name that starts at the token: `Jasper van Dijk`, `S.A.M. Kaag`, `Van der Graaf`.
    static Optional<Name> at(Words words, int i) {
        int first = afterInitials(words, i);
        int next = first;
        for (int at = first; at < first + LONGEST && isSame(words, i, at); at++) {
            if (isNamePart(words, at)) next = at + 1;
            else if (next > first && isElsewhere(words, at)) break;
            else if (!isSmall(words, at) && !isHyphen(words, at)) break;
            if (isLineEnd(words, next, at)) break;
        }
        if (next == first || words.isCited(first)) return Optional.empty();
        return Optional.of(new Name(capital(Portfolios.written(words, first, next)), next));
    }

    // `Moorlag van de PvdA`: behind the small words stands where somebody is from.
    private static boolean isElsewhere(Words words, int small) {
        int at = small;
        while (at < small + 3 && isSmall(words, at)) at++;
        return at > small && Gazetteer.bundled().at(words, at).isPresent();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// A name with the surname in front: `Horst ter G.`, `Bijleveld-Schouten A.Th.B.`, `Ham, van der`.
    static Optional<Name> reversedAt(Words words, int i) {
        int surname = i;
        while (surname < i + 4
                && isSame(words, i, surname)
                && (isNamePart(words, surname) || isHyphen(words, surname))
                && !isInitial(words, surname)) surname++;
        if (surname == i) return Optional.empty();
        int initials = surname;
        while (isSmall(words, initials) && initials < surname + 3) initials++;
        int next = afterInitials(words, initials);
        if (next == initials) return Optional.empty();
        return Optional.of(new Name(inOrder(words, i, surname, initials), next));
    }

    private static String inOrder(Words words, int i, int surname, int initials) {
        String name = Portfolios.written(words, i, surname);
        if (initials == surname) return name;
        String small = Portfolios.written(words, surname, initials);
        return capital(small) + " " + name;
    }

    private static int afterInitials(Words words, int i) {
        int at = i;
        while (at < i + LONGEST && isInitial(words, at)) at += 2;
        return at;
    }

    private static boolean isInitial(Words words, int at) {
        return words.isCapital(at) && words.length(at) <= 2 && words.is(at + 1, '.') && words.glued(at + 1);
    }

    // `De` and `Van` in front are small words that stand first; a name has at least one word that is none.
    private static boolean isNamePart(Words words, int at) {
        return words.isCapital(at) && SMALL.at(words, at).isEmpty();
    }

    private static boolean isSmall(Words words, int at) {
        return (words.isWord(at) && SMALL.at(words, at).isPresent()) || words.is(at, '\'') || words.is(at, '’');
    }

    private static boolean isHyphen(Words words, int at) {
        return words.is(at, '-')
                && words.glued(at)
                && words.glued(at + 1)
                && (words.isCapital(at + 1) || (isSmall(words, at + 1) && words.isCapital(at + 2)));
    }

    // In a list of signatories each name has its own line.
    private static boolean isLineEnd(Words words, int next, int at) {
        return next == at + 1
                && next < words.size()
                && words.text()
                                .chars()
                                .substring(words.end(at), words.start(next))
                                .indexOf('\n')
                        >= 0;
    }

    private static boolean isSame(Words words, int i, int at) {
        return at < words.size() && words.sentence(at) == words.sentence(i) && words.block(at) == words.block(i);
    }
}
