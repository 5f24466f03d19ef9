package griffie.intake.office;

import griffie.intake.composition.Composition;
import griffie.intake.refusal.Refused;
import griffie.paper.Refusal;
import griffie.paper.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// The text of an RTF document.
final class RichText {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int DEEPEST = 2_000;
    private static final int LONGEST_WORD = 32;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Groups that hold no text of the paper: tables of fonts and styles, pictures, what a field asks for.
    private static final Set<String> ELSEWHERE = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "themedata",
            "colorschememapping",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "datastore",
            "latentstyles",
            "filetbl",
            "revtbl",
            "objdata",
            "nonshppict",
            "mmathPr",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "pnseclvl",
            "sp",
            "do",
            "upr",
            "panose",
            "falt",
            "private",
            "xe",
            "tc",
            "aftncn",
            "ftncn",
            "operator",
            "docvar",
            "template");

    /// Groups that a reader may skip when it does not know them, but that hold text.
    private static final Set<String> SHOWN = Set.of("shptxt", "shpinst", "footnote");

    private final byte[] bytes;
    private final Composition text = Composition.of("");
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private Group group = new Group();
    private Charset charset = WINDOWS_1252;
    private int at;
    private int toSkip; // characters that stand in for the one given as a number
    private int notes;
    private boolean isInRow;

    private RichText(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What holds until the end of a group.
    private static final class Group {
        private boolean isElsewhere;
        private boolean isHidden;
        private boolean isRaised;
        private boolean isNote;
        private boolean isAside;
        private boolean isOptional; // after \*
        private int fallback = 1;

        private Group inner() {
            var inner = new Group();
            inner.isElsewhere = isElsewhere;
            inner.isHidden = isHidden;
            inner.isRaised = isRaised;
            inner.fallback = fallback;
            return inner;
        }
    }

    static Composition read(byte[] bytes) throws Refused {
        var reading = new RichText(bytes);
        while (reading.at < bytes.length) reading.next();
        reading.flush();
        // A document that was cut off leaves its groups open.
        while (!reading.groups.isEmpty()) reading.close();
        return reading.text;
    }

    private void next() throws Refused {
        int c = bytes[at++] & 0xFF;
        switch (c) {
            case '{' -> open();
            case '}' -> close();
            case '\\' -> control();
            case '\r', '\n', 0 -> {}
            default -> character(c < 0x80 ? String.valueOf((char) c) : decoded((byte) c));
        }
    }

    private void open() throws Refused {
        flush();
        if (groups.size() >= DEEPEST) throw new Refused(new Refusal.NestedTooDeep(DEEPEST));
        groups.push(group);
        group = group.inner();
    }

    private void close() {
        flush();
        if (group.isNote) text.endNote();
        if (group.isAside) text.endAside();
        if (groups.isEmpty()) return;
        group = groups.pop();
        toSkip = 0;
    }

    private void control() throws Refused {
        if (at >= bytes.length) return;
        char c = (char) (bytes[at] & 0xFF);
        if (isLetter(c)) word();
        else symbol(c);
    }

    private void symbol(char c) {
        at++;
        switch (c) {
            case '\'' -> hexadecimal();
            case '~' -> character("\u00A0");
            case '_' -> character("-");
            case '*' -> group.isOptional = true;
            case '{', '}', '\\' -> character(String.valueOf(c));
            case '\r', '\n' -> paragraph();
            default -> {}
        }
    }

    private void hexadecimal() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        at = Math.min(bytes.length, at + 2);
        if (high >= 0 && low >= 0) character(decoded((byte) (high * 16 + low)));
    }

    private String decoded(byte b) {
        return new String(new byte[] {b}, charset);
    }

    private void word() {
        int start = at;
        while (at < bytes.length && isLetter((char) bytes[at]) && at - start < LONGEST_WORD) at++;
        String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int numberStart = at;
        if (at < bytes.length && bytes[at] == '-') at++;
        while (at < bytes.length && Character.isDigit(bytes[at]) && at - numberStart < 11) at++;
        String number = new String(bytes, numberStart, at - numberStart, StandardCharsets.US_ASCII);
        if (at < bytes.length && bytes[at] == ' ') at++;
        command(word, WordProperties.number(number, number.isEmpty() ? 1 : 0), number.isEmpty());
    }

    private void command(String word, int number, boolean isBare) {
        if (ELSEWHERE.contains(word) || (group.isOptional && !SHOWN.contains(word))) {
            flush();
            group.isElsewhere = true;
            group.isOptional = false;
            return;
        }
        switch (word) {
            case "par", "sect", "page" -> paragraph();
            case "line" -> {
                flush();
                if (isWritten()) text.lineBreak();
            }
            case "tab" -> character(" ");
            case "cell", "nestcell" -> cell();
            case "row", "nestrow" -> row();
            case "trowd" -> beginRow();
            case "u" -> unicode(number);
            case "uc" -> group.fallback = Math.clamp(number, 0, 10);
            case "ansicpg" -> charset(number);
            case "mac" -> charset = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : WINDOWS_1252;
            case "bin" -> at = (int) Math.min(bytes.length, at + Math.max(0L, isBare ? 0 : number));
            case "v" -> hide(number);
            case "deleted" -> hide(number);
            case "plain" -> {
                hide(0);
                raise(0);
            }
            case "super" -> raise(number);
            case "nosupersub", "sub" -> raise(0);
            case "chftn" -> {}
            case "footnote" -> note();
            case "shptxt" -> aside();
            case "emdash" -> character("—");
            case "endash" -> character("–");
            case "lquote" -> character("‘");
            case "rquote" -> character("’");
            case "ldblquote" -> character("“");
            case "rdblquote" -> character("”");
            case "bullet" -> character("•");
            case "enspace", "emspace", "qmspace" -> character(" ");
            default -> {}
        }
    }

    private void charset(int page) {
        String name = page == 65001 ? "UTF-8" : "windows-" + page;
        if (Charset.isSupported(name)) charset = Charset.forName(name);
    }

    private void unicode(int number) {
        toSkip = 0;
        character(String.valueOf((char) (number & 0xFFFF)));
        toSkip = group.fallback;
    }

    private void character(String c) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        group.isOptional = false;
        if (isWritten()) words.append(c);
    }

    private boolean isWritten() {
        return !group.isElsewhere && !group.isHidden;
    }

    private void hide(int number) {
        flush();
        group.isHidden = number != 0;
    }

    private void raise(int number) {
        flush();
        group.isRaised = number != 0;
    }

    private void flush() {
        if (words.isEmpty()) return;
        if (group.isRaised) text.raise();
        text.write(words.toString());
        text.lower();
        words.setLength(0);
    }

    private void paragraph() {
        flush();
        if (isWritten()) text.paragraph();
    }

    private void beginRow() {
        flush();
        if (isInRow || !isWritten()) return;
        text.beginRow();
        text.cell();
        isInRow = true;
    }

    private void cell() {
        flush();
        if (isInRow) text.cell();
    }

    private void row() {
        flush();
        if (isInRow) text.endRow();
        isInRow = false;
    }

    private void note() {
        flush();
        if (!isWritten() || groups.stream().anyMatch(outer -> outer.isNote)) return;
        String key = "note " + ++notes;
        text.marker(key, Integer.toString(notes), NOWHERE);
        text.beginNote(key, "");
        group.isNote = true;
        group.isRaised = false;
    }

    private void aside() {
        flush();
        group.isOptional = false;
        group.isElsewhere = false;
        text.beginAside();
        group.isAside = true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
