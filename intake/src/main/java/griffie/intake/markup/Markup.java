package griffie.intake.markup;

import griffie.paper.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The door: an XML text, read from one piece to the next.
/// ```java
/// var markup = Markup.of("<al>Geen</al>");
/// while (markup.next() != Piece.END_OF_MARKUP) …
/// ```
/// Names are local names: the `p` of `w:p`. White space is kept as it stands.
public final class Markup {
    private static final int DEEPEST = 512;
    private static final int LONGEST_ENTITY = 12;
    private static final int KEPT_NAMES = 128;
    private static final int ASCII = 128;
    private static final boolean[] NAME_CHARS = nameChars();
    private static final Pattern ENCODING = Pattern.compile("^[^<]*<\\?xml[^>]*encoding=[\"']([A-Za-z][\\w-]*)");

    private final String chars;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;
    private int start;
    private int end;
    private String name = "";
    private String decoded = "";
    private int attributes; // where the attributes of the element that just began start
    private boolean isEmptyElement;
    private boolean declaresEntities;
    private int rootsSeen;
    private int ampersand = -1; // the next one, or the end of the text

    // The names that were read last, so that one name is one string: it is hashed once, and compared by looking at it.
    private final @Nullable String[] names = new String[KEPT_NAMES];

    private Markup(String chars, int at) {
        this.chars = chars;
        this.at = at;
    }

    /// What was read last.
    public enum Piece {
        START,
        END,
        /// Characters that stand for themselves.
        TEXT,
        /// An entity or character reference: [#decoded] says for what it stands.
        REFERENCE,
        END_OF_MARKUP
    }

    /// Starts before the first `<`: what stands before it (a byte order mark, also a damaged one) is not XML.
    public static Markup of(String chars) {
        int first = chars.indexOf('<');
        return new Markup(chars, first < 0 ? chars.length() : first);
    }

