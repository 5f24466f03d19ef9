package griffie.registry.search;

import java.util.Locale;

/// What papers are counted and filtered by.
public enum Facet {
    KIND,
    YEAR,
    AUTHOR,
    DOSSIER,
    LANGUAGE;

    /// The name in addresses and JSON, and of the field.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
