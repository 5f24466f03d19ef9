package griffie.paper;

/// One thing recognised in a text, with its span.
public sealed interface Finding
        permits Citation, NoteMark, Repair, DateMention, ImpossibleDate, Quantity, ActorMention, Act, Answer {
    Span span();
}
