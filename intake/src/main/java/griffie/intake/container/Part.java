package griffie.intake.container;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// A part of a message: its fields, and the bytes in which it stands.
final class Part {
    private final Fields fields;
    private final byte[] whole;

    Part(Fields fields, byte[] whole) {
        this.fields = fields;
        this.whole = whole;
    }

    Fields fields() {
        return fields;
    }

    boolean isMultipart() {
        return type().startsWith("multipart/") && !boundary().isEmpty();
    }

    boolean isText() {
        return type().startsWith("text/plain") || isHtml() || type().isEmpty();
    }

    boolean isHtml() {
        return type().startsWith("text/html");
    }

    boolean isImage() {
        return type().startsWith("image/");
    }

    boolean isAttached() {
        return fields.value("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /// The name of an attached file, or a number where it has none.
    String fileName(int number) {
        String name = fields.parameter("content-disposition", "filename");
        if (name.isEmpty()) name = fields.parameter("content-type", "name");
        String decoded = EncodedWords.decoded(unescaped(name))
                .replaceAll("[\\\\/:\\p{Cntrl}]", "_")
                .strip();
        boolean isMail = type().startsWith("message/rfc822");
        return decoded.isEmpty() || decoded.equals(".") || decoded.equals("..")
                ? "attachment-" + number + (isMail ? ".eml" : "")
                : decoded;
    }

    // filename*=UTF-8''brief%20van%20de%20minister.docx
    private static String unescaped(String name) {
        int quotes = name.indexOf("''");
        if (quotes < 0) return name;
        try {
            return URLDecoder.decode(
                    name.substring(quotes + 2).replace("+", "%2B"), charset(name.substring(0, quotes)));
        } catch (IllegalArgumentException badlyEscaped) {
            return name.substring(quotes + 2);
        }
    }

    List<Part> parts() {
        byte[] content = raw();
        var parts = new ArrayList<Part>();
        byte[] mark = ("--" + boundary()).getBytes(StandardCharsets.ISO_8859_1);
        int start = -1;
        for (int line = 0; line < content.length; line = nextLine(content, line)) {
            if (!begins(content, line, mark)) continue;
            if (start >= 0) parts.add(part(content, start, line));
            boolean isLast = begins(content, line + mark.length, new byte[] {'-', '-'});
            start = isLast ? -1 : nextLine(content, line);
            if (isLast) return parts;
        }
        // A message that was cut off has no last boundary.
        if (start >= 0 && start < content.length) parts.add(part(content, start, content.length));
        return parts;
    }

    private static Part part(byte[] content, int from, int to) {
        byte[] whole = Arrays.copyOfRange(content, from, Math.max(from, to));
        return new Part(Fields.of(whole, 0), whole);
    }

    String text() {
        byte[] bytes = bytes();
        String declared = fields.parameter("content-type", "charset");
        if (!declared.isEmpty()) return new String(bytes, charset(declared));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, charset("windows-1252"));
        }
    }

    /// The content, decoded from the form in which it was sent.
    byte[] bytes() {
        return switch (fields.value("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw());
            case "quoted-printable" -> quotedPrintable(raw());
            default -> raw();
        };
    }

    static byte[] base64(byte[] encoded) {
        try {
            return Base64.getMimeDecoder().decode(encoded);
        } catch (IllegalArgumentException cutOff) {
            int whole = encoded.length - encoded.length % 4;
            return whole > 4 && whole < encoded.length ? base64(Arrays.copyOf(encoded, whole)) : new byte[0];
        }
    }

    static byte[] quotedPrintable(byte[] encoded) {
        var decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int high = i + 2 < encoded.length && encoded[i] == '=' ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            if (low >= 0) {
                decoded.write(high * 16 + low);
                i += 2;
            } else if (encoded[i] == '=') {
                i = Math.min(encoded.length, nextLine(encoded, i)) - 1; // a line that goes on
            } else {
                decoded.write(encoded[i]);
            }
        }
        return decoded.toByteArray();
    }

    static Charset charset(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private String type() {
        return fields.value("content-type").toLowerCase(Locale.ROOT);
    }

    private String boundary() {
        return fields.parameter("content-type", "boundary");
    }

    private byte[] raw() {
        return Arrays.copyOfRange(whole, Math.min(whole.length, fields.contentStart()), whole.length);
    }

    private static boolean begins(byte[] bytes, int at, byte[] mark) {
        return at + mark.length <= bytes.length && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
    }

    private static int nextLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') at++;
        return at + 1;
    }
}
