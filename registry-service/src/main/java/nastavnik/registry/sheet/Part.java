package nastavnik.registry.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a packed workbook; only sheets and the list of contents are looked into. */
final class Part {

    private static final XMLInputFactory XML = parser();

    private int formulas;

    private Part() {}

    static void look(String name, InputStream content) throws IOException {
        content.mark(8);
        int first = firstSign(content);
        content.reset();
        if (first != '<') {
            return;
        }
        try {
            new Part().look(XML.createXMLStreamReader(content), name);
        } catch (XMLStreamException e) {
            // Old drawings are no proper XML, and nobody reads them.
            if (!name.endsWith(".vml")) {
                throw new UnreadableSheet("broken");
            }
        }
    }

    private static int firstSign(InputStream content) throws IOException {
        for (int i = 0; i < 8; i++) {
            int sign = content.read();
            if (sign == '<' || sign < 0) {
                return sign;
            }
        }
        return 0;
    }

    private void look(XMLStreamReader xml, String name) throws XMLStreamException {
        boolean contents = name.equals("[content_types].xml");
        boolean first = true;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (first && !contents && !xml.getLocalName().equals("worksheet")) {
                    return;
                }
                first = false;
                look(xml);
            }
        }
    }

    private void look(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "c" -> refuseFarCell(xml.getAttributeValue(null, "r"));
            case "f" -> countFormula();
            case "Override", "Default" -> refuseMacros(xml.getAttributeValue(null, "ContentType"));
            default -> {}
        }
    }

    /** The reader would make room for every column up to it. */
    private static void refuseFarCell(@Nullable String place) {
        int column = 0;
        for (int i = 0; place != null && i < place.length(); i++) {
            char letter = Character.toUpperCase(place.charAt(i));
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            }
            if (column > Limits.COLUMNS) {
                throw new UnreadableSheet("too-many-columns", Limits.COLUMNS);
            }
        }
    }

    private void countFormula() {
        formulas++;
        if (formulas > Limits.FORMULAS) {
            throw new UnreadableSheet("too-many-formulas");
        }
    }

    private static void refuseMacros(@Nullable String type) {
        if (type != null && type.contains("macroEnabled")) {
            throw new UnreadableSheet("macros");
        }
    }

    private static XMLInputFactory parser() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
