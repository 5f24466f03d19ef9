package griffie.intake.office;

import java.io.IOException;

/// A document of a word processor in which its text cannot be found; the message says why.
final class DamagedDocument extends IOException {
    DamagedDocument(String message) {
        super(message);
    }
}
