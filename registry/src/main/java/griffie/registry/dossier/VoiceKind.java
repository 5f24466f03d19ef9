package griffie.registry.dossier;

import griffie.paper.Kebab;

/// What somebody who claims something is to the conflict.
enum VoiceKind {
    /// A state that accuses and is accused, or its authorities.
    PARTY,
    MEDIATOR,
    INDEPENDENT,
    EU,
    GOVERNMENT,
    PARLIAMENT,
    PRESS;

    @Override
    public String toString() {
        return Kebab.of(this);
    }

    Cell cell() {
        return new Cell.Term("voice-" + this);
    }
}
