package griffie.desk.web;

/// A request that did not come from a page of this desk.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
