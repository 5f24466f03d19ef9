package griffie.intake.head;

import java.util.Locale;
import java.util.regex.Pattern;

/// The lines of a paper's head: what they look like.
public final class HeadLine {
    /// A line that is a head line by itself; the next line is something else.
    private static final Pattern CLOSED = Pattern.compile("""
            (?x)
            (?i: Voorbeeld | Sample ) \\b .* | (?i: .* \\b (?: voorbeeldstuk | sample \\h paper ) \\b .* )
            | (?: Tweede | Eerste ) \\h Kamer \\h der \\h Staten-Generaal \\d?
            | (?: Vergaderjaar | Zitting ) \\h .*
            | (?i: nr\\. | letter | nummer ) \\h \\w{1,5}
            | (?: Voorgesteld | Ontvangen | Ingezonden | Ter \\h griffie ) \\h .* \\d{4} .*
            | (?: 's-Gravenhage | ’s-Gravenhage | Den \\h Haag | Amsterdam | Brussel | The \\h Hague ) , .* \\d{4}
            | \\p{Lu}[\\p{L}’'-]{2,20} (?: [\\h/] \\h? \\p{Lu}[\\p{L}-]{2,20} )? , \\h \\d{1,2} \\h \\p{L}{3,9} \\h \\d{4} \\.?      # VIENNA, 30 June 2021
            | (?i: Datum | Date | Ons \\h kenmerk | Uw \\h kenmerk | Onze \\h referentie | Uw \\h referentie | Bijlage\\(?n?\\)? | Kenmerk | Van | Aan | Auteur ) \\h? : .*
            | (?i: Datum | Date ) \\h \\d .*
            | (?i: Aanhangsel \\h van \\h de \\h Handelingen ) .{0,12}
            | \\d{1,2} \\h (?i: januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december ) \\h \\d{4}
            | of \\h \\d{1,2} \\h \\p{Lu}\\p{Ll}+ \\h \\d{4} (?: \\h \\d{1,3} )?      # of 30 May 1992, and the number of a note
            | (?: S | A | E ) / [A-Z\\d] [\\w./-]{1,30} (?: \\h \\( \\d{4} \\) )?
            | RESOLUTION \\h \\d{1,4} \\h? \\( \\d{4} \\)
            | (?: MC | PC | FSC | SEC | CIO ) \\. [A-Z]{2,5} / \\d .{0,40}                   # PC.JOUR/1283
            | Distr \\. .{0,60}
            | \\d{4}[DZ]\\d{5}
            | \\p{L}+ (?: \\h \\p{L}+ )? \\h (?: Council | Assembly ) (?: \\h resolution \\h .* )?
            """);

    /// A line that begins a part of the head which may go on over more lines.
    private static final Pattern OPEN = Pattern.compile("""
            (?x)
            \\d{2} \\h? \\d{3} (?: [-\\h–] [IVXLCA-H\\d]{1,5} | \\h? \\(R\\d+\\) )? (?: \\h+ \\p{Lu} .* )?    # 21 501-02 Raad Algemene Zaken
            | (?i: nr\\. ) \\h \\w{1,6} \\h+ \\p{Lu}{3,} .*                     # Nr. 2234 GEWIJZIGDE MOTIE …
            | (?: GEWIJZIGDE | NADER ) \\h .*
            | (?: BRIEF | MOTIE | AMENDEMENT | VERSLAG | NOTA | LIJST | NOTITIE | VOORSTEL | MEMORIE | RAPPORT | BESLUITENLIJST ) \\b \\h .*
            | (?: Brief | Motie | Gewijzigde \\h motie | Amendement | Verslag ) \\h van \\h (?: de | het ) \\h .*
            | (?i: Stemmingen | Stemmingsuitslagen? | Stemmingslijst ) \\h (?: van | op ) \\h .* \\d{4}
            | (?i: Betreft | Onderwerp | Subject | Re ) (?: \\h | : ) .*
            | Vragen \\h (?: van | gesteld ) .*
            | Antwoord \\h van \\h (?: de \\h )? (?: Minister | Staatssecretaris | Ministers ) .*
            | Aan \\h de \\h Voorzitter .*
            | Adopted \\h by \\h the \\h (?: Security \\h Council | General \\h Assembly ) .*
            | Resolution \\h adopted \\h by \\h the \\h .*
            | \\d{1,2} / \\d{1,4} [A-Z]? \\. \\h+ \\p{Lu} .*                               # 62/243. The situation in …
            | (?: [\\p{L}\\h,&]{3,200} : \\h )? (?i: revised \\h )? (?i: draft \\h resolution ) (?: \\h .* )?
            | Resolution \\h \\d+ .* | Resolutie \\h \\d+ \\h \\( .*
            | (?: [\\p{L}/\\h-]{2,60} : \\h )?
              (?: (?i: joint | press | gezamenlijke ) \\h ){0,2} (?i: (?<! \\p{Ll} \\h ) verklaring | statement | declaration ) \\h (?i: van | by | of | door ) .*
            """);

    /// A line that goes on with the one before it, and may stand apart: `on 6 October 1992`.
    private static final Pattern CONTINUED = Pattern.compile("on \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}");

    private static final Pattern END = Pattern.compile("""
            (?x)
            (?: Geachte | Dear | Excellentie | De \\h Kamer , | The \\h Security \\h Council , | The \\h General \\h Assembly , | Vraag \\h \\d | Stemming(?:en)? \\h over\\b ) .*
            """);

    private static final int LONGEST = 300;

    private HeadLine() {}

    public static boolean is(String text) {
        return begins(text)
                || (text.length() <= LONGEST && CONTINUED.matcher(text).matches());
    }

    private static boolean begins(String text) {
        return text.length() <= LONGEST
                && (CLOSED.matcher(text).matches() || OPEN.matcher(text).matches());
    }

    /// Whether it begins the text proper, so that the head ends before it.
    public static boolean isEnd(String text) {
        return END.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .matches();
    }

    /// Whether a head line ends between two lines that touch each other.
    public static boolean cuts(String before, String text) {
        if (isEnd(text) && is(before)) return true;
        return begins(text)
                || (before.length() <= LONGEST && CLOSED.matcher(before).matches())
                || endsCapitals(before, text);
    }

    // MOTIE VAN HET LID CEDER, then a title in small letters
    private static boolean endsCapitals(String before, String text) {
        return before.length() <= LONGEST && OPEN.matcher(before).matches() && isCapitals(before) && !isCapitals(text);
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(Character::isLetter);
    }
}
