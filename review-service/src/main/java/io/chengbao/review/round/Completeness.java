package io.chengbao.review.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who has handed in and who has not, of the townships in the caller's scope. */
record Completeness(
        UUID round, Instant dueAt, long handedIn, long outstanding, List<Row> townships) {

    static Completeness of(Round round, List<Obligation> obligations) {
        long handedIn = obligations.stream().filter(owed -> owed.handedInAt() != null).count();
        return new Completeness(
                round.id(),
                round.dueAt(),
                handedIn,
                obligations.size() - handedIn,
                obligations.stream().map(Row::of).toList());
    }

    /**
     * @param late handed in after the due time; what is still missing is not late but outstanding
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String division,
            String name,
            ObligationState state,
            boolean late,
            UUID reportId,
            Instant handedInAt) {

        static Row of(Obligation owed) {
            return new Row(
                    owed.township(),
                    owed.name(),
                    owed.state(),
                    owed.isLate(),
                    owed.reportId(),
                    owed.handedInAt());
        }
    }
}
