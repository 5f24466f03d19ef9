package griffie.desk.web;

/// A request that is larger than it may be.
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
