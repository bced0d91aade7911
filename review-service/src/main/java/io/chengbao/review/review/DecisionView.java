package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A decision (审核意见) as it is shown.
 *
 * @param effectiveAt later than {@code decidedAt} where it could be undone in between
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        UUID id,
        int revision,
        Stage stage,
        Verdict verdict,
        @Nullable String reason,
        boolean wordingOnly,
        String decidedBy,
        Instant decidedAt,
        Instant effectiveAt) {}
