package io.chengbao.reading.copying;

import java.util.Arrays;

/**
 * The letters and figures of a text, without what a copyist changes by accident: spaces,
 * punctuation, width and case.
 */
final class Letters {

    private final char[] letters;
    private final int[] places;
    private final int size;

    private Letters(char[] letters, int[] places, int size) {
        this.letters = letters;
        this.places = places;
        this.size = size;
    }

    static Letters of(String text) {
        char[] letters = new char[text.length()];
        int[] places = new int[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters[size] = plain(c);
                places[size++] = i;
            }
        }
        return new Letters(Arrays.copyOf(letters, size), Arrays.copyOf(places, size), size);
    }

    private static char plain(char c) {
        char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return Character.toLowerCase(narrow);
    }

    int size() {
        return size;
    }

    char at(int index) {
        return letters[index];
    }

    /** Where that letter stands in the text, in chars. */
    int place(int index) {
        return places[index];
    }

    String part(int from, int to) {
        return new String(letters, from, to - from);
    }
}
