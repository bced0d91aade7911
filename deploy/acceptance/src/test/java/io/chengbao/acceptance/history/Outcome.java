package io.chengbao.acceptance.history;

/** What a client was told of one request. */
public enum Outcome {
    /** It took effect. */
    OK,
    /** It did not, and the answer says why. */
    REFUSED,
    /** No answer came, or one that tells nothing: it may have taken effect, or may yet. */
    UNKNOWN
}
