package io.chengbao.reading.table;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of the file while its XML goes by. */
interface Part {

    void begin(XMLStreamReader element) throws XMLStreamException;

    default void text(String piece) throws XMLStreamException {}

    default void end(String element) {}
}
