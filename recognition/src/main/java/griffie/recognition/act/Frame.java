package griffie.recognition.act;

import griffie.paper.Act;
import java.util.List;

/// One way in which a verb or a phrase makes an act: what must stand with it, and where those who act are found.
record Frame(
        Act.Kind kind,
        Form form,
        List<String> particle,
        Stand stand,
        Holder holder,
        List<String> needs,
        List<String> blocked,
        String to) {
    Frame {
        particle = List.copyOf(particle);
        needs = List.copyOf(needs);
        blocked = List.copyOf(blocked);
    }

    /// With the words that must stand near, and those marked `!` that may not.
    static Frame of(
            Act.Kind kind, Form form, List<String> particle, Stand stand, Holder holder, List<String> near, String to) {
        var blocked = near.stream()
                .filter(word -> word.startsWith("!"))
                .map(word -> word.substring(1))
                .toList();
        var needs = near.stream().filter(word -> !word.startsWith("!")).toList();
        return new Frame(kind, form, particle, stand, holder, needs, blocked, to);
    }

    /// Whether the verb is `zal`: it promises whatever the verb it helps means.
    boolean isPromising() {
        return form == Form.FUTURE;
    }

    /// In what form the verb stands.
    enum Form {
        /// It may be the main verb of its clause: `roept`, whose particle comes later.
        FINITE,
        /// The particle stands before it, or it is an infinitive: `oproepen`, `op te roepen`.
        JOINED,
        PARTICIPLE,
        /// `zal`, which helps another verb.
        FUTURE,
        /// No verb at all: `van mening`.
        PHRASE
    }

    /// Where the holder stands.
    enum Stand {
        SUBJECT,
        /// After the preposition that ends the phrase: `verzoek van de commissie`.
        OF,
        /// Right after it: `volgens de EU`.
        NEXT,
        /// Nobody is named: who writes holds it.
        WRITER,
        /// Nobody is named, and it is a view only in `het is van belang dat`.
        EVALUATION,
        /// What was agreed is told to be in this state.
        STATE,
        /// What was agreed follows as a list.
        LIST
    }

    /// Who can hold it.
    enum Holder {
        /// An actor or a pronoun.
        ACTOR,
        /// Whatever noun stands there.
        ANY,
        /// Only who speaks.
        FIRST,
        /// Anybody but who speaks.
        OTHER
    }
}
