package griffie.registry.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/// An update in a program of its own, so that it can be killed: the folder, and the address of the sources.
final class UpdateChild {
    private UpdateChild() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Update.in(folder, LocalSources.addresses(arguments[1]), UpdateTest.HASTY, UpdateTest.TODAY, fetched -> {})
                .run(LocalDate.of(2020, 1, 1), folder.resolve("official.catalogue"));
    }
}
