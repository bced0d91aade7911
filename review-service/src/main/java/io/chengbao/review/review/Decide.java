package io.chengbao.review.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * What somebody wants to decide.
 *
 * @param revision the revision that they read
 * @param stage the stage at which they decide
 * @param reason may be left out
 */
record Decide(
        @NotNull @Positive Integer revision,
        @NotNull Stage stage,
        @NotNull Verdict verdict,
        @Size(max = 2000) String reason) {

    Decide {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
