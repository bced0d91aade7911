package io.chengbao.reading.document;

/**
 * A heading, on a line of its own or run in (text follows on the same line).
 *
 * @param level 1-based; 一、 is 1, （一） 2, 1. 3, （1） 4 (GB/T 9704-2012, 7.3.3); a Word heading style
 *     counts where there is no such number
 * @param number as the reader sees it, such as {@code 一、} or {@code （二）}; empty where there is none
 * @param text without number and closing punctuation
 * @param line the line of its {@link Paragraph}
 * @param start where {@code text} begins in that paragraph's text, in code points from 0
 */
public record Heading(int level, String number, String text, int line, int start) {}
