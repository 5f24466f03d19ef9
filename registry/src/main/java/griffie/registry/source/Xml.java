package griffie.registry.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An element of an XML page. Names are without their prefix, and attributes in lower case: the sources mix namespaces.
record Xml(String name, Map<String, String> attributes, String text, List<Xml> children) {
    private static final int DEEPEST = 60;
    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// Reads a whole page. One that was cut short throws, and one that declares its own entities is refused.
    static Xml read(byte[] page) throws IOException {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(page));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw new SourceRefusal("the page declares a document type, which no source has reason to do");
                }
            }
            var root = element(reader, 0);
            while (reader.hasNext()) reader.next();
            return root;
        } catch (XMLStreamException e) {
            throw new IOException("damaged XML: " + e.getMessage(), e);
        }
    }

    /// Every element with this name, at any depth.
    Stream<Xml> all(String wanted) {
        var below = children.stream().flatMap(child -> child.all(wanted));
        return name.equals(wanted) ? Stream.concat(Stream.of(this), below) : below;
    }

    /// The text of the first element with this name; empty where there is none.
    String text(String wanted) {
        return all(wanted).map(found -> found.text.strip()).findFirst().orElse("");
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    private static Xml element(XMLStreamReader reader, int depth) throws XMLStreamException, IOException {
        if (depth > DEEPEST) throw new IOException("elements lie too deep in each other");
        String name = reader.getLocalName();
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
        var text = new StringBuilder();
        var children = new ArrayList<Xml>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) children.add(element(reader, depth + 1));
            else if (reader.isCharacters()) text.append(reader.getText());
        }
        return new Xml(name, attributes, text.toString(), children);
    }
}
