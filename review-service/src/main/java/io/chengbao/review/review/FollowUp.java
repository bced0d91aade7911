package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * 跟踪事项: a promise, a problem or a 民生实事 of the township's previous report, and what became of it.
 *
 * @param owner as that report names it; absent where it doesn't; so is the deadline
 * @param measurable whether it names a figure
 * @param evidence where this report speaks of it; absent where it doesn't
 * @param confirmedBy absent where the status is only read from the text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowUp(
        Kind kind,
        String text,
        @Nullable String owner,
        @Nullable String deadline,
        boolean measurable,
        Source source,
        Status status,
        @Nullable Evidence evidence,
        @Nullable String remark,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    public enum Kind {
        /** 存在的问题 */
        PROBLEM,
        /** 下步打算 */
        COMMITMENT,
        /** 民生实事 */
        LIVELIHOOD
    }

    public enum Status {
        /** 已办结 */
        DONE,
        /** 在办 */
        UNDER_WAY,
        /** 未启动 */
        NOT_STARTED,
        /** 已调整 */
        ADJUSTED
    }

    /**
     * Where it stands in the previous report.
     *
     * @param period as its round has it
     */
    public record Source(String period, int line) {}

    /**
     * A place in this report.
     *
     * @param start in code points from 0 in the paragraph's text
     * @param end exclusive
     */
    public record Evidence(String paragraph, int line, int start, int end, String quote) {}
}
