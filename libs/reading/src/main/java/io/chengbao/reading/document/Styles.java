package io.chengbao.reading.document;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What the paragraph styles of a Word file say of titles, headings and numbering. */
final class Styles {

    private static final int BODY_TEXT = 9;
    private static final int MOST_ANCESTORS = 20;

    /**
     * @param outlineLevel 0–8, 9 for body text (ISO/IEC 29500-1, 17.3.1.20), null where the style
     *     doesn't say
     */
    record Style(
            String name, String basedOn, Integer outlineLevel, Integer list, Integer listLevel) {

        static final Style PLAIN = new Style("", null, null, null, null);

        /** 1–9, or 0 for text; what the paragraph itself says goes first. */
        int headingLevel(Integer ofParagraph) {
            Integer level = ofParagraph != null ? ofParagraph : outlineLevel;
            return level == null || level < 0 || level >= BODY_TEXT ? 0 : level + 1;
        }

        Line.Place place() {
            if (name.equals("title")) {
                return Line.Place.TITLE;
            }
            return name.startsWith("toc ") ? Line.Place.CONTENTS : Line.Place.BODY;
        }

        private Style over(Style base) {
            return new Style(
                    name,
                    basedOn,
                    outlineLevel != null ? outlineLevel : base.outlineLevel,
                    list != null ? list : base.list,
                    listLevel != null ? listLevel : base.listLevel);
        }
    }

    private final Map<String, Style> declared = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private String defaultStyle;

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(InputStream part) throws XMLStreamException {
        Styles styles = new Styles();
        SafeXml xml = SafeXml.of(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.element().equals("style")) {
                if ("paragraph".equals(xml.attribute("type"))) {
                    styles.declare(xml);
                } else {
                    xml.skipElement();
                }
            }
        }
        return styles;
    }

    /**
     * The style of that id with what it inherits; that of plain paragraphs for null or an id
     * unknown.
     */
    Style style(String id) {
        String key = id != null && declared.containsKey(id) ? id : defaultStyle;
        return key == null ? Style.PLAIN : resolved.computeIfAbsent(key, this::withAncestors);
    }

    private Style withAncestors(String id) {
        Style style = declared.get(id);
        Style ancestor = declared.get(style.basedOn());
        for (int i = 0; ancestor != null && i < MOST_ANCESTORS; i++) {
            style = style.over(ancestor);
            ancestor = declared.get(ancestor.basedOn());
        }
        return style;
    }

    private void declare(SafeXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        if ("1".equals(xml.attribute("default")) || "true".equals(xml.attribute("default"))) {
            defaultStyle = id;
        }
        String name = "";
        String basedOn = null;
        Integer outlineLevel = null;
        Integer list = null;
        Integer listLevel = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.element().equals("style")) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.element()) {
                case "name" -> name = xml.value().toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.value();
                case "outlineLvl" -> outlineLevel = xml.number();
                case "numId" -> list = xml.number();
                case "ilvl" -> listLevel = xml.number();
                default -> {}
            }
        }
        declared.put(id, new Style(name, basedOn, outlineLevel, list, listLevel));
    }
}
