package io.chengbao.reading.document;

/**
 * One line of text: a line of a text file; in Word a paragraph, or what a manual line break makes
 * of it.
 *
 * @param id made from the words alone (not from the place, the spacing or the outline number), so
 *     that it stays the same from revision to revision while the words do; a repeat has {@code -2},
 *     {@code -3}, …
 * @param line 1-based; blank lines and paragraphs count, those in table cells and text boxes too
 * @param text as in the file, with an automatic number as Word shows it, without trailing space;
 *     never blank. Offsets of findings and headings count code points of this text.
 */
public record Paragraph(String id, int line, String text) {}
