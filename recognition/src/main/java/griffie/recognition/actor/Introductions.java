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
            | association | foundation | alliance | league | partnership | movement | army | front | team | forces | network | corps | congress | verbond | netwerk | overleg )""");

    // What is agreed or laid down is not an organisation, whoever did it: Internationaal Verdrag …
    private static final Pattern PAPER = Pattern.compile("""
            (?x) .* (?: verdrag | wet | akkoord | regeling | plan | richtlijn | verordening | besluit | overeenkomst | programma
            | convention | treaty | act | agreement | statute | statuut | protocol | strategie | kader | beeld | agenda | monitor )""");

    private static final Phrases<Actor> NOTHING = Phrases.<Actor>builder().build();
    private static final Actor SECURITY_COUNCIL = new Actor.Organisation("Veiligheidsraad");

    private final Words words;
    private final Phrases.Builder<Actor> found = Phrases.builder();
    private final Abbreviations abbreviations;
    private boolean isEmpty = true;

    private Introductions(Words words) {
        this.words = words;
        this.abbreviations = new Abbreviations(words);
    }

    /// The names and abbreviations that the paper ties together, and those that it uses like names.
    static Phrases<Actor> in(Words words) {
        var introductions = new Introductions(words);
        for (int i = 1; i < words.size(); i++) introductions.look(i);
        for (var name : introductions.abbreviations.names()) introductions.add(name, new Actor.Organisation(name));
        return introductions.isEmpty ? NOTHING : introductions.found.build();
    }

    private void look(int i) {
        if (words.isCapital(i)) {
            // In an English paper that names it, `the Council` is the Security Council.
            if (words.is(i, "Council") && words.is(i - 1, "Security")) add("the Council", SECURITY_COUNCIL);
            abbreviations.look(i);
        } else if (words.is(i, '(') && words.is(i + 2, ')') && isAbbreviation(i + 1)) {
            read(i);
        }
    }

    private void add(String name, Actor actor) {
        found.add(name, actor);
        isEmpty = false;
    }

    private boolean isAbbreviation(int i) {
        if (!words.isCapital(i) || words.length(i) > 10) return false;
        return words.text(i).chars().filter(Character::isUpperCase).count() >= 2;
    }

    private void read(int bracket) {
        int first = first(bracket);
        boolean isBody = first != bracket && isOrganisation(first, bracket);
        var known = known(bracket, isBody ? first : bracket);
        // `Wet langdurige zorg (WLZ)`, `persoonsgebonden budget (PGB)`
        if (known.isPresent() || first != bracket || !words.isCapital(bracket - 1))
            abbreviations.standsForSomethingElse(bracket + 1);
        if (known.isPresent()) {
            add(words.text(bracket + 1), known.get());
        } else if (isBody) {
            String name = Portfolios.written(words, first, bracket);
            var actor = new Actor.Organisation(name);
            add(name, actor);
            add(words.text(bracket + 1), actor);
        }
    }

    // The longest known name that ends at the bracket, unless the abbreviation is a known name of something else.
    private Optional<Actor> known(int bracket, int latest) {
        for (int i = Math.max(0, bracket - LONGEST_NAME); i <= Math.min(latest, bracket - 1); i++) {
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

    /// Whether the word is that of something written or agreed: `Dreigingsbeeld`.
    static boolean isPaper(String word) {
        return PAPER.matcher(word.toLowerCase(java.util.Locale.ROOT)).matches();
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
