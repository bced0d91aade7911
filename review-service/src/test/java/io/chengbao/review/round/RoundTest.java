package io.chengbao.review.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.platform.caller.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {

    private static final Instant DUE = SampleRounds.DUE.toInstant();

    @Test
    void a_closed_round_is_not_closed_again() {
        Round round = SampleRounds.round();
        round.close(SampleRounds.ADMINISTRATOR, DUE);

        assertThatThrownBy(() -> round.close(SampleRounds.ADMINISTRATOR, DUE))
                .isInstanceOfSatisfying(
                        RoundNotOpen.class,
                        refusal ->
                                assertThat(refusal.getParameters())
                                        .containsEntry("state", RoundState.CLOSED));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "county-admin, 990127,    closure extensions nothing-to-report targets",
        "county-admin, 9901,      closure extensions nothing-to-report targets",
        "county-admin, 990128,    ''",
        "approver,     990127,    ''",
        "signer,       990127101, ''",
    })
    void offers_what_is_to_settle_to_those_who_administer_its_county(
            String role, String division, String offered) {
        Caller caller = new Caller("somebody", division, Optional.empty(), Set.of(role));

        assertThat(String.join(" ", SampleRounds.round().actionsFor(caller))).isEqualTo(offered);
    }

    @ParameterizedTest(name = "{0} s after the due time: late {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void what_comes_after_the_due_time_is_late(int seconds, boolean late) {
        Obligation owed = SampleRounds.obligation();

        owed.handIn(UUID.randomUUID(), DUE.plusSeconds(seconds));

        assertThat(owed.isLate()).isEqualTo(late);
    }

    /** Those of two reports reach the round in any order. */
    @Test
    void a_draft_that_was_begun_after_another_was_discarded_stays_whichever_is_known_first() {
        UUID first = UUID.fromString("7f000000-0000-7000-8000-000000000000");
        UUID second = UUID.fromString("80000000-0000-7000-8000-000000000000");
        Obligation inOrder = SampleRounds.obligation();
        inOrder.draft(first);
        inOrder.discard(first);
        inOrder.draft(second);
        Obligation discardedLater = SampleRounds.obligation();
        discardedLater.draft(first);
        discardedLater.draft(second);
        discardedLater.discard(first);
        Obligation firstLater = SampleRounds.obligation();
        firstLater.draft(second);
        firstLater.draft(first);
        firstLater.discard(first);

        assertThat(List.of(inOrder, discardedLater, firstLater))
                .allSatisfy(
                        owed -> {
                            assertThat(owed.state()).isEqualTo(ObligationState.DRAFTING);
                            owed.discard(second);
                            assertThat(owed.state()).isEqualTo(ObligationState.NOT_STARTED);
                        });
    }

    @Test
    void a_later_revision_does_not_make_a_township_late() {
        Obligation owed = SampleRounds.obligation();
        owed.handIn(UUID.randomUUID(), DUE.minusSeconds(60));

        owed.handIn(owed.reportId(), DUE.plusSeconds(60));

        assertThat(owed.isLate()).isFalse();
    }

    @ParameterizedTest(name = "returned before: {0}, late: {1}")
    @CsvSource({"true, false", "false, true"})
    void what_is_withdrawn_comes_late_unless_the_county_had_returned_one(
            boolean returnedBefore, boolean late) {
        Obligation owed = SampleRounds.obligation();
        owed.handIn(UUID.randomUUID(), DUE.minusSeconds(60));

        owed.withdraw(returnedBefore);
        boolean lateMeanwhile = owed.isLate();
        owed.handIn(owed.reportId(), DUE.plusSeconds(60));

        assertThat(lateMeanwhile).isFalse();
        assertThat(owed.isLate()).isEqualTo(late);
    }

    @Test
    void news_of_a_draft_that_comes_late_changes_nothing() {
        Obligation owed = SampleRounds.obligation();
        owed.handIn(UUID.randomUUID(), DUE);

        owed.draft(UUID.randomUUID());

        assertThat(owed.state()).isEqualTo(ObligationState.HANDED_IN);
    }
}
