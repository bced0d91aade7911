package io.chengbao.reading.copying;

import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Lays the passages side by side that two documents have in common: shared runs of at least twelve
 * letters, joined where but a few differ between them (a name, a figure). What every report says
 * doesn't count.
 *
 * <p>One is made of the first document and can be laid beside any number of others.
 */
public final class Alignment {

    private static final LongPredicate NOTHING = fingerprint -> false;

    private final Document first;
    private final List<Letters> letters;
    private final Places places;

    private Alignment(Document first, List<Letters> letters) {
        this.first = first;
        this.letters = letters;
        this.places = new Places(letters.stream().mapToInt(Letters::size).sum());
    }

    public static Alignment from(Document first) {
        Alignment alignment = new Alignment(first, letters(first));
        for (int i = 0; i < alignment.letters.size(); i++) {
            alignment.places.add(i, Grams.of(alignment.letters.get(i)));
        }
        return alignment;
    }

    /** In the second document's reading order; each of its passages once. */
    public static List<Overlap> of(Document first, Document second) {
        return from(first).with(second, NOTHING);
    }

    /** What one document says twice; {@code a} is the earlier place. */
    public static List<Overlap> within(Document document) {
        Alignment alignment = new Alignment(document, letters(document));
        Passages passages =
                new Passages(
                        document,
                        alignment.letters,
                        document,
                        alignment.letters,
                        alignment.places,
                        NOTHING);
        return passages.overlaps(alignment.places::add);
    }

    /**
     * In the second document's reading order; each of its passages once.
     *
     * @param everybodys whether so many reports have this fingerprint (see {@link Fingerprints})
     *     that its letters are no sign of copying
     */
    public List<Overlap> with(Document second, LongPredicate everybodys) {
        return new Passages(first, letters, second, letters(second), places, everybodys)
                .overlaps((paragraph, grams) -> {});
    }

    private static List<Letters> letters(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).map(Letters::of).toList();
    }
}
