package io.chengbao.review.copying;

import io.chengbao.reading.copying.Fingerprints;
import io.chengbao.reading.copying.Fingerprints.Fingerprint;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import java.util.List;

/** What the index has of a text: each of its fingerprints once. */
final class Prints {

    private Prints() {}

    static Long[] of(Document document) {
        return Fingerprints.of(document).stream()
                .map(Fingerprint::hash)
                .distinct()
                .toArray(Long[]::new);
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
