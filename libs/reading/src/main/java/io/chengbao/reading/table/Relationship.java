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
        String target = element.getAttributeValue(null, "Target");
        if (target != null && id.equals(element.getAttributeValue(null, "Id"))) {
            part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
    }

    String part() {
        return part;
    }
}
