package griffie.intake.composition;

/// A note in the making.
record NoteDraft(int number, Strand body) {}
