package griffie.intake.markup;

import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
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

    public Piece next() throws Refused {
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
                case '?' -> skipPast("?>", Refusal.Fault.INSTRUCTION_OPEN);
                case '!' -> {
                    if (exclamation()) return Piece.TEXT;
                }
                default -> {
                    return startTag();
                }
            }
        }
        if (!open.isEmpty()) throw broken(Refusal.Fault.ENDS_INSIDE, at, inside());
        if (rootsSeen == 0) throw broken(Refusal.Fault.NO_ELEMENT, 0, "");
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
    public Optional<String> attribute(String wanted) throws Refused {
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
    public String content() throws Refused {
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
    public void skip() throws Refused {
        int depth = open.size();
        while (open.size() >= depth) next();
    }

    private boolean exclamation() throws Refused {
        if (chars.startsWith("<![CDATA[", at)) return section();
        if (chars.startsWith("<!--", at)) skipPast("-->", Refusal.Fault.COMMENT_OPEN);
        else skipDeclaration();
        return false;
    }

    private Piece text() throws Refused {
        int from = at;
        if (ampersand < from) ampersand = orEnd(chars.indexOf('&', from));
        int to = Math.min(orEnd(chars.indexOf('<', from)), ampersand);
        piece(from, to);
        if (open.isEmpty() && !chars.substring(from, to).isBlank()) {
            throw broken(Refusal.Fault.TEXT_OUTSIDE, from, "");
        }
        return Piece.TEXT;
    }

    private int orEnd(int found) {
        return found < 0 ? chars.length() : found;
    }

    private boolean section() throws Refused {
        int from = at + "<![CDATA[".length();
        int to = chars.indexOf("]]>", from);
        if (to < 0) throw broken(Refusal.Fault.SECTION_OPEN, at, inside());
        piece(from, to);
        at = to + 3;
        return to > from;
    }

    private Piece reference() throws Refused {
        int semicolon = at + 1;
        while (semicolon < chars.length() && semicolon - at <= LONGEST_ENTITY && chars.charAt(semicolon) != ';') {
            semicolon++;
        }
        boolean isClosed = semicolon < chars.length() && chars.charAt(semicolon) == ';';
        decoded = isClosed ? Entities.decoded(chars.substring(at + 1, semicolon)) : "";
        if (decoded.isEmpty() && declaresEntities) {
            throw broken(Refusal.Fault.OWN_ENTITY, at, inside());
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

    private Piece startTag() throws Refused {
        int nameEnd = nameEnd(at + 1);
        if (nameEnd == at + 1) throw broken(Refusal.Fault.LONE_BRACKET, at, inside());
        int close = tagEnd(nameEnd);
        name = localName(at + 1, nameEnd);
        attributes = nameEnd;
        isEmptyElement = chars.charAt(close - 1) == '/';
        if (open.isEmpty() && rootsSeen++ > 0) throw broken(Refusal.Fault.SECOND_ROOT, at, name);
        if (open.size() == DEEPEST) throw broken(Refusal.Fault.TOO_DEEP, at, name);
        open.push(name);
        piece(at, close + 1);
        return Piece.START;
    }

    private Piece endTag() throws Refused {
        int nameEnd = nameEnd(at + 2);
        int close = chars.indexOf('>', nameEnd);
        if (close < 0) throw broken(Refusal.Fault.TAG_OPEN, at, inside());
        String ended = localName(at + 2, nameEnd);
        if (!ended.equals(open.peek())) {
            throw broken(Refusal.Fault.WRONG_END, at, inside());
        }
        piece(at, close + 1);
        return closed();
    }

    private Piece closed() {
        name = open.pop();
        return Piece.END;
    }

    private int tagEnd(int from) throws Refused {
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
        throw broken(Refusal.Fault.TAG_OPEN, at, inside());
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

    private void skipPast(String mark, Refusal.Fault fault) throws Refused {
        int to = chars.indexOf(mark, at + 2);
        if (to < 0) throw broken(fault, at, inside());
        at = to + mark.length();
    }

    private void skipDeclaration() throws Refused {
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
        throw broken(Refusal.Fault.DOCUMENT_TYPE_OPEN, at, inside());
    }

    private void piece(int from, int to) {
        start = from;
        end = to;
        at = to;
    }

    private String inside() {
        return open.isEmpty() ? "" : open.element();
    }

    private Refused broken(Refusal.Fault fault, int offset, String element) {
        int line = 1;
        int lineStart = 0;
        for (int at = chars.indexOf('\n'); at >= 0 && at < offset; at = chars.indexOf('\n', at + 1)) {
            line++;
            lineStart = at + 1;
        }
        return new Refused(new Refusal.BrokenXml(fault, element, line, offset - lineStart + 1));
    }
}
