package griffie.intake.publication;

import griffie.paper.Paper;
import griffie.paper.Source;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/// The door: makes a paper of an official publication. Nothing outside the text is opened.
public final class OfficialPublication {
    private OfficialPublication() {}

    /// Whether a text is an official publication.
    public static boolean is(String chars) {
        return chars.contains("<officiele-publicatie");
    }

    /// Reads the head, the paragraphs and the notes.
    public static Paper read(Source source) throws MalformedPublication {
        requireWellFormed(source.decoded());
        var publication = new Publication();
        Markup.read(source.decoded(), publication);
        publication.end();
        return Printing.paper(source, publication);
    }

    // The JDK's reader knows what XML is, but not exactly where each letter stands; Markup knows only that.
    private static void requireWellFormed(String xml) throws MalformedPublication {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) reader.next();
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            String where =
                    place == null ? "" : "line %d, column %d".formatted(place.getLineNumber(), place.getColumnNumber());
            throw new MalformedPublication(where, broken);
        }
    }
}
