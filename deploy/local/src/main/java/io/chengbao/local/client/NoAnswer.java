package io.chengbao.local.client;

/** The connection failed or timed out: the request may have had its effect, or not. */
public final class NoAnswer extends ApiFailure {

    private static final long serialVersionUID = 1L;

    NoAnswer(String reason) {
        super("no answer: " + reason);
    }
}
