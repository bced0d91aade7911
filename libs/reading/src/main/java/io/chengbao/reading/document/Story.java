package io.chengbao.reading.document;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Streams one story (the body, a header, a footer) of WordprocessingML (ISO/IEC 29500-1, 17) into
 * lines: as the page shows it with all tracked changes accepted, each text box once, after the
 * paragraph that it hangs on.
 */
final class Story {

    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** A footnote's, between it and the text; also where it goes on on the next page. */
    private static final Pattern SEPARATOR = Pattern.compile("separator|continuation.*");

    /** A paragraph being read; a text box nests its own inside. */
    private static final class Open {
        final StringBuilder text = new StringBuilder();
        final Line.Place place;
        final List<Open> boxed = new ArrayList<>();
        String style;
        Integer list;
        Integer listLevel;
        Integer outlineLevel;
        boolean markDeleted;

        Open(Line.Place place) {
            this.place = place;
        }
    }

    private final Styles styles;
    private final Numbering numbering;
    private final Line.Place place;
    private final Lines lines;

    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private final TableReader tables;
    private final Remains remains;
    private Open merging;
    private boolean inProperties;
    private boolean inText;
    private boolean hidden;

    Story(Styles styles, Numbering numbering, Line.Place place, Lines lines, Remains remains) {
        this.styles = styles;
        this.numbering = numbering;
        this.place = place;
        this.lines = lines;
        this.remains = remains;
        this.tables = new TableReader(lines);
    }

    /** Beside the text: of these only the words count. */
    static Story ofMargin(Lines lines) {
        return new Story(Styles.none(), Numbering.none(), Line.Place.MARGIN, lines, new Remains());
    }

    void read(InputStream part) throws XMLStreamException, RefusedDocument {
        SafeXml xml = SafeXml.of(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml);
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (inText) {
                        append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        if (merging != null) {
            close(merging);
        }
    }

    private void start(SafeXml xml) throws XMLStreamException, RefusedDocument {
        if (COMPATIBILITY.equals(xml.getNamespaceURI())) {
            startAlternative(xml);
            return;
        }
        switch (xml.element()) {
            case "p" -> startParagraph();
            case "pPr" -> inProperties = true;
            case "pStyle" -> open.peek().style = xml.value();
            case "numId" -> open.peek().list = xml.number();
            case "ilvl" -> open.peek().listLevel = xml.number();
            case "outlineLvl" -> open.peek().outlineLevel = xml.number();
            case "tbl", "tr", "trPr", "tc", "gridSpan" -> {
                if (open.isEmpty()) {
                    tables.start(xml);
                }
            }
            case "r" -> hidden = false;
            case "vanish" -> hidden |= !inProperties && xml.isOn();
            case "t", "m:t" -> inText = true;
            case "footnote", "endnote" -> {
                String type = xml.attribute("type");
                if (type != null && SEPARATOR.matcher(type).matches()) {
                    xml.skipElement();
                }
            }
            case "ins", "moveTo" -> remains.inserted(inProperties);
            case "tab", "ptab" -> append("\t");
            case "cr" -> append("\n");
            case "br" -> append(endsLine(xml.attribute("type")) ? "\n" : "");
            case "noBreakHyphen" -> append("-");
            case "del", "moveFrom" -> {
                if (inProperties) {
                    open.peek().markDeleted = true;
                } else if (open.isEmpty() && tables.isInRowProperties()) {
                    tables.deleteRow();
                }
                remains.deleted(inProperties);
                xml.skipElement();
            }
            // What was there before a change, and how ruby is read aloud.
            case "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "rt", "sectPr" ->
                    xml.skipElement();
            default -> {}
        }
    }

    private void end(SafeXml xml) throws RefusedDocument {
        if (COMPATIBILITY.equals(xml.getNamespaceURI())) {
            if (xml.getLocalName().equals("AlternateContent")) {
                alternatives.pop();
            }
            return;
        }
        switch (xml.element()) {
            case "p" -> endParagraph();
            case "pPr" -> inProperties = false;
            case "tbl", "tr", "trPr", "tc" -> {
                if (open.isEmpty()) {
                    tables.end(xml);
                }
            }
            case "r" -> hidden = false;
            case "t", "m:t" -> inText = false;
            // A fraction's upper half from its lower one.
            case "m:num" -> append("/");
            default -> {}
        }
    }

    /**
     * The same content comes as a drawing and again as VML for old programs: the first is taken,
     * the rest skipped.
     */
    private void startAlternative(SafeXml xml) throws XMLStreamException {
        if (xml.getLocalName().equals("AlternateContent")) {
            alternatives.push(false);
        } else if (alternatives.pop()) {
            alternatives.push(true);
            xml.skipElement();
        } else {
            alternatives.push(true);
        }
    }

    private void startParagraph() throws RefusedDocument {
        lines.open();
        Line.Place where = place;
        if (place == Line.Place.BODY && !open.isEmpty()) {
            where = Line.Place.BOX;
        } else if (place == Line.Place.BODY && tables.isInCell()) {
            where = Line.Place.CELL;
        }
        if (merging != null && open.isEmpty()) {
            merging.markDeleted = false;
            open.push(merging);
            merging = null;
        } else {
            open.push(new Open(where));
        }
    }

    private void endParagraph() throws RefusedDocument {
        Open paragraph = open.pop();
        if (!open.isEmpty()) {
            open.peek().boxed.add(paragraph);
        } else if (tables.isRowDeleted()) {
            return;
        } else if (paragraph.markDeleted) {
            merging = paragraph;
        } else {
            close(paragraph);
        }
    }

    private void close(Open paragraph) throws RefusedDocument {
        Styles.Style style = styles.style(paragraph.style);
        String label = label(paragraph, style);
        int level = style.headingLevel(paragraph.outlineLevel);
        Line.Place where = paragraph.place == Line.Place.BODY ? style.place() : paragraph.place;
        // A line break inside a paragraph ends the line as it does in the text that Word itself
        // saves.
        for (String line : (label + paragraph.text).split("\n", -1)) {
            lines.add(line, where, level);
        }
        for (Open boxed : paragraph.boxed) {
            close(boxed);
        }
    }

    private String label(Open paragraph, Styles.Style style) {
        Integer list = paragraph.list != null ? paragraph.list : style.list();
        if (list == null) {
            return "";
        }
        Integer level = paragraph.listLevel != null ? paragraph.listLevel : style.listLevel();
        return numbering.next(list, level == null ? 0 : level);
    }

    /** Other breaks, of a page or a column, stand between lines as it is. */
    private static boolean endsLine(String breakType) {
        return breakType == null || breakType.equals("textWrapping");
    }

    private void append(String text) throws RefusedDocument {
        Open paragraph = open.peek();
        if (hidden) {
            remains.hidden(text);
        } else if (paragraph != null && !inProperties) {
            paragraph.text.append(text);
            lines.expect(paragraph.text.length());
        }
    }
}
