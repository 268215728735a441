package nl.veiligecentra.shared.document;

import nl.veiligecentra.shared.document.RefusedDocument.Reason;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office Open XML file that say what is in it and where it points to (ISO/IEC 29500-2). */
final class PackagePart {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    record Relation(String type, String target) {}

    private PackagePart() {}

    static List<String> types(byte[] contentTypes) {
        return elements(contentTypes, element -> attribute(element, "ContentType"));
    }

    static List<Relation> relations(byte[] relationships) {
        return elements(
                relationships,
                element -> attribute(element, "Type")
                        .map(type ->
                                new Relation(type, attribute(element, "Target").orElse(""))));
    }

    private static <T> List<T> elements(byte[] part, Function<XMLStreamReader, Optional<T>> read) {
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            var found = new ArrayList<T>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new RefusedDocument(Reason.UNREADABLE);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    read.apply(reader).ifPresent(found::add);
                }
            }
            return found;
        } catch (XMLStreamException malformed) {
            throw new RefusedDocument(Reason.UNREADABLE);
        }
    }

    private static Optional<String> attribute(XMLStreamReader element, String name) {
        return Optional.ofNullable(element.getAttributeValue(null, name));
    }
}
