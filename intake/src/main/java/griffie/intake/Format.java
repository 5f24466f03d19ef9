package griffie.intake;

import griffie.intake.archive.Archive;
import java.util.regex.Pattern;

/// What a file is, told by its first bytes.
enum Format {
    PDF("%PDF"),
    ZIP("PK\u0003\u0004"),
    OLE("\u00D0\u00CF\u0011\u00E0"),
    RTF("{\\rtf"),
    PNG("\u0089PNG"),
    JPEG("\u00FF\u00D8\u00FF"),
    GIF("GIF8"),
    TIFF("II*\0"),
    TIFF_BIG_END("MM\0*"),
    GZIP("\u001F\u008B"),
    XZ("\u00FD7zXZ"),
    TAR(""),
    TEXT("");

    private static final int START = 2_000;
    private static final Pattern XML = Pattern.compile(
            "\\W{0,8}\\s*(?:<\\?xml\\b|<!--|<!DOCTYPE\\s+(?!html)|<(?:\\w+:)?(?:officiele-publicatie|akomaNtoso|vlosCoreDocument)\\b)");

    private final String magic;

    Format(String magic) {
        this.magic = magic;
    }

    static Format of(byte[] bytes) {
        for (var format : values()) {
            if (format.begins(bytes)) return format;
        }
        return Archive.is(bytes) ? TAR : TEXT;
    }

    /// Whether a text is XML; before it may stand a byte order mark, also a damaged one.
    static boolean isXml(String chars) {
        return XML.matcher(chars.substring(0, Math.min(START, chars.length()))).lookingAt();
    }

    /// Whether a file of this format may hold more than one paper.
    boolean isArchive() {
        return switch (this) {
            case ZIP, GZIP, XZ, TAR -> true;
            case PDF, OLE, RTF, PNG, JPEG, GIF, TIFF, TIFF_BIG_END, TEXT -> false;
        };
    }

    private boolean begins(byte[] bytes) {
        if (magic.isEmpty() || bytes.length < magic.length()) return false;
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) return false;
        }
        return true;
    }
}
