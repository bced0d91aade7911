package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision that can still be undone, on the review's revision and stage.
 *
 * @param effectiveAt until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PendingDecisionView(
        UUID id,
        Verdict verdict,
        @Nullable String reason,
        boolean wordingOnly,
        String decidedBy,
        Instant decidedAt,
        Instant effectiveAt) {}
