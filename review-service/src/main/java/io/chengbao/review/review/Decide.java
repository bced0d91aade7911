package io.chengbao.review.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * What somebody wants to decide.
 *
 * @param revision the revision that they read
 * @param stage the stage at which they decide
 * @param reason may be left out of an approval
 * @param wordingOnly 文字性修改: a return that asks for no second sign-off; left out means no
 * @param effectiveAfter how long it can be undone; left out means not at all
 */
@ReturnHasReason
record Decide(
        @NotNull @Positive Integer revision,
        @NotNull Stage stage,
        @NotNull Verdict verdict,
        @Size(max = 2000) String reason,
        Boolean wordingOnly,
        @DurationMin(seconds = 0) @DurationMax(minutes = 10) Duration effectiveAfter) {

    Decide {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        wordingOnly = Boolean.TRUE.equals(wordingOnly);
        effectiveAfter = effectiveAfter == null ? Duration.ZERO : effectiveAfter;
    }

    boolean canBeUndone() {
        return !effectiveAfter.isZero();
    }
}
