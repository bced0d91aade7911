package io.chengbao.reading.document;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * XML of unknown origin, as a stream. Word writes no document type and no entities of its own, so
 * either refuses the file; so does nesting that only an attack has, since the parser remembers each
 * open element.
 */
public final class SafeXml extends StreamReaderDelegate {

    private static final int MAX_DEPTH = 500;

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final Set<String> MATHS =
            Set.of(
                    "http://schemas.openxmlformats.org/officeDocument/2006/math",
                    "http://purl.oclc.org/ooxml/officeDocument/math");

    private int depth;

    private SafeXml(XMLStreamReader reader) {
        super(reader);
    }

    public static SafeXml of(InputStream xml) throws XMLStreamException {
        // A factory for each: it remembers names, and those of hostile files would pile up.
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Else what is wrong with a text is said late, and by an unchecked exception.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return new SafeXml(factory.createXMLStreamReader(xml));
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAX_DEPTH) {
                    throw new XMLStreamException("Nested too deeply");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("Word writes neither document type nor entity");
            default -> {}
        }
        return event;
    }

    /**
     * The local name of an element of WordprocessingML, transitional or strict; after m: that of
     * one of its formulas; of any other, what is neither.
     */
    String element() {
        String namespace = getNamespaceURI();
        if (WORD.equals(namespace) || STRICT_WORD.equals(namespace)) {
            return getLocalName();
        }
        return (namespace != null && MATHS.contains(namespace) ? "m:" : "?:") + getLocalName();
    }

    /** The attribute w:name, or null. */
    String attribute(String name) {
        String value = getAttributeValue(WORD, name);
        return value != null ? value : getAttributeValue(STRICT_WORD, name);
    }

    String value() {
        return attribute("val");
    }

    int number() {
        return Integer.parseInt(value());
    }

    /** On or off: {@code <w:b/>} is on. */
    boolean isOn() {
        String value = value();
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** From a start tag to its end tag. */
    void skipElement() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }
}
