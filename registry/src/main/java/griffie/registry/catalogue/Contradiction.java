package griffie.registry.catalogue;

/// What another source says of an entry, where it does not say the same: the part that differs (`date`, `kind`,
/// `authors`, `outcome`), its value there, and the name of that source.
public record Contradiction(String part, String value, String source) {
    @Override
    public String toString() {
        return "%s: %s (%s)".formatted(part, value, source);
    }
}
