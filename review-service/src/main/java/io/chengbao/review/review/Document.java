package io.chengbao.review.review;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a report.
 *
 * @param outline the headings in reading order
 * @param paragraphs every line that has text, in reading order
 * @param notes the line of the first footnote or endnote; null where there is none
 * @param tables those of a Word file; null where there is none
 */
public record Document(
        @Nullable String title,
        List<Heading> outline,
        List<Paragraph> paragraphs,
        @Nullable Integer notes,
        @Nullable List<Table> tables) {

    public Document(String title, List<Heading> outline, List<Paragraph> paragraphs) {
        this(title, outline, paragraphs, null, null);
    }

    /** As the reading library takes it. */
    public io.chengbao.reading.document.Document read() {
        return new io.chengbao.reading.document.Document(
                title,
                outline.stream().map(Heading::read).toList(),
                paragraphs.stream()
                        .map(
                                text ->
                                        new io.chengbao.reading.document.Paragraph(
                                                text.id(), text.line(), text.text()))
                        .toList(),
                notes,
                tables == null
                        ? null
                        : tables.stream()
                                .map(table -> new io.chengbao.reading.document.Table(table.rows()))
                                .toList(),
                null);
    }

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
    public record Heading(int level, @Nullable String number, String text, int line, int start) {

        io.chengbao.reading.document.Heading read() {
            return new io.chengbao.reading.document.Heading(
                    level, number == null ? "" : number, text, line, start);
        }
    }

    /**
     * @param id stays the same from revision to revision while the words do
     */
    public record Paragraph(String id, int line, String text) {}

    /**
     * @param rows of each cell the line of its first paragraph with text, 0 for an empty one
     */
    public record Table(List<List<Integer>> rows) {}
}
