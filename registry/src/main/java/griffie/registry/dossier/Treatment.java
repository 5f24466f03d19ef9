package griffie.registry.dossier;

import griffie.paper.Kebab;

/// What a passage does with a state.
enum Treatment {
    CRITICISED,
    CALLED_UPON,
    CREDITED,
    QUOTED;

    @Override
    public String toString() {
        return Kebab.of(this);
    }
}
