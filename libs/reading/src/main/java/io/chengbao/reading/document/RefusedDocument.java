package io.chengbao.reading.document;

/**
 * A file that can't be taken as a report. Neither message nor cause holds anything of the file's
 * content: it may be logged.
 */
public final class RefusedDocument extends Exception {

    /** Why, in the order in which it is noticed. */
    public enum Reason {
        /**
         * Neither Word nor text, such as .pdf; Word before 1997, encrypted or with macros: save it
         * as .docx.
         */
        NOT_A_DOCUMENT,
        /** A zip, XML or character encoding that is broken or cut short. */
        UNREADABLE,
        /** Unpacks to more than a report can be. */
        TOO_LARGE_INSIDE,
        /** Bears a 密级标志: it must not be on this system at all, and nothing of it may be kept. */
        CLASSIFIED,
        /** Has no text. */
        EMPTY
    }

    private final Reason reason;

    RefusedDocument(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
