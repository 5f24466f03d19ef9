package griffie.registry.source;

import java.io.IOException;
import java.net.URI;

/// A source gave an answer that will not become better by asking again. The message names the address.
final class SourceRefusal extends IOException {
    private static final long serialVersionUID = 1;

    SourceRefusal(String message) {
        super(message);
    }

    /// The same, with the address from which it came.
    SourceRefusal from(URI address) {
        String message = String.valueOf(getMessage());
        return message.startsWith("http") ? this : new SourceRefusal(address + ": " + message);
    }
}
