package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.chengbao.review.round.Obligation;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who has handed in, who has not and who need not, of the townships in the caller's scope. */
record Completeness(
        UUID round,
        Instant dueAt,
        long handedIn,
        long outstanding,
        long nothingToReport,
        List<Row> townships) {

    /**
     * @param reviews by the report's id
     */
    static Completeness of(
            UUID round, Instant dueAt, List<Obligation> owed, Map<UUID, Review> reviews) {
        List<Row> rows =
                owed.stream().map(one -> Row.of(one, reviews.get(one.reportId()))).toList();
        long handedIn = rows.stream().filter(row -> row.state.isHandedIn()).count();
        long nothing = rows.stream().filter(row -> row.state == Standing.NOTHING_TO_REPORT).count();
        return new Completeness(
                round, dueAt, handedIn, rows.size() - handedIn - nothing, nothing, rows);
    }

    /**
     * @param dueAt its own due time, extensions included
     * @param late 迟报: handed in after that; what is still missing is not late but outstanding
     * @param reportId absent until the county has or had the report
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String division,
            String name,
            Standing state,
            Instant dueAt,
            boolean late,
            @Nullable UUID reportId,
            @Nullable Instant handedInAt,
            @Nullable String registrationNumber,
            @Nullable String claimedBy) {

        static Row of(Obligation owed, Review review) {
            ReviewStatus status = review == null ? null : review.status();
            return new Row(
                    owed.township(),
                    owed.name(),
                    Standing.of(owed.state(), status),
                    owed.dueAt(),
                    owed.isLate(),
                    review == null ? null : review.reportId(),
                    owed.handedInAt(),
                    review == null ? null : review.registrationNumber(),
                    review == null ? null : review.claimedBy());
        }
    }
}
