package io.chengbao.reading.document;

import java.util.List;

/**
 * What was read of a report: the same whether it came as Word or as text, tables and leftovers
 * aside, which a text file hasn't.
 *
 * @param title the title, or null where none was found (the reader never makes one up)
 * @param outline the headings in reading order; table cells, text boxes and notes have none
 * @param paragraphs every line that has text, in reading order; footnotes and endnotes come last
 * @param notes the line of the first footnote or endnote; null where there is none
 * @param tables null where there is none
 * @param leftovers null where the file holds nothing but its text
 */
public record Document(
        String title,
        List<Heading> outline,
        List<Paragraph> paragraphs,
        Integer notes,
        List<Table> tables,
        Leftovers leftovers) {

    public Document {
        outline = List.copyOf(outline);
        paragraphs = List.copyOf(paragraphs);
        tables = tables == null || tables.isEmpty() ? null : List.copyOf(tables);
    }

    public Document(String title, List<Heading> outline, List<Paragraph> paragraphs) {
        this(title, outline, paragraphs, null, null, null);
    }

    /** The paragraphs without footnotes and endnotes. */
    public List<Paragraph> body() {
        return notes == null
                ? paragraphs
                : paragraphs.stream().filter(paragraph -> paragraph.line() < notes).toList();
    }
}
