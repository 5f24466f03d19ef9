package griffie.desk.web;

/// What was asked for does not exist.
final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
