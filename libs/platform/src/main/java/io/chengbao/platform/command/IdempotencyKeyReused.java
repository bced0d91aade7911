package io.chengbao.platform.command;

import io.chengbao.platform.problem.Refusal;

/** The key belongs to a request that said something else. */
public final class IdempotencyKeyReused extends Refusal {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super("idempotency-key-reused", answering(422));
    }
}
