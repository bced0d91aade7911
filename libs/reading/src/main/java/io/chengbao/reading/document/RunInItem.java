package io.chengbao.reading.document;

/**
 * One of several things that a paragraph counts up: 一是…；二是…。
 *
 * @param list the number of its list: lists can stand inside each other
 * @param marker as written, such as {@code 一是} or {@code 第二，}
 * @param ordinal the number that the marker says, from 1
 * @param lead its first words, up to the first punctuation
 * @param paragraph the index of its paragraph in the document
 * @param line that paragraph's line
 * @param begin where the marker begins in the paragraph's text, in chars
 * @param leadBegin where the lead begins, in chars
 * @param finish where the item ends, exclusive, in chars: at the next one or with the paragraph
 */
public record RunInItem(
        int list,
        String marker,
        int ordinal,
        String lead,
        int paragraph,
        int line,
        int begin,
        int leadBegin,
        int finish) {

    RunInItem in(int number) {
        return new RunInItem(
                number, marker, ordinal, lead, paragraph, line, begin, leadBegin, finish);
    }

    RunInItem until(int end) {
        return new RunInItem(list, marker, ordinal, lead, paragraph, line, begin, leadBegin, end);
    }
}
