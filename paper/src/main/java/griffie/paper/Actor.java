package griffie.paper;

/// Somebody or something that acts, is acted on, or is spoken of; two mentions of the same one are equal.
///
/// `name` is the common Dutch name of the thing, whatever words the text has for it: `Verenigde Staten` for `VS`.
public sealed interface Actor {
    String name();

    /// A state, also where its adjective stands: `Armeense`. `code` is ISO 3166-1 alpha-2.
    record State(String name, String code) implements Actor {}

    /// An organisation or a body of one.
    record Organisation(String name) implements Actor {}

    /// A person, or an office without the name of who holds it. Role and party are empty where the text does not say
    /// them.
    record Person(String name, String role, String party) implements Actor {}

    /// A place that is no state.
    record Place(String name) implements Actor {}

    /// People who are told together under a name of their own: `Armenen`.
    record Group(String name) implements Actor {}

    /// `state`, `organisation`, `person`, `place` or `group`.
    default String type() {
        return switch (this) {
            case State state -> "state";
            case Organisation organisation -> "organisation";
            case Person person -> "person";
            case Place place -> "place";
            case Group group -> "group";
        };
    }
}
