package griffie.registry.catalogue;

import java.nio.file.Path;

/// A line of a catalogue file that could not be used, counted from 1, and why, in words for a person.
public record BadRow(Path file, int line, String message) {
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
