package griffie.intake.publication;

/// The XML of a publication is broken; the message says where.
public final class MalformedPublication extends Exception {
    MalformedPublication(String message) {
        super(message);
    }

    MalformedPublication(String message, Throwable cause) {
        super(message, cause);
    }
}
