package io.chengbao.reading.table;

import javax.xml.stream.XMLStreamReader;

/** Of xl/workbook.xml the relationship to the sheet that stands first. */
final class FirstSheet implements Part {

    private String relationship;

    @Override
    public void begin(XMLStreamReader element) {
        if (relationship == null && element.getLocalName().equals("sheet")) {
            for (int i = 0; i < element.getAttributeCount(); i++) {
                // r:id, in a namespace of the transitional or of the strict format
                if (element.getAttributeLocalName(i).equals("id")) {
                    relationship = element.getAttributeValue(i);
                }
            }
        }
    }

    String relationship() {
        return relationship == null ? "" : relationship;
    }
}
