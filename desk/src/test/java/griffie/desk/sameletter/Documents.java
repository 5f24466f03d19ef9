package griffie.desk.sameletter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The letter as documents that know their own paragraphs and notes: Word, OpenDocument, RTF, a web page.
final class Documents {
    private static final Pattern MARKER = Pattern.compile("\\{(\\d)\\}");
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final SampleLetter letter;

    Documents(SampleLetter letter) {
        this.letter = letter;
    }

    byte[] word() throws IOException {
        var body = new StringBuilder();
        for (var line : letter.head()) body.append(wordParagraph(escaped(line)));
        for (var paragraph : letter.paragraphs()) {
            body.append(wordParagraph(withMarkers(
                    escaped(paragraph),
                    number -> "</w:t></w:r><w:r><w:footnoteReference w:id=\"" + number
                            + "\"/></w:r><w:r><w:t xml:space=\"preserve\">")));
        }
        var notes = new StringBuilder();
        letter.notes()
                .forEach((number, words) -> notes.append("<w:footnote w:id=\"" + number + "\">")
                        .append(wordParagraph("</w:t><w:footnoteRef/><w:t xml:space=\"preserve\"> " + escaped(words)))
                        .append("</w:footnote>"));
        var members = new LinkedHashMap<String, String>();
        members.put("[Content_Types].xml", "<Types/>");
        members.put("word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>"));
        members.put("word/footnotes.xml", wordPart("footnotes", notes.toString()));
        return zip(members);
    }

    private static String wordParagraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    private static String wordPart(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s xmlns:w=\"%s\">%s</w:%s>"
                .formatted(root, W, content, root);
    }

    byte[] openDocument() throws IOException {
        var body = new StringBuilder();
        for (var line : letter.head())
            body.append("<text:p>").append(escaped(line)).append("</text:p>");
        for (var paragraph : letter.paragraphs()) {
            body.append("<text:p>")
                    .append(withMarkers(escaped(paragraph), this::openNote))
                    .append("</text:p>");
        }
        var members = new LinkedHashMap<String, String>();
        members.put("mimetype", "application/vnd.oasis.opendocument.text");
        members.put(
                "content.xml",
                "<?xml version='1.0'?><office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>");
        return zip(members);
    }

    private String openNote(int number) {
        return "<text:note text:note-class='footnote'><text:note-citation>%d</text:note-citation><text:note-body><text:p>%s</text:p></text:note-body></text:note>"
                .formatted(number, escaped(note(number)));
    }

    byte[] richText() {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\n");
        for (var line : letter.head()) rtf.append(inRtf(line)).append("\\par\n");
        for (var paragraph : letter.paragraphs()) {
            String marked = paragraph.replace("{", "\u0001").replace("}", "\u0002");
            rtf.append(Pattern.compile("\u0001(\\d)\u0002")
                            .matcher(inRtf(marked))
                            .replaceAll(marker -> {
                                String note = inRtf(note(Integer.parseInt(marker.group(1))));
                                String written = "{\\super\\chftn{\\footnote {\\super\\chftn} " + note + "}}";
                                return java.util.regex.Matcher.quoteReplacement(written);
                            }))
                    .append("\\par\n");
        }
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String inRtf(String words) {
        var written = new StringBuilder();
        for (char c : words.toCharArray()) written.append(c < 0x80 ? String.valueOf(c) : "\\'%02x".formatted((int) c));
        return written.toString();
    }

    byte[] webPage() {
        var page = new StringBuilder(
                "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Brief</title></head>"
                        + "<body><nav><a href=\"/\">Home</a></nav><main>");
        for (var line : letter.head()) page.append("<p>").append(escaped(line)).append("</p>");
        for (var paragraph : letter.paragraphs()) {
            String tag = SampleLetter.isTitle(paragraph) ? "h2" : "p";
            String words = withMarkers(
                    escaped(paragraph), number -> "<sup><a href=\"#n%d\">%d</a></sup>".formatted(number, number));
            page.append("<%s>%s</%s>\n".formatted(tag, words, tag));
        }
        letter.notes()
                .forEach((number, words) ->
                        page.append("<p id=\"n%d\">%d. %s</p>\n".formatted(number, number, escaped(words))));
        return page.append("</main><footer>Contact</footer></body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private String note(int number) {
        return letter.notes().getOrDefault(number, "");
    }

    private static String withMarkers(String paragraph, IntFunction<String> written) {
        return MARKER.matcher(paragraph)
                .replaceAll(marker ->
                        java.util.regex.Matcher.quoteReplacement(written.apply(Integer.parseInt(marker.group(1)))));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static byte[] zip(Map<String, String> members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
