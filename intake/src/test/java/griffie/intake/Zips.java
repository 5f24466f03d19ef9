package griffie.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// ZIP archives and office documents made for a test.
final class Zips {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Zips() {}

    static byte[] of(Map<String, byte[]> members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// A Word document with this body, and the parts that are given by name: `footnotes`, `styles`, `numbering`.
    static byte[] word(String body, Map<String, String> parts) throws IOException {
        var members = new LinkedHashMap<String, byte[]>();
        members.put("[Content_Types].xml", utf8("<Types/>"));
        members.put("word/document.xml", utf8(wrapped("document", "<w:body>" + body + "</w:body>")));
        parts.forEach((name, content) -> members.put("word/" + name + ".xml", utf8(wrapped(name, content))));
        return of(members);
    }

    static byte[] openDocument(String styles, String body) throws IOException {
        var members = new LinkedHashMap<String, byte[]>();
        members.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        members.put(
                "content.xml",
                utf8("<?xml version='1.0'?><office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b'"
                        + " xmlns:style='s'><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>"));
        return of(members);
    }

    static byte[] utf8(String chars) {
        return chars.getBytes(StandardCharsets.UTF_8);
    }

    private static String wrapped(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%s xmlns:w=\"%s\">%s</w:%s>"
                .formatted(root, W, content, root);
    }
}
