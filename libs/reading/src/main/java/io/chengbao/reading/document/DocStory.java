package io.chengbao.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Turns the stories of a binary Word file into lines, as {@link Story} does with those of a .docx:
 * margins, text, text boxes, notes.
 */
final class DocStory {

    private static final int HEADING_STYLES = 9;
    private static final char CELL_END = 7;

    /** With it each comment begins. */
    private static final char COMMENT = 5;

    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private final Lines lines = new Lines();
    private final Remains remains = new Remains();
    private final DocRuns runs = new DocRuns(remains);

    private List<List<Integer>> rows = new ArrayList<>();
    private List<Integer> row = new ArrayList<>();
    private int cellBegin;

    DocStory(HWPFDocument document) {
        this.document = document;
    }

    FileContent read() throws RefusedDocument {
        read(document.getHeaderStoryRange(), Line.Place.MARGIN);
        read(document.getRange(), Line.Place.BODY);
        read(document.getMainTextboxRange(), Line.Place.BOX);
        read(document.getFootnoteRange(), Line.Place.NOTE);
        read(document.getEndnoteRange(), Line.Place.NOTE);
        Range comments = document.getCommentsRange();
        if (!isEmpty(comments)) {
            comments.text().chars().filter(c -> c == COMMENT).forEach(c -> remains.commented());
        }
        return FileContent.of(lines, remains);
    }

    private void read(Range story, Line.Place place) throws RefusedDocument {
        if (isEmpty(story)) {
            return;
        }
        cellBegin = lines.next();
        for (int i = 0; i < story.numParagraphs(); i++) {
            lines.open();
            Paragraph paragraph = story.getParagraph(i);
            if (place == Line.Place.BODY && paragraph.isInTable()) {
                readInTable(paragraph);
            } else {
                endTable();
                add(paragraph, place == Line.Place.BODY ? place(paragraph) : place);
                cellBegin = lines.next();
            }
        }
        endTable();
    }

    /** An empty range has its neighbour's paragraph. */
    private static boolean isEmpty(Range story) {
        return story == null || story.getEndOffset() <= story.getStartOffset();
    }

    /** Each cell ends with a paragraph of its own, each row with one that has no text. */
    private void readInTable(Paragraph paragraph) throws RefusedDocument {
        if (paragraph.isTableRowEnd()) {
            if (!row.isEmpty()) {
                rows.add(row);
            }
            row = new ArrayList<>();
            cellBegin = lines.next();
            return;
        }
        add(paragraph, Line.Place.CELL);
        String text = paragraph.text();
        if (!text.isEmpty() && text.charAt(text.length() - 1) == CELL_END) {
            row.add(lines.firstFrom(cellBegin));
            cellBegin = lines.next();
        }
    }

    private void endTable() {
        if (rows.stream().anyMatch(cells -> cells.size() > 1)) {
            lines.add(new Table(rows));
        }
        rows = new ArrayList<>();
        row = new ArrayList<>();
        cellBegin = lines.next();
    }

    private void add(Paragraph paragraph, Line.Place place) throws RefusedDocument {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            runs.append(run, text);
            lines.expect(text.length());
        }
        if (text.toString().isBlank()) {
            lines.add("", place, 0);
            return;
        }
        String label = numbering.next(paragraph);
        for (String line : (label + text).split("\n", -1)) {
            lines.add(line, place, level(paragraph));
        }
    }

    private Line.Place place(Paragraph paragraph) {
        String style = styleName(paragraph).toLowerCase(Locale.ROOT);
        if (style.equals("title") || style.equals("标题")) {
            return Line.Place.TITLE;
        }
        return style.startsWith("toc ") || style.startsWith("目录 ")
                ? Line.Place.CONTENTS
                : Line.Place.BODY;
    }

    private String styleName(Paragraph paragraph) {
        var style =
                document.getStyleSheet() == null
                        ? null
                        : document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        return style == null || style.getName() == null ? "" : style.getName();
    }

    /** The styles 1 to 9 are the headings of those levels ([MS-DOC], 2.9.273). */
    private static int level(Paragraph paragraph) {
        int outline = paragraph.getLvl();
        if (outline >= 0 && outline < HEADING_STYLES) {
            return outline + 1;
        }
        int style = paragraph.getStyleIndex();
        return style >= 1 && style <= HEADING_STYLES ? style : 0;
    }
}
