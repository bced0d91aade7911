package io.chengbao.review.review;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a report.
 *
 * @param outline the headings in reading order
 * @param paragraphs every line that has text, in reading order
 */
public record Document(String title, List<Heading> outline, List<Paragraph> paragraphs) {

    /** The paragraph with this id, if there is one. */
    Optional<Paragraph> paragraph(String id) {
        return paragraphs.stream().filter(paragraph -> paragraph.id().equals(id)).findFirst();
    }

    /**
     * @param level from 1
     * @param number as it stands in the text, such as {@code （二）}; may be absent
     * @param line the line of its paragraph
     * @param start where {@code text} begins in the paragraph, in code points
     */
    public record Heading(int level, String number, String text, int line, int start) {}

    /**
     * @param id stays the same from revision to revision while the words do
     */
    public record Paragraph(String id, int line, String text) {}
}
