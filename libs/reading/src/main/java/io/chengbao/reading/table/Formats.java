package io.chengbao.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Of xl/styles.xml which cell formats show a number as per cent: 95% is kept as 0.95. */
final class Formats implements Part {

    static final String PART = "xl/styles.xml";

    /** More than the programs themselves allow. */
    private static final int MOST = 65_500;

    /** 0% and 0.00% (ISO/IEC 29500-1, 18.8.30), which no file spells out. */
    private static final Set<String> BUILT_IN = Set.of("9", "10");

    private final Set<String> percents = new HashSet<>(BUILT_IN);
    private final List<Boolean> formats = new ArrayList<>();
    private boolean ofCells;

    @Override
    public void begin(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "numFmt" -> define(element);
            case "cellXfs" -> ofCells = true;
            case "xf" -> add(element.getAttributeValue(null, "numFmtId"));
            default -> {}
        }
    }

    @Override
    public void end(String element) {
        if (element.equals("cellXfs")) {
            ofCells = false;
        }
    }

    private void define(XMLStreamReader element) {
        String code = element.getAttributeValue(null, "formatCode");
        if (code != null && code.contains("%")) {
            percents.add(String.valueOf(element.getAttributeValue(null, "numFmtId")));
        }
        requireFew(percents.size());
    }

    private void add(String number) {
        if (ofCells) {
            formats.add(number != null && percents.contains(number));
            requireFew(formats.size());
        }
    }

    private static void requireFew(int many) {
        if (many > MOST) {
            throw new IllegalArgumentException("More formats than a table has");
        }
    }

    /**
     * @param style of a cell, by its number; null for none
     */
    boolean isPercent(String style) {
        if (style == null) {
            return false;
        }
        int number = Integer.parseInt(style);
        return number >= 0 && number < formats.size() && formats.get(number);
    }
}
