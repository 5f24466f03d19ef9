package griffie.registry.dossier;

/// What a figure counts: `name` is a key of `figures.txt`, or a noun as written where the table has none; `side` the
/// state to
/// whom it belongs, else empty; `part` how it is kept apart from others of that name: as the part of another figure, or
/// by a unit.
record Thing(String name, String side, String part) {
    static final String TERM = "thing-";

    static Thing of(String name) {
        return new Thing(name, "", "");
    }

    Thing with(String side) {
        return new Thing(name, side, part);
    }

    Thing apart(String part) {
        return new Thing(name, side, part);
    }

    Cell cell() {
        return Things.isKnown(name) ? new Cell.Term(TERM + name) : new Cell.Words(name);
    }
}
