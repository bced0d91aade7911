package io.chengbao.review.round;

import io.chengbao.platform.problem.Refusal;
import java.time.Instant;

/** The new due time is not behind the one that the township has. */
public final class ExtensionNotLater extends Refusal {

    private static final long serialVersionUID = 1L;

    ExtensionNotLater(Instant dueAt) {
        super("extension-not-later", answering(422).with("dueAt", dueAt));
    }
}
