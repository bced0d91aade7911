package io.chengbao.review.review;

import static io.chengbao.review.review.SampleReviews.APPROVER;
import static io.chengbao.review.review.SampleReviews.DEPUTY;
import static io.chengbao.review.review.SampleReviews.NOON;
import static io.chengbao.review.review.SampleReviews.NUMBER;
import static io.chengbao.review.review.SampleReviews.REVIEWER;
import static io.chengbao.review.review.SampleReviews.approval;
import static io.chengbao.review.review.SampleReviews.approvalInAMinute;
import static io.chengbao.review.review.SampleReviews.approvedReview;
import static io.chengbao.review.review.SampleReviews.claimedReview;
import static io.chengbao.review.review.SampleReviews.comment;
import static io.chengbao.review.review.SampleReviews.person;
import static io.chengbao.review.review.SampleReviews.returned;
import static io.chengbao.review.review.SampleReviews.returnedReview;
import static io.chengbao.review.review.SampleReviews.submitted;
import static io.chengbao.review.review.SampleReviews.waitingReview;
import static io.chengbao.review.review.SampleReviews.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.platform.problem.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may call which verb in which state is in {@link ReviewStatesTest}. */
class ReviewTest {

    @Test
    void a_decision_on_another_revision_is_refused_and_names_the_current_one() {
        Review review = claimedReview();

        assertThatThrownBy(() -> review.decide(approval(2), APPROVER, NOON))
                .isInstanceOfSatisfying(
                        DecisionOutdated.class,
                        refusal ->
                                assertThat(refusal.getParameters())
                                        .containsEntry("revision", 1)
                                        .containsEntry("stage", Stage.APPROVAL));
    }

