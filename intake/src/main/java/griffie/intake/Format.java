package griffie.intake;

import java.util.Locale;

/// What a file is, told by its first bytes.
enum Format {
    PDF("a PDF", "%PDF"),
    ZIP("an Office document or another ZIP archive", "PK\u0003\u0004"),
    OLE("an old Office document", "\u00D0\u00CF\u0011\u00E0"),
    RTF("an RTF document", "{\\rtf"),
    PNG("an image", "\u0089PNG"),
    JPEG("an image", "\u00FF\u00D8\u00FF"),
    GIF("an image", "GIF8"),
    TIFF("an image", "II*\0"),
    TIFF_BIG_END("an image", "MM\0*"),
    GZIP("a compressed file", "\u001F\u008B"),
    XZ("a compressed file", "\u00FD7zXZ"),
    TEXT("text", "");

    private final String description;
    private final String magic;

    Format(String description, String magic) {
        this.description = description;
        this.magic = magic;
    }

    static Format of(byte[] bytes) {
        for (var format : values()) {
            if (format.begins(bytes)) return format;
        }
        return TEXT;
    }

    /// Whether a text is XML or HTML.
    static boolean isMarkup(String chars) {
        String start = chars.substring(0, Math.min(300, chars.length())).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<?xml")
                || start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<officiele-publicatie");
    }

    String description() {
        return description;
    }

    /// Whether it is a picture that Tesseract reads.
    boolean isPicture() {
        return this == PNG || this == JPEG || this == TIFF || this == TIFF_BIG_END;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < magic.length()) return false;
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) return false;
        }
        return true;
    }
}
