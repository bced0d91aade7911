package io.chengbao.reading.copying;

/** Rolling hashes of all runs of {@value #LENGTH} letters (Karp and Rabin), well mixed. */
final class Grams {

    static final int LENGTH = 12;

    private static final long BASE = 0x9E3779B97F4A7C15L | 1;

    private Grams() {}

    /** One per letter with which a run begins; none for a shorter text. */
    static long[] of(Letters letters) {
        int count = letters.size() - LENGTH + 1;
        if (count <= 0) {
            return new long[0];
        }
        long top = 1;
        for (int i = 1; i < LENGTH; i++) {
            top *= BASE;
        }
        long[] grams = new long[count];
        long hash = 0;
        for (int i = 0; i < letters.size(); i++) {
            if (i >= LENGTH) {
                hash -= letters.at(i - LENGTH) * top;
            }
            hash = hash * BASE + letters.at(i);
            if (i >= LENGTH - 1) {
                grams[i - LENGTH + 1] = mixed(hash);
            }
        }
        return grams;
    }

    /** The finaliser of SplitMix64: neighbouring hashes must not be neighbours. */
    private static long mixed(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
