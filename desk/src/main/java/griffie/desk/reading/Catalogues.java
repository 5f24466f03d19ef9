package griffie.desk.reading;

import griffie.registry.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The catalogues that are asked: those that the user added, then the bundled one.
///
/// Added ones lie compiled in `catalogues` under GRIFFIE_HOME, else under XDG_DATA_HOME, else in
/// `~/.local/share/griffie`.
public final class Catalogues {
    private Catalogues() {}

    /// All of them as one. One that cannot be opened is told about and left out.
    public static Catalogue all(Consumer<String> complain) throws IOException {
        var all = Catalogue.bundled();
        for (var file : added()) {
            try {
                all = Catalogue.read(file).or(all);
            } catch (IOException e) {
                complain.accept(String.valueOf(e.getMessage()));
            }
        }
        return all;
    }

    /// Where the compiled form of an added table lies.
    public static Path place(Path table) {
        String name = String.valueOf(table.getFileName()).replaceFirst("\\.[^.]*$", "");
        return folder().resolve(name + ".catalogue");
    }

    /// Where an update keeps what it fetched.
    public static Path updates() {
        return folder().resolveSibling("updates");
    }

    static List<Path> added() throws IOException {
        if (!Files.isDirectory(folder())) return List.of();
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".catalogue"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        return environment("GRIFFIE_HOME")
                .or(() -> environment("XDG_DATA_HOME").map(data -> data.resolve("griffie")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "griffie"))
                .resolve("catalogues");
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isEmpty())
                .map(Path::of);
    }
}
