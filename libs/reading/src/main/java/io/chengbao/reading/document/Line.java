package io.chengbao.reading.document;

/**
 * A line as it stands in the file, before anything is made of it.
 *
 * @param number 1-based, blank lines counted; 0 in the margin
 * @param text not blank, without trailing space
 * @param place where on the page it stands
 * @param styleLevel the heading level (1–9) that its Word style gives it, 0 for none
 */
record Line(int number, String text, Place place, int styleLevel) {

    enum Place {
        TITLE,
        BODY,
        /** A line of an automatic table of contents: it repeats a heading. */
        CONTENTS,
        CELL,
        BOX,
        /** A footnote or an endnote: read behind the text. */
        NOTE,
        /** A header or footer: read for its marks, no part of the document. */
        MARGIN
    }

    int length() {
        return text.codePointCount(0, text.length());
    }
}
