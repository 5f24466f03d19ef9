package griffie.registry.dossier;

import griffie.paper.Kebab;

/// How far what was asked, promised or agreed has come, as far as the papers say.
public enum Stand {
    OPEN,
    IN_PART,
    DONE,
    MOOT,
    REJECTED,
    WITHDRAWN,
    SUPERSEDED,
    /// Papers say different things.
    UNCLEAR;

    @Override
    public String toString() {
        return Kebab.of(this);
    }

    Cell cell() {
        return new Cell.Term(toString());
    }
}