    /// The characters of XML, by its byte order mark or the encoding that it declares; else UTF-8.
    public static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) return new String(bytes, StandardCharsets.UTF_16);
        String start = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        var declared = ENCODING.matcher(start);
        boolean isKnown = declared.find() && Charset.isSupported(declared.group(1));
        return new String(bytes, isKnown ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8);
    }

    public Piece next() throws MalformedMarkup {
        if (isEmptyElement) {
            isEmptyElement = false;
            return closed();
        }
        while (at < chars.length()) {
            char c = chars.charAt(at);
            if (c == '&') return reference();
            if (c != '<') return text();
            switch (at + 1 < chars.length() ? chars.charAt(at + 1) : ' ') {
                case '/' -> {
                    return endTag();
                }
                case '?' -> skipPast("?>", "an instruction");
                case '!' -> {
                    if (exclamation()) return Piece.TEXT;
                }
                default -> {
                    return startTag();
                }
            }
        }
        if (!open.isEmpty()) throw broken(at, "it ends inside <%s>".formatted(open.peek()));
        if (rootsSeen == 0) throw broken(0, "it has no element");
        return Piece.END_OF_MARKUP;
    }

    /// The local name of the element that began or ended.
    public String name() {
        return name;
    }

    /// Where the last piece stands in the source.
    public Span span() {
        return new Span(start, end);
    }

    /// What the last reference stands for.
    public String decoded() {
        return decoded;
    }

    /// How many elements are open.
    public int depth() {
        return open.size();
    }

    /// The value of an attribute, by its local name, of the element that just began.
    public Optional<String> attribute(String wanted) throws MalformedMarkup {
        var attribute = new Attributes(chars, attributes, end);
        while (attribute.next()) {
            if (attribute.isNamed(wanted)) return Optional.of(attribute.value());
        }
        return Optional.empty();
    }

    /// The characters at a place of the source.
    public String content(Span span) {
        return span.in(chars);
    }

    /// Goes to the end of the element that just began, and gives the characters in it.
    public String content() throws MalformedMarkup {
        var content = new StringBuilder();
        int depth = open.size();
        while (open.size() >= depth) {
            switch (next()) {
                case TEXT -> content.append(chars, start, end);
                case REFERENCE -> content.append(decoded);
                case START, END, END_OF_MARKUP -> {}
            }
        }
        return content.toString();
    }

    /// Goes to the end of the element that just began.
    public void skip() throws MalformedMarkup {
        int depth = open.size();
        while (open.size() >= depth) next();
    }

    private boolean exclamation() throws MalformedMarkup {
        if (chars.startsWith("<![CDATA[", at)) return section();
        if (chars.startsWith("<!--", at)) skipPast("-->", "a comment");
        else skipDeclaration();
        return false;
    }

    private Piece text() throws MalformedMarkup {
        int from = at;
        if (ampersand < from) ampersand = orEnd(chars.indexOf('&', from));
        int to = Math.min(orEnd(chars.indexOf('<', from)), ampersand);
        piece(from, to);
        if (open.isEmpty() && !chars.substring(from, to).isBlank()) {
            throw broken(from, "it has text outside its elements");
        }
        return Piece.TEXT;
    }

    private int orEnd(int found) {
        return found < 0 ? chars.length() : found;
    }

    private boolean section() throws MalformedMarkup {
        int from = at + "<![CDATA[".length();
        int to = chars.indexOf("]]>", from);
        if (to < 0) throw broken(at, "a CDATA section does not end");
        piece(from, to);
        at = to + 3;
        return to > from;
    }

    private Piece reference() throws MalformedMarkup {
        int semicolon = at + 1;
        while (semicolon < chars.length() && semicolon - at <= LONGEST_ENTITY && chars.charAt(semicolon) != ';') {
            semicolon++;
        }
        boolean isClosed = semicolon < chars.length() && chars.charAt(semicolon) == ';';
        decoded = isClosed ? Entities.decoded(chars.substring(at + 1, semicolon)) : "";
        if (decoded.isEmpty() && declaresEntities) {
            throw broken(at, "it uses an entity of its own, and Griffie does not expand those");
        }
        if (decoded.isEmpty()) return ampersand();
        piece(at, semicolon + 1);
        return Piece.REFERENCE;
    }

    // "R&D" is not XML, but everybody knows what it means.
    private Piece ampersand() {
        decoded = "&";
        piece(at, at + 1);
        return Piece.REFERENCE;
    }

    private Piece startTag() throws MalformedMarkup {
        int nameEnd = nameEnd(at + 1);
        if (nameEnd == at + 1) throw broken(at, "a < stands alone");
        int close = tagEnd(nameEnd);
        name = localName(at + 1, nameEnd);
        attributes = nameEnd;
        isEmptyElement = chars.charAt(close - 1) == '/';
        if (open.isEmpty() && rootsSeen++ > 0)
            throw broken(at, "it has a second outermost element <%s>".formatted(name));
        if (open.size() == DEEPEST) throw broken(at, "its elements are nested more than %d deep".formatted(DEEPEST));
        open.push(name);
        piece(at, close + 1);
        return Piece.START;
    }

    private Piece endTag() throws MalformedMarkup {
        int nameEnd = nameEnd(at + 2);
        int close = chars.indexOf('>', nameEnd);
        if (close < 0) throw broken(at, "an end tag does not end");
        String ended = localName(at + 2, nameEnd);
        if (!ended.equals(open.peek())) {
            throw broken(at, "</%s> ends <%s>".formatted(ended, open.isEmpty() ? "nothing" : open.peek()));
        }
        piece(at, close + 1);
        return closed();
    }

    private Piece closed() {
        name = open.pop();
        return Piece.END;
    }

    private int tagEnd(int from) throws MalformedMarkup {
        if (from < chars.length() && chars.charAt(from) == '>') return from;
        char quote = 0;
        for (int i = from; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') quote = c;
            else if (c == '>') return i;
            else if (c == '<') break;
        }
        throw broken(at, "a tag does not end");
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < chars.length() && isNameChar(chars.charAt(to))) to++;
        return to;
    }

    static boolean isNameChar(char c) {
        return c < ASCII ? NAME_CHARS[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] nameChars() {
        var isNameChar = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) isNameChar[c] = Character.isLetterOrDigit(c) || ":-_.".indexOf(c) >= 0;
        return isNameChar;
    }

    private String localName(int from, int to) {
        int start = from;
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            hash = 31 * hash + c;
            if (c == ':') start = i + 1;
        }
        int slot = (hash ^ hash >>> 7) & (KEPT_NAMES - 1);
        String kept = names[slot];
        if (kept != null && kept.length() == to - start && chars.startsWith(kept, start)) return kept;
        String name = chars.substring(start, to);
        names[slot] = name;
        return name;
    }

    private void skipPast(String mark, String what) throws MalformedMarkup {
        int to = chars.indexOf(mark, at + 2);
        if (to < 0) throw broken(at, what + " does not end");
        at = to + mark.length();
    }

    private void skipDeclaration() throws MalformedMarkup {
        int depth = 0;
        for (int i = at; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '<') depth++;
            if (c == '<' && chars.startsWith("<!ENTITY", i)) declaresEntities = true;
            if (c == '>' && --depth == 0) {
                at = i + 1;
                return;
            }
        }
        throw broken(at, "its document type does not end");
    }

    private void piece(int from, int to) {
        start = from;
        end = to;
        at = to;
    }

    private MalformedMarkup broken(int offset, String problem) {
        return MalformedMarkup.at(chars, offset, problem);
    }
}