    @Test
    void a_resubmission_goes_straight_to_whoever_returned_it_and_keeps_its_number() {
        Review review = returnedReview();

        review.resubmit(submitted(2), NOON);

        assertThat(review.status()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(review.claimedBy()).isEqualTo(APPROVER.person());
        assertThat(review.revision()).isEqualTo(2);
        assertThat(review.registrationNumber()).isEqualTo(NUMBER);
    }

    @Test
    void after_a_reopening_the_resubmission_goes_to_whoever_reopened_it() {
        Review review = approvedReview();
        review.reopen(new Reopen("核定数有误", true), DEPUTY, NOON);

        review.resubmit(submitted(2), NOON);

        assertThat(review.status()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(review.claimedBy()).isEqualTo(DEPUTY.person());
    }

    @Test
    void what_was_withdrawn_and_never_returned_waits_again() {
        Review review = claimedReview();
        review.withdraw(withdrawal(1), NOON);

        review.resubmit(submitted(2), NOON);

        assertThat(review.status()).isEqualTo(ReviewStatus.WAITING);
        assertThat(review.claimedBy()).isNull();
    }

    @Test
    void what_was_returned_and_then_withdrawn_still_goes_to_whoever_returned_it() {
        Review review = returnedReview();
        review.resubmit(submitted(2), NOON);
        review.withdraw(withdrawal(2), NOON);

        review.resubmit(submitted(3), NOON);

        assertThat(review.claimedBy()).isEqualTo(APPROVER.person());
    }

    @Test
    void a_number_is_given_once() {
        Review review = claimedReview();
        review.withdraw(withdrawal(1), NOON);
        review.resubmit(submitted(2), NOON);

        review.claim(
                DEPUTY,
                NOON,
                () -> {
                    throw new AssertionError("asked for another number");
                });

        assertThat(review.registrationNumber()).isEqualTo(NUMBER);
    }

    @Test
    void a_revision_that_comes_while_the_county_has_the_one_before_is_the_senders_fault() {
        for (Review review : new Review[] {waitingReview(), claimedReview(), approvedReview()}) {
            assertThatThrownBy(() -> review.resubmit(submitted(2), NOON))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> returnedReview().resubmit(submitted(3), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_pending_decision_changes_nothing_until_its_time_has_come() {
        Review review = claimedReview();
        review.decide(approvalInAMinute(), APPROVER, NOON);

        assertThat(review.takeEffect(NOON.plusSeconds(60).minusNanos(1))).isEmpty();
        assertThat(review.status()).isEqualTo(ReviewStatus.IN_REVIEW);

        assertThat(review.takeEffect(NOON.plusSeconds(60))).isPresent();
        assertThat(review.status()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(review.takeEffect(NOON.plusSeconds(61))).isEmpty();
    }

    @Test
    void a_decision_that_took_effect_keeps_its_id_and_says_when() {
        Review review = claimedReview();
        review.decide(approvalInAMinute(), APPROVER, NOON);
        UUID pending = review.pending().orElseThrow().id();

        review.takeEffect(NOON.plusSeconds(61));

        DecisionView decision = review.decisions().get(0);
        assertThat(decision.id()).isEqualTo(pending);
        assertThat(decision.decidedAt()).isEqualTo(NOON);
        assertThat(decision.effectiveAt()).isEqualTo(NOON.plusSeconds(61));
    }

    @Test
    void a_decision_is_undone_until_its_time_and_not_at_it() {
        Review review = claimedReview();
        review.decide(approvalInAMinute(), APPROVER, NOON);
        UUID pending = review.pending().orElseThrow().id();

        assertThatThrownBy(() -> review.undo(pending, APPROVER, NOON.plusSeconds(60)))
                .isInstanceOf(DecisionInEffect.class);
        assertThatThrownBy(() -> review.undo(UUID.randomUUID(), APPROVER, NOON))
                .isInstanceOf(NotFound.class);
        review.undo(pending, APPROVER, NOON.plusSeconds(59));

        assertThat(review.pending()).isEmpty();
        assertThat(review.takeEffect(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_withdrawal_is_refused_by_what_was_decided() {
        Review pending = claimedReview();
        pending.decide(approvalInAMinute(), APPROVER, NOON);
        Review resubmitted = returnedReview();
        resubmitted.resubmit(submitted(2), NOON);

        assertThat(waitingReview().withdraw(withdrawal(1), NOON)).isTrue();
        assertThat(claimedReview().withdraw(withdrawal(1), NOON)).isTrue();
        assertThat(pending.withdraw(withdrawal(1), NOON)).isFalse();
        assertThat(returnedReview().withdraw(withdrawal(1), NOON)).isFalse();
        assertThat(approvedReview().withdraw(withdrawal(1), NOON)).isFalse();
        assertThat(resubmitted.withdraw(withdrawal(1), NOON)).isFalse();
    }

    @Test
    void approval_closes_what_is_open_and_leaves_what_was_resolved() {
        Review review = claimedReview();
        Comment open = review.comment(comment(CommentKind.MUST_FIX), text(), REVIEWER, NOON);
        Comment met = review.comment(comment(CommentKind.SUGGESTION), text(), REVIEWER, NOON);
        review.resolve(met.id(), REVIEWER, NOON);

        review.decide(approval(1), APPROVER, NOON);

        assertThat(open.beside(text()).state()).isEqualTo(CommentState.CLOSED);
        assertThat(met.beside(text()).state()).isEqualTo(CommentState.RESOLVED);
    }

    @Test
    void a_settled_comment_is_not_settled_again() {
        Review review = claimedReview();
        Comment met = review.comment(comment(CommentKind.SUGGESTION), text(), REVIEWER, NOON);
        review.resolve(met.id(), REVIEWER, NOON);

        assertThatThrownBy(() -> review.resolve(met.id(), APPROVER, NOON))
                .isInstanceOf(CommentNotOpen.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"MUST_FIX", "SUGGESTION"})
    void what_is_for_the_township_goes_along_with_a_return(CommentKind kind) {
        Review review = claimedReview();
        Comment sent = review.comment(comment(kind), text(), REVIEWER, NOON);
        review.comment(comment(CommentKind.INTERNAL), text(), REVIEWER, NOON);
        Comment met = review.comment(comment(kind), text(), REVIEWER, NOON);
        review.resolve(met.id(), REVIEWER, NOON);

        assertThat(review.openForTownship()).containsExactly(sent.sent());
    }

    @Test
    void a_response_is_kept_with_its_comment_and_the_revision_it_came_with() {
        Review review = claimedReview();
        Comment comment = review.comment(comment(CommentKind.MUST_FIX), text(), REVIEWER, NOON);
        review.decide(returned(1), APPROVER, NOON);

        review.resubmit(
                submitted(2, new Response(comment.id(), "已核对", "submitter-990127101", NOON)), NOON);

        assertThat(comment.beside(text()).responses())
                .containsExactly(new Answer(2, "已核对", "submitter-990127101", NOON));
        assertThat(comment.isOpen()).isTrue();
    }

    @Test
    void a_response_to_a_comment_that_is_not_here_is_the_senders_fault() {
        Response lost = new Response(UUID.randomUUID(), "已核对", "submitter-990127101", NOON);

        assertThatThrownBy(() -> returnedReview().resubmit(submitted(2, lost), NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_return_carries_so_many_comments_and_no_more() {
        Review review = claimedReview();
        for (int i = 0; i < 200; i++) {
            review.comment(comment(CommentKind.SUGGESTION), text(), REVIEWER, NOON);
        }

        assertThatThrownBy(
                        () ->
                                review.comment(
                                        comment(CommentKind.SUGGESTION), text(), REVIEWER, NOON))
                .isInstanceOf(TooManyComments.class);
    }

    @Test
    void nobody_reviews_what_they_submitted_or_signed_in_any_revision() {
        Review review = returnedReview();
        review.resubmit(submitted(2), NOON);

        for (String name : new String[] {"submitter-990127101", "signer-990127101"}) {
            assertThatThrownBy(() -> review.decide(approval(2), person(name, "approver"), NOON))
                    .isInstanceOf(OwnReport.class);
        }
    }

    private static Document text() {
        return SampleReviews.document("全镇新修水渠12公里，争取资金300。");
    }
}
