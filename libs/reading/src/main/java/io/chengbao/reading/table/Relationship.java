package io.chengbao.reading.table;

import javax.xml.stream.XMLStreamReader;

/** Of xl/_rels/workbook.xml.rels the part that one relationship leads to. */
final class Relationship implements Part {

    private final String id;
    private String part = "";

    Relationship(String id) {
        this.id = id;
    }

    @Override
    public void begin(XMLStreamReader element) {
        if (id.equals(element.getAttributeValue(null, "Id"))) {
            String target = element.getAttributeValue(null, "Target");
            part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
    }

    String part() {
        return part;
    }
}
