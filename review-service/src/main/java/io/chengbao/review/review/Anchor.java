package io.chengbao.review.review;

import io.chengbao.review.review.Document.Paragraph;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * The place in a revision that a comment is about: a paragraph, and the words of it as they were
 * written then.
 *
 * <p>In a later revision the place is the paragraph with that id if it still has those words in
 * that context, and else nowhere: never a lookalike, of which township reports are full.
 *
 * @param before may be null
 * @param after may be null
 */
@Embeddable
record Anchor(
        String paragraph,
        String quote,
        @Column(name = "context_before") String before,
        @Column(name = "context_after") String after) {

    /** A paragraph that is meant as a whole is quoted to here, to be known by. */
    private static final int LONGEST_QUOTE = 500;

    /**
     * Where a new comment is to stand; empty where the report as a whole is meant.
     *
     * @throws AnchorNotThere where the document has no such place
     */
    static Optional<Anchor> of(WriteComment comment, Document document) {
        if (comment.paragraph() == null) {
            if (comment.quote() != null || comment.before() != null || comment.after() != null) {
                throw new AnchorNotThere();
            }
            return Optional.empty();
        }
        String text =
                document.paragraph(comment.paragraph())
                        .map(Paragraph::text)
                        .orElseThrow(AnchorNotThere::new);
        Anchor anchor =
                new Anchor(
                        comment.paragraph(),
                        comment.quote() == null ? beginning(text) : comment.quote(),
                        comment.before(),
                        comment.after());
        if (!text.contains(anchor.words())) {
            throw new AnchorNotThere();
        }
        return Optional.of(anchor);
    }

    /** Where it stands in a document, if it still does. */
    Optional<Paragraph> in(Document document) {
        return document.paragraph(paragraph).filter(now -> now.text().contains(words()));
    }

    private String words() {
        return (before == null ? "" : before) + quote + (after == null ? "" : after);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2));
    }
}
