package griffie.registry.dossier;

/// One who says something: a state by its common name, whatever office speaks for it, else by the words of the paper.
record Voice(String name, VoiceKind kind) {}
