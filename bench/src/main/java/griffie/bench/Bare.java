package griffie.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// What the libraries do when they are used as they come: characters, without notes, places or particulars.
final class Bare {
    private static final XMLInputFactory XML = factory();

    private Bare() {}

    /// PDFBox's own text stripper.
    static int pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /// POI's own extractor.
    static int word(byte[] bytes) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return extractor.getText().length();
        }
    }

    /// One pass of StAX that collects the characters; the factory is made once.
    static int xml(byte[] bytes) throws XMLStreamException {
        var reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        var text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                default -> {}
            }
        }
        return text.length();
    }

    static boolean isReadableXml(byte[] bytes) {
        try {
            return xml(bytes) > 0;
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    /// Tesseract's own command, with the languages, the result and the one thread that Griffie asks for.
    static long scan(byte[] picture) throws IOException {
        var folder = Files.createTempDirectory("bare");
        var file = Files.write(folder.resolve("page.png"), picture);
        var base = folder.resolve("page");
        run(List.of("tesseract", file.toString(), base.toString(), "-l", "nld+eng", "hocr"));
        var result = Path.of(base + ".hocr");
        long length = Files.size(result);
        for (var each : List.of(result, file, folder)) Files.delete(each);
        return length;
    }

    static boolean canScan() {
        try {
            return run(List.of("tesseract", "--list-langs")) == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            process.destroy();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }
}
