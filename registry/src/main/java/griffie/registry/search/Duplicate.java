package griffie.registry.search;

/// A paper whose text is almost that of another. `likeness` estimates which share of their runs of words they have in
/// common, from 0 to 1.
public record Duplicate(String key, String title, double likeness) {}
