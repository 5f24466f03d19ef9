package griffie.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The values of a finding as words under keys: the form of the casebook, of golden files and of tables.
///
/// A key whose value the text does not tell is left out. More than one value stands with `; ` between.
public final class FindingValues {
    private FindingValues() {}

    public static SequencedMap<String, String> of(Finding finding) {
        var values = new LinkedHashMap<String, String>();
        switch (finding) {
            case Citation citation -> {
                put(values, "scheme", citation.reference().scheme());
                put(values, "id", citation.reference());
            }
            case NoteMark mark -> {
                put(values, "number", mark.number());
                put(values, "role", mark.role());
            }
            case Repair repair -> {
                put(values, "from", repair.from());
                put(values, "to", repair.to());
            }
            case DateMention date -> {
                put(values, "edtf", date.date());
                put(values, "role", date.role());
                put(values, "basis", date.basis());
            }
            case ImpossibleDate impossible -> put(values, "impossible", "true");
            case Quantity quantity -> putQuantity(values, quantity);
            case ActorMention mention -> putActor(values, mention.actor());
            case Act act -> putAct(values, act);
            case Answer answer -> {}
        }
        return values;
    }

    /// The kind of a finding, as in JSON: `citation`, `date`, `promise`.
    public static String kind(Finding finding) {
        return switch (finding) {
            case Citation citation -> "citation";
            case NoteMark mark -> "note";
            case Repair repair -> "repair";
            case DateMention date -> "date";
            case ImpossibleDate impossible -> "date";
            case Quantity quantity -> "quantity";
            case ActorMention mention -> "actor";
            case Act act ->
                act.kind().isAssessment() ? "assessment" : act.kind().toString();
            case Answer answer -> "answer";
        };
    }

    private static void putQuantity(SequencedMap<String, String> values, Quantity quantity) {
        put(values, "amount", quantity.amount().toPlainString());
        if (quantity.isRange()) put(values, "max", quantity.max().toPlainString());
        put(values, "unit", quantity.unit());
        put(values, "what", quantity.what());
        put(values, "approximation", quantity.approximation());
    }

    private static void putActor(SequencedMap<String, String> values, Actor actor) {
        put(values, "type", actor.type());
        put(values, "name", actor.name());
        if (actor instanceof Actor.State state) put(values, "code", state.code());
        if (actor instanceof Actor.Person person) {
            put(values, "role", person.role());
            put(values, "party", person.party());
        }
    }

    private static void putAct(SequencedMap<String, String> values, Act act) {
        put(values, "by", names(act.by()));
        put(values, "to", names(act.to()));
        if (act.kind().isAssessment()) put(values, "status", act.kind());
        put(values, "manner", joined(act.manner().stream().sorted()));
        put(values, "deadline", joined(act.due().stream().map(DateMention::date)));
    }

    private static String names(List<Act.Party> parties) {
        return joined(parties.stream().map(Act.Party::name));
    }

    private static String joined(Stream<?> all) {
        return all.map(Object::toString).collect(Collectors.joining("; "));
    }

    private static void put(SequencedMap<String, String> values, String key, Object value) {
        String written = value.toString();
        if (!written.isEmpty()) values.put(key, written);
    }
}
