package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * How one revision came to the county.
 *
 * @param signedBy absent where nobody had to release it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmittedRevision(
        int number,
        String submittedBy,
        @Nullable String signedBy,
        Instant submittedAt,
        String receiptNumber) {}
