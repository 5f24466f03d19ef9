package griffie.paper;

/// Where a text names an actor.
public record ActorMention(Span span, Actor actor) implements Finding {}
