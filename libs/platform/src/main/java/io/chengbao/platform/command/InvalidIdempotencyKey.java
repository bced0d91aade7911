package io.chengbao.platform.command;

import io.chengbao.platform.problem.Refusal;

/** The key is empty, too long, or has characters that a header should not carry. */
final class InvalidIdempotencyKey extends Refusal {

    private static final long serialVersionUID = 1L;

    InvalidIdempotencyKey() {
        super("invalid-idempotency-key", answering(400));
    }
}
