package io.chengbao.reading.copying;

/**
 * Where each run of {@value Grams#LENGTH} letters stands in a document: a hash table in plain
 * arrays, for a long report has a quarter of a million of them.
 */
final class Places {

    /** What stands in more places than these is a set phrase, and the first ones will do. */
    private static final int MOST = 16;

    private final int[] heads;
    private final int[] next;
    private final long[] grams;
    private final int[] paragraphs;
    private final int[] letters;
    private int size;

    /**
     * @param most how many runs will be added at most
     */
    Places(int most) {
        heads = new int[Math.max(16, Integer.highestOneBit(most) << 1)];
        next = new int[most + 1];
        grams = new long[most + 1];
        paragraphs = new int[most + 1];
        letters = new int[most + 1];
    }

    void add(int paragraph, long[] runs) {
        for (int i = 0; i < runs.length; i++) {
            add(paragraph, i, runs[i]);
        }
    }

    private void add(int paragraph, int letter, long gram) {
        int slot = slot(gram);
        int last = 0;
        int known = 0;
        for (int at = heads[slot]; at != 0; at = next[at]) {
            last = at;
            known += grams[at] == gram ? 1 : 0;
        }
        if (known == MOST) {
            return;
        }
        size++;
        grams[size] = gram;
        paragraphs[size] = paragraph;
        letters[size] = letter;
        if (last == 0) {
            heads[slot] = size;
        } else {
            next[last] = size;
        }
    }

    /** The first place of a run, or 0. */
    int first(long gram) {
        return sought(heads[slot(gram)], gram);
    }

    /** The place behind that one, or 0. */
    int after(int place) {
        return sought(next[place], grams[place]);
    }

    private int sought(int from, long gram) {
        int at = from;
        while (at != 0 && grams[at] != gram) {
            at = next[at];
        }
        return at;
    }

    int paragraph(int place) {
        return paragraphs[place];
    }

    /** With which letter of its paragraph it begins. */
    int letter(int place) {
        return letters[place];
    }

    private int slot(long gram) {
        return (int) gram & (heads.length - 1);
    }
}
