package griffie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The papers of a folder and of the archives in it, by format. Where a folder has none of a format (`samples` has
/// only text), they are made from its texts.
@State(Scope.Benchmark)
public class Papers {
    private static final int MOST_SCANS = 2;
    private static final int MEGABYTE = 1 << 20;

    @Param("samples")
    public String papers = "samples";

    private List<byte[]> pdf = List.of();
    private List<byte[]> word = List.of();
    private List<byte[]> xml = List.of();
    private List<byte[]> scans = List.of();
    private int pages;

    @Setup
    public void find() throws IOException {
        var files = files(Path.of(papers));
        var made = new Made(named(files, ".txt"));
        pdf = orElse(named(files, ".pdf"), made::pdf);
        word = filled(orElse(named(files, ".docx"), made::word), 2 * MEGABYTE);
        xml = filled(
                orElse(named(files, ".xml"), made::xml).stream()
                        .filter(Bare::isReadableXml)
                        .toList(),
                12 * MEGABYTE);
        for (var document : pdf) pages += Bare.pages(document);
        scans = Made.scans(pdf.getFirst(), MOST_SCANS);
        System.out.printf(
                "# PDF: %d with %d pages, Word: %d, XML that StAX reads too: %d%n",
                pdf.size(), pages, word.size(), xml.size());
    }

    List<byte[]> pdf() {
        return pdf;
    }

    int pages() {
        return pages;
    }

    List<byte[]> word() {
        return word;
    }

    List<byte[]> xml() {
        return xml;
    }

    List<byte[]> scans() {
        return scans;
    }

    private interface Making {
        List<byte[]> make() throws IOException;
    }

    private static List<byte[]> orElse(List<byte[]> found, Making making) throws IOException {
        return found.isEmpty() ? making.make() : found;
    }

    private static List<byte[]> named(Map<String, byte[]> files, String end) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var below = Files.walk(folder)) {
            for (var file : below.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".tar.xz")) addMembers(file, files);
                else files.put(file.toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void addMembers(Path file, Map<String, byte[]> files) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(Files.newInputStream(file)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                files.put(entry.getName(), tar.readAllBytes());
        }
    }

    // One pass must take long enough to be measured.
    private static List<byte[]> filled(List<byte[]> files, int bytes) {
        var filled = new ArrayList<byte[]>();
        long length = 0;
        while (length < bytes && !files.isEmpty()) {
            filled.addAll(files);
            for (var file : files) length += file.length;
        }
        return filled;
    }
}
