package griffie.intake.publication;

import java.util.HashMap;
import java.util.Map;

/// Reads XML as a row of events, each with its exact place in the text. It expects well-formed XML without a DTD.
final class Markup {
    /// What reads the events.
    interface Reader {
        void opens(String name, Map<String, String> attributes, int start, int end);

        void closes(String name, int start, int end);

        /// `decoded` stands for the source from `start` to `end`: the same letters, or one character for an entity.
        void text(String decoded, int start, int end);
    }

    private final String xml;
    private final Reader reader;
    private int at;

    private Markup(String xml, Reader reader) {
        this.xml = xml;
        this.reader = reader;
    }

    static void read(String xml, Reader reader) {
        var markup = new Markup(xml, reader);
        while (markup.at < xml.length()) markup.next();
    }

    private void next() {
        if (xml.startsWith("<!--", at)) at = after("-->");
        else if (xml.startsWith("<![CDATA[", at)) cdata();
        else if (xml.startsWith("<?", at)) at = after("?>");
        else if (xml.startsWith("<!", at)) at = after(">");
        else if (xml.startsWith("</", at)) close();
        else if (xml.charAt(at) == '<') open();
        else if (xml.charAt(at) == '&') entity();
        else letters();
    }

    private int after(String end) {
        int found = xml.indexOf(end, at);
        return found < 0 ? xml.length() : found + end.length();
    }

    private void cdata() {
        int end = after("]]>");
        int start = at + "<![CDATA[".length();
        reader.text(xml.substring(start, end - 3), start, end - 3);
        at = end;
    }

    private void letters() {
        int end = at;
        while (end < xml.length() && xml.charAt(end) != '<' && xml.charAt(end) != '&') end++;
        reader.text(xml.substring(at, end), at, end);
        at = end;
    }

    private void entity() {
        int end = xml.indexOf(';', at);
        if (end < 0 || end - at > 12) end = at;
        reader.text(decoded(xml.substring(at, end + 1)), at, end + 1);
        at = end + 1;
    }

    private void close() {
        int end = after(">");
        reader.closes(xml.substring(at + 2, end - 1).strip(), at, end);
        at = end;
    }

    private void open() {
        int start = at;
        int nameEnd = at + 1;
        while (nameEnd < xml.length() && !isNameEnd(xml.charAt(nameEnd))) nameEnd++;
        String name = xml.substring(at + 1, nameEnd);
        at = nameEnd;
        var attributes = attributes();
        boolean isEmpty = xml.charAt(at) == '/';
        at = after(">");
        reader.opens(name, attributes, start, at);
        if (isEmpty) reader.closes(name, at, at);
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        while (true) {
            while (Character.isWhitespace(xml.charAt(at))) at++;
            if (xml.charAt(at) == '>' || xml.charAt(at) == '/') return attributes;
            int equals = xml.indexOf('=', at);
            int quote = equals + 1;
            while (Character.isWhitespace(xml.charAt(quote))) quote++;
            int end = xml.indexOf(xml.charAt(quote), quote + 1);
            attributes.put(xml.substring(at, equals).strip(), xml.substring(quote + 1, end));
            at = end + 1;
        }
    }

    private static boolean isNameEnd(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    private static String decoded(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            default -> numbered(entity);
        };
    }

    private static String numbered(String entity) {
        try {
            if (entity.startsWith("&#x"))
                return Character.toString(Integer.parseInt(entity, 3, entity.length() - 1, 16));
            if (entity.startsWith("&#"))
                return Character.toString(Integer.parseInt(entity, 2, entity.length() - 1, 10));
        } catch (IllegalArgumentException noCharacter) {
            return entity;
        }
        return entity;
    }
}
