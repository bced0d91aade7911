package io.chengbao.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.chengbao.platform.caller.Caller;
import io.chengbao.review.round.Obligation;
import io.chengbao.review.round.SampleRounds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final Instant NOON = Instant.parse("2027-01-10T04:00:00Z");
    private static final Caller APPROVER = person("approver-990127", "approver");

    /** Every state with every verb by everybody who may call it. */
    @ParameterizedTest(name = "{1} by {2} when {0}: {3}")
    @CsvSource({
        "WAITING,   claim,   approver,         IN_REVIEW",
        "WAITING,   claim,   another approver, IN_REVIEW",
        "WAITING,   claim,   reviewer,         StageOfAnotherRole",
        "WAITING,   claim,   submitter,        OwnReport",
        "WAITING,   approve, approver,         ReviewStateForbids",
        "WAITING,   approve, another approver, ReviewStateForbids",
        "WAITING,   approve, reviewer,         StageOfAnotherRole",
        "WAITING,   approve, submitter,        OwnReport",
        "IN_REVIEW, claim,   approver,         ReviewStateForbids",
        "IN_REVIEW, claim,   another approver, ClaimedByAnother",
        "IN_REVIEW, claim,   reviewer,         StageOfAnotherRole",
        "IN_REVIEW, claim,   submitter,        OwnReport",
        "IN_REVIEW, approve, approver,         APPROVED",
        "IN_REVIEW, approve, another approver, ClaimedByAnother",
        "IN_REVIEW, approve, reviewer,         StageOfAnotherRole",
        "IN_REVIEW, approve, submitter,        OwnReport",
        "APPROVED,  claim,   approver,         ReviewStateForbids",
        "APPROVED,  claim,   another approver, ReviewStateForbids",
        "APPROVED,  claim,   reviewer,         StageOfAnotherRole",
        "APPROVED,  claim,   submitter,        OwnReport",
        "APPROVED,  approve, approver,         ReviewStateForbids",
        "APPROVED,  approve, another approver, ReviewStateForbids",
        "APPROVED,  approve, reviewer,         StageOfAnotherRole",
        "APPROVED,  approve, submitter,        OwnReport",
    })
    void a_verb_leads_to_the_next_state_or_is_refused_by_name(
            ReviewStatus state, String verb, String who, String outcome) {
        Review review = reviewThatIs(state);

        Throwable refusal = catchThrowable(() -> call(review, verb, people(who)));

        ReviewStatus now = review.summaryFor(APPROVER).status();
        assertThat(refusal == null ? now.name() : refusal.getClass().getSimpleName())
                .isEqualTo(outcome);
        if (refusal != null) {
            assertThat(now).isEqualTo(state);
        }
    }

    /** What is offered is what is accepted, and nothing else is. */
    @ParameterizedTest(name = "{1} when {0}: {2}")
    @CsvSource({
        "WAITING,   approver,         claim",
        "WAITING,   another approver, claim",
        "WAITING,   reviewer,         ''",
        "WAITING,   submitter,        ''",
        "IN_REVIEW, approver,         approve",
        "IN_REVIEW, another approver, ''",
        "APPROVED,  approver,         ''",
    })
    void offers_each_caller_what_they_may_do(ReviewStatus state, String who, String action) {
        List<String> offered = reviewThatIs(state).actionsFor(people(who));

        assertThat(String.join(",", offered)).isEqualTo(action);
    }

    @Test
    void a_decision_on_another_revision_is_refused_and_names_the_current_one() {
        Review review = reviewThatIs(ReviewStatus.IN_REVIEW);
        review.replace(submitted(2), NOON);

        assertThatThrownBy(() -> review.approve(approval(1), APPROVER, NOON))
                .isInstanceOfSatisfying(
                        DecisionOutdated.class,
                        refusal ->
                                assertThat(refusal.getParameters())
                                        .containsEntry("revision", 2)
                                        .containsEntry("stage", Stage.APPROVAL));
    }

    @Test
    void a_later_revision_takes_the_place_of_the_one_before_and_keeps_its_reviewer() {
        Review review = reviewThatIs(ReviewStatus.IN_REVIEW);

        review.replace(submitted(2), NOON);

        ReviewSummary now = review.summaryFor(APPROVER);
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.status()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(now.claimedBy()).isEqualTo("approver-990127");
    }

    @Test
    void an_approved_report_takes_no_revision() {
        Review review = reviewThatIs(ReviewStatus.APPROVED);

        assertThatThrownBy(() -> review.replace(submitted(2), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Review reviewThatIs(ReviewStatus state) {
        Obligation owed = SampleRounds.obligation();
        Review review = Review.of(submitted(1), owed, NOON);
        if (state != ReviewStatus.WAITING) {
            review.claim(APPROVER, NOON);
        }
        if (state == ReviewStatus.APPROVED) {
            review.approve(approval(1), APPROVER, NOON);
        }
        return review;
    }

    private static void call(Review review, String verb, Caller by) {
        if (verb.equals("claim")) {
            review.claim(by, NOON);
        } else {
            review.approve(approval(1), by, NOON);
        }
    }

    private static Caller people(String who) {
        return switch (who) {
            case "approver" -> APPROVER;
            case "another approver" -> person("deputy-990127", "approver");
            case "reviewer" -> person("reviewer-990127", "reviewer");
            default -> person("submitter-990127101", "submitter", "reviewer", "approver");
        };
    }

    private static Caller person(String name, String... roles) {
        return new Caller(name, "990127", Optional.empty(), Set.of(roles));
    }

    private static Decide approval(int revision) {
        return new Decide(revision, Stage.APPROVAL, Verdict.APPROVE, null);
    }

    private static ReportSubmitted submitted(int revision) {
        return new ReportSubmitted(
                UUID.fromString("019a5d2c-7c00-7000-8000-0000000000a1"),
                UUID.randomUUID(),
                "990127101",
                revision,
                "年度工作总结",
                "submitter-990127101",
                NOON,
                "BS-1",
                new Document("年度工作总结", List.of(), List.of()),
                List.of());
    }
}
