package io.chengbao.review.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A later due time for one township.
 *
 * @param dueAt behind its present one; what came late before the extension may so be in time
 */
record Extend(
        @NotBlank String township,
        @NotNull @DueTime OffsetDateTime dueAt,
        @NotBlank @Size(max = 500) String reason) {

    /** No finer than the database keeps it. */
    Instant until() {
        return dueAt.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
