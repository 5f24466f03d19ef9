package griffie.recognition.actor;

import griffie.paper.Actor;
import griffie.recognition.word.Phrases;
import griffie.recognition.word.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/// Abbreviations that a paper introduces itself: `Oostelijk Partnerschap (OP)`. From then on both are the same actor.
final class Introductions {
    private static final int LONGEST_NAME = 12;

    // The last part of a word that makes a name an organisation's, in Dutch or English.
    private static final Pattern ORGANISATION = Pattern.compile("""
            (?x) .* (?: raad | commissie | comité | autoriteit | inspectie | dienst | bureau | instituut | organisatie | vereniging
            | stichting | centrum | agentschap | fonds | bank | hof | tribunaal | unie | federatie | platform | politie | groep
            | partnerschap | partij | beweging | leger | missie | ministerie | college | universiteit | alliantie | bond | liga
            | coalitie | genootschap | maatschappij | council | committee | commission | agency | authority | organi[sz]ation
            | union | force | office | institute | centre | center | court | fund | group | party | mission | service
            | association | foundation | alliance | league | partnership | movement | army | front | team )""");

    // What is agreed or laid down is not an organisation, whoever did it: Internationaal Verdrag …
    private static final Pattern PAPER = Pattern.compile("""
            (?x) .* (?: verdrag | wet | akkoord | regeling | plan | richtlijn | verordening | besluit | overeenkomst | programma
            | convention | treaty | act | agreement | statute | statuut | protocol | strategie | kader )""");

    private static final Actor SECURITY_COUNCIL = new Actor.Organisation("Veiligheidsraad");

    private final Words words;
    private final Phrases.Builder<Actor> found = Phrases.builder();

    private Introductions(Words words) {
        this.words = words;
    }

    /// The names and abbreviations that the paper ties together.
    static Phrases<Actor> in(Words words) {
        var introductions = new Introductions(words);
        for (int i = 1; i < words.size() - 2; i++) {
            if (words.is(i, '(') && words.is(i + 2, ')') && introductions.isAbbreviation(i + 1)) introductions.read(i);
        }
        if (introductions.isOfTheSecurityCouncil()) introductions.found.add("the Council", SECURITY_COUNCIL);
        return introductions.found.build();
    }

    // In an English paper that names it, `the Council` is the Security Council.
    private boolean isOfTheSecurityCouncil() {
        for (int i = 0; i < words.size() - 2; i++) {
            if (words.is(i, "the") && words.is(i + 1, "Security") && words.is(i + 2, "Council")) return true;
        }
        return false;
    }

    private boolean isAbbreviation(int i) {
        if (!words.isCapital(i) || words.length(i) > 10) return false;
        return words.text(i).chars().filter(Character::isUpperCase).count() >= 2;
    }

    private void read(int bracket) {
        var known = known(bracket);
        if (known.isPresent()) {
            found.add(words.text(bracket + 1), known.get());
            return;
        }
        int first = first(bracket);
        if (first == bracket || !isOrganisation(first, bracket)) return;
        String name = words.text().of(words.span(first, bracket)).replaceAll("\\s+", " ");
        var actor = new Actor.Organisation(name);
        found.add(name, actor);
        found.add(words.text(bracket + 1), actor);
    }

    // The longest known name that ends at the bracket, unless the abbreviation is a known name of something else.
    private Optional<Actor> known(int bracket) {
        for (int i = Math.max(0, bracket - LONGEST_NAME); i < bracket; i++) {
            var match = Gazetteer.bundled().at(words, i);
            if (match.isPresent() && match.get().next() == bracket && isSameSentence(i, bracket)) {
                return Optional.of(match.get().value().actor()).filter(actor -> actor instanceof Actor.Organisation);
            }
        }
        return Optional.empty();
    }

    // Each letter of the abbreviation is the first of a word, from the last one back: small words may be passed over.
    private int first(int bracket) {
        String letters = words.text(bracket + 1);
        int at = bracket - 1;
        for (int letter = letters.length() - 1; letter >= 0; letter--) {
            if (!Character.isUpperCase(letters.charAt(letter))) continue;
            while (isSameSentence(at, bracket) && bracket - at < LONGEST_NAME && !isInitial(at, letters.charAt(letter)))
                at--;
            if (!isSameSentence(at, bracket) || bracket - at >= LONGEST_NAME) return bracket;
            at--;
        }
        return words.isCapital(at + 1) ? at + 1 : bracket;
    }

    private boolean isInitial(int i, char letter) {
        return words.isWord(i) && Character.toUpperCase(words.first(i)) == letter;
    }

    private boolean isSameSentence(int i, int bracket) {
        return i >= 0 && words.sentence(i) == words.sentence(bracket);
    }

    private boolean isOrganisation(int first, int next) {
        boolean is = false;
        for (int i = first; i < next; i++) {
            if (!words.isWord(i)) continue;
            String word = words.text(i).toLowerCase(java.util.Locale.ROOT);
            if (PAPER.matcher(word).matches()) return false;
            is |= ORGANISATION.matcher(word).matches();
        }
        return is;
    }
}
