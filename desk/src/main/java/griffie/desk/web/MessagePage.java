package griffie.desk.web;

/// A page that only says something: what went wrong, and what to do.
record MessagePage(String title, String message) implements Page {
    @Override
    public String template() {
        return "message.jte";
    }
}
