package io.chengbao.reading.document;

/**
 * Turns places in a text counted in chars into places counted in code points, which is what
 * everything that leaves this library counts in. Costs nothing before it is asked; cheap where the
 * text has no surrogates; elsewhere cheap for places asked for in order.
 */
public final class Offsets {

    private final String text;
    private Boolean same;
    private int chars;
    private int codePoints;

    public Offsets(String text) {
        this.text = text;
    }

    public int at(int index) {
        if (same == null) {
            same = text.codePointCount(0, text.length()) == text.length();
        }
        if (same) {
            return index;
        }
        codePoints +=
                index >= chars
                        ? text.codePointCount(chars, index)
                        : -text.codePointCount(index, chars);
        chars = index;
        return codePoints;
    }
}
