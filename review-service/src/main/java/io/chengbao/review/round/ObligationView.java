package io.chengbao.review.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;

/** What one township owes (应报事项), as the county is shown it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationView(
        String division,
        String name,
        Instant dueAt,
        ObligationState state,
        boolean late,
        @Nullable Instant handedInAt) {

    static ObligationView of(Obligation owed) {
        return new ObligationView(
                owed.township(),
                owed.name(),
                owed.dueAt(),
                owed.state(),
                owed.isLate(),
                owed.handedInAt());
    }
}
