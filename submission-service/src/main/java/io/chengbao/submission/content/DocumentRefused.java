package io.chengbao.submission.content;

import io.chengbao.platform.problem.Refusal;
import io.chengbao.reading.document.RefusedDocument;
import java.util.Locale;

/**
 * A file that can't be taken as a report; one problem type for each reason. It says nothing of what
 * the file holds.
 */
public final class DocumentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final RefusedDocument.Reason reason;

    DocumentRefused(RefusedDocument.Reason reason) {
        super("document-refused-" + slug(reason), answering(422));
        this.reason = reason;
    }

    private DocumentRefused(RefusedDocument.Reason reason, int position) {
        super("document-refused-" + slug(reason), answering(422).with("position", position));
        this.reason = reason;
    }

    /**
     * The same, where several files came.
     *
     * @param position which of them, from 1
     */
    DocumentRefused at(int position) {
        return new DocumentRefused(reason, position);
    }

    static String slug(RefusedDocument.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
