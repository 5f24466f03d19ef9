package griffie.registry.verification;

/// One thing that speaks for or against a candidate, and how much it counts: a natural logarithm, as in [Weights].
public record Evidence(Reason reason, double weight) {}
