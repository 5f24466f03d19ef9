package griffie.registry.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// The compiled catalogue inside the program itself, opened when it is first asked for.
final class BundledCatalogue {
    static final Catalogue INSTANCE = open();

    private BundledCatalogue() {}

    private static Catalogue open() {
        try (var resource = BundledCatalogue.class.getResourceAsStream("bundled.catalogue")) {
            if (resource == null)
                throw new IllegalStateException("bundled.catalogue was not compiled into the program");
            return CompactCatalogue.of(ByteBuffer.wrap(resource.readAllBytes()), "bundled.catalogue");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
