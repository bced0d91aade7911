package io.chengbao.reading.document;

import java.util.List;

/**
 * What was read of a report: the same whether it came as Word or as text.
 *
 * @param title the title, or null where none was found (the reader never makes one up)
 * @param outline the headings in reading order; table cells and text boxes have none
 * @param paragraphs every line that has text, in reading order
 */
public record Document(String title, List<Heading> outline, List<Paragraph> paragraphs) {

    public Document {
        outline = List.copyOf(outline);
        paragraphs = List.copyOf(paragraphs);
    }
}
