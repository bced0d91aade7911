package io.chengbao.review.copying;

import io.chengbao.reading.copying.Fingerprints;
import io.chengbao.reading.copying.Fingerprints.Fingerprint;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import java.util.List;

/**
 * What the index has of a text: half of each fingerprint, which is enough to find the few reports
 * that are worth a comparison; who shares one by chance drops out there.
 */
final class Prints {

    private Prints() {}

    static Integer[] of(Document document) {
        return Fingerprints.of(document).stream()
                .map(Fingerprint::hash)
                .map(Prints::half)
                .distinct()
                .toArray(Integer[]::new);
    }

    /** The lower one: winnowing keeps the smallest hashes, whose upper halves are much alike. */
    static Integer half(long fingerprint) {
        return (int) fingerprint;
    }

    /** A document as the reading library compares it. */
    static Document of(io.chengbao.review.review.Document document) {
        return new Document(
                document.title(),
                List.of(),
                document.paragraphs().stream()
                        .map(text -> new Paragraph(text.id(), text.line(), text.text()))
                        .toList());
    }
}
