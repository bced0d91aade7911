package io.chengbao.reading.copying;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The fingerprints of a document by winnowing (Schleimer, Wilkerson and Aiken, 2003): of every
 * eight neighbouring runs of 12 letters the one with the smallest hash. Two documents that share a
 * run of 19 letters within a paragraph share a fingerprint; some two in nine runs are kept.
 */
public final class Fingerprints {

    private static final int WINDOW = 8;

    /**
     * @param hash of 12 letters; punctuation, spaces, width and case don't count
     * @param paragraph the index of its paragraph
     */
    public record Fingerprint(long hash, int paragraph) {}

    private Fingerprints() {}

    public static List<Fingerprint> of(Document document) {
        List<Fingerprint> prints = new ArrayList<>();
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (long hash : winnowed(Grams.of(Letters.of(paragraphs.get(i).text())))) {
                prints.add(new Fingerprint(hash, i));
            }
        }
        return prints;
    }

    private static List<Long> winnowed(long[] grams) {
        List<Long> kept = new ArrayList<>();
        int smallest = -1;
        for (int end = Math.min(WINDOW, grams.length); end > 0 && end <= grams.length; end++) {
            int begin = Math.max(0, end - WINDOW);
            if (smallest < begin) {
                smallest = smallest(grams, begin, end);
                kept.add(grams[smallest]);
            } else if (grams[end - 1] <= grams[smallest]) {
                smallest = end - 1;
                kept.add(grams[smallest]);
            }
        }
        return kept;
    }

    /** The rightmost of equals, so that it stays the smallest for longest. */
    private static int smallest(long[] grams, int begin, int end) {
        int smallest = begin;
        for (int i = begin + 1; i < end; i++) {
            smallest = grams[i] <= grams[smallest] ? i : smallest;
        }
        return smallest;
    }
}
