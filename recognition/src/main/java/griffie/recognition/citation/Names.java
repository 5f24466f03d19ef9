package griffie.recognition.citation;

import griffie.paper.Said;
import griffie.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the names of people: `Van der Graaf`, `Inge van Dijk`, `Slagt-Tichelman`, and lists of them.
final class Names {
    private static final Set<String> PREFIXES = Set.of(
            "Van", "De", "Den", "Der", "Ter", "Ten", "Te", "Von", "El", "Al", "La", "Le", "Du", "In", "’t", "'t");
    // Words with a capital that follow `motie` without being anybody's name.
    private static final Set<String> NOBODY =
            Pattern.compile("\\s+").splitAsStream("""
            Kamer Nederland Nederlandse Europa Europese Het Een Deze Dit Dat Die Over Op Tot Om Bij Met Voor Uit
            Aan Er Zie Ook Inzake Is Aangehouden Ingediend Aangenomen Verworpen Gewijzigde Omschrijving
            Vindplaats Titel Datum Stand Indiener Minister Staatssecretaris Voorzitter Zij Hij Ik Wij We Wat Ja
            Nee Onderwerp Nummer Naam Commissie Groep Raad Dan Omdat Sorry Als Maar En Dus Nu Toen Want Waar Wie
            Hoe Waarom Daar Hier Daarom Daarna Hierbij Oordeel Dank Verder
            """).collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /// The people that were named, and the token after the last of them.
    record Read(List<Said.Author> authors, int next) {
        static Read nobody(int at) {
            return new Read(List.of(), at);
        }

        boolean isEmpty() {
            return authors.isEmpty();
        }
    }

    /// Names with slashes between them, as in `motie-Van Campen/Boswijk`.
    static Read slashed(Tokens tokens, int i) {
        var authors = new ArrayList<Said.Author>();
        int at = i;
        int next = end(tokens, at);
        while (next > at) {
            authors.add(author(tokens, at, next));
            at = next;
            if (!tokens.is(next, Sign.SLASH)) break;
            at = next + 1;
            next = end(tokens, at);
        }
        return new Read(authors, authors.isEmpty() ? i : lastEnd(tokens, authors));
    }

    /// Names as a list in words, as in `de leden Segers (ChristenUnie), Van der Lee en het lid Karabulut`.
    static Read listed(Tokens tokens, int i) {
        var authors = new ArrayList<Said.Author>();
        int at = i;
        int last = i;
        while (true) {
            int next = end(tokens, at);
            if (next == at) break;
            authors.add(author(tokens, at, next));
            last = afterParty(tokens, next);
            at = afterSeparator(tokens, last);
            if (at == last) break;
        }
        return new Read(authors, authors.isEmpty() ? i : last);
    }

    private static int afterSeparator(Tokens tokens, int i) {
        if (!tokens.isOneOf(i, Sign.COMMA, Sign.AND, Sign.SLASH)) return i;
        int at = i + 1;
        if (tokens.is(i, Sign.COMMA) && tokens.is(at, Sign.AND)) at++;
        if (tokens.is(at, Sign.PARTICLE) && tokens.is(at + 1, Sign.MEMBER)) return at + 2;
        if (tokens.is(at, Sign.MEMBER)) return at + 1;
        return at;
    }

    private static int afterParty(Tokens tokens, int i) {
        if (!tokens.is(i, Sign.OPEN)) return i;
        for (int close = i + 2; close <= i + 6; close++) {
            if (tokens.is(close, Sign.CLOSE)) return close + 1;
            if (tokens.is(close, Sign.NUMBER)) return i;
        }
        return i;
    }

    private static int lastEnd(Tokens tokens, List<Said.Author> authors) {
        return tokens.at(authors.getLast().span().end());
    }

    private static Said.Author author(Tokens tokens, int first, int next) {
        Span span = tokens.span(first, next);
        return new Said.Author(span, tokens.text(span).replaceAll("\\s+", " "));
    }

    /// The token after the name that starts here, or here when none does.
    static int end(Tokens tokens, int i) {
        int at = i;
        int end = i;
        boolean opened = tokens.is(i, Sign.PARTICLE) && tokens.glued(i);
        while (at < i + 9) {
            if (isNamePart(tokens, at)) {
                at = afterHyphens(tokens, at + 1);
                if (!PREFIXES.contains(tokens.text(at - 1))) end = at;
            } else if (tokens.is(at, Sign.PARTICLE) && (at > i || opened) && namesSoon(tokens, at)) {
                at++;
            } else if (isInitial(tokens, at)) {
                at += 2;
            } else {
                break;
            }
        }
        return end;
    }

    // Only a particle that leads to a capital belongs to a name: `Inge van Dijk`, not `Segers van de fractie`.
    private static boolean namesSoon(Tokens tokens, int i) {
        int at = i + 1;
        while (at < i + 3 && tokens.is(at, Sign.PARTICLE)) at++;
        return isNamePart(tokens, at);
    }

    private static boolean isInitial(Tokens tokens, int i) {
        return tokens.isOneOf(i, Sign.LETTER, Sign.ROMAN)
                && tokens.length(i) == 1
                && tokens.is(i + 1, Sign.DOT)
                && tokens.glued(i + 1)
                && (isNamePart(tokens, i + 2) || tokens.is(i + 2, Sign.PARTICLE));
    }

    private static int afterHyphens(Tokens tokens, int i) {
        int at = i;
        while (tokens.joins(at, Sign.HYPHEN) && isNamePart(tokens, at + 1)) at += 2;
        return at;
    }

    private static boolean isNamePart(Tokens tokens, int i) {
        if (!tokens.is(i, Sign.NAME)) return false;
        String name = tokens.text(i);
        return !NOBODY.contains(name) && !isShouted(name);
    }

    // `PVV`, `NAVO`, and headings in capitals.
    private static boolean isShouted(String name) {
        return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
    }
}
