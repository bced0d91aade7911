package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.review.review.Document.Paragraph;
import io.chengbao.review.round.Obligation;
import io.chengbao.review.round.SampleRounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reviews of the sample county for tests without a database. */
final class SampleReviews {

    static final Instant NOON = Instant.parse("2027-01-10T04:00:00Z");
    static final UUID REPORT = UUID.fromString("019a5d2c-7c00-7000-8000-0000000000a1");
    static final UUID ROUND = UUID.fromString("019a5d2c-7c00-7000-8000-000000000001");
    static final Caller APPROVER = person("approver-990127", "approver");
    static final Caller DEPUTY = person("approver2-990127", "approver");
    static final Caller REVIEWER = person("reviewer-990127", "reviewer");
    static final String NUMBER = "青禾县人民政府办公室〔2027〕1号";

    private SampleReviews() {}

    static Review waitingReview() {
        Obligation owed = SampleRounds.obligation();
        owed.handIn(REPORT, NOON);
        return Review.of(submitted(1), owed, NOON);
    }

    /** Taken up by the approver. */
    static Review claimedReview() {
        Review review = waitingReview();
        review.claim(APPROVER, NOON, () -> NUMBER);
        return review;
    }

    /** Returned by the approver. */
    static Review returnedReview() {
        Review review = claimedReview();
        review.decide(returned(1), APPROVER, NOON);
        return review;
    }

    static Review approvedReview() {
        Review review = claimedReview();
        review.decide(approval(1), APPROVER, NOON);
        return review;
    }

    static Decide approval(int revision) {
        return new Decide(revision, Stage.APPROVAL, Verdict.APPROVE, null, null, null);
    }

    static Decide returned(int revision) {
        return new Decide(revision, Stage.APPROVAL, Verdict.RETURN, "数据不全", false, null);
    }

    /** An approval of the first revision that can be undone for a minute. */
    static Decide approvalInAMinute() {
        return new Decide(1, Stage.APPROVAL, Verdict.APPROVE, null, null, Duration.ofMinutes(1));
    }

    static WithdrawalRequested withdrawal(int revision) {
        return new WithdrawalRequested(REPORT, ROUND, "990127101", revision, "submitter-990127101");
    }

    static WriteComment comment(CommentKind kind) {
        return new WriteComment(kind, "p3", "12公里", "水渠", "，", "请核对里程。");
    }

    static WithdrawalRequested withdrawal(UUID report, UUID round) {
        return new WithdrawalRequested(report, round, "990127101", 1, "submitter-990127101");
    }

    static ReportSubmitted submitted(int revision, Response... responses) {
        return submitted(REPORT, ROUND, "990127101", revision, NOON, responses);
    }

    static ReportSubmitted submitted(UUID report, UUID round) {
        return submitted(report, round, "990127101", 1, Instant.now());
    }

    static ReportSubmitted submitted(
            UUID report,
            UUID round,
            String township,
            int revision,
            Instant at,
            Response... responses) {
        return new ReportSubmitted(
                report,
                round,
                township,
                revision,
                "年度工作总结",
                "submitter-990127101",
                "signer-990127101",
                at,
                "BS-1",
                document("全镇新修水渠12公里，争取资金300。"),
                List.of(),
                null,
                null,
                List.of(responses),
                List.of());
    }

    static Document document(String third) {
        return new Document(
                "年度工作总结",
                List.of(),
                List.of(
                        new Paragraph("p1", 1, "年度工作总结"),
                        new Paragraph("p2", 2, "一、工作回顾"),
                        new Paragraph("p3", 4, third)));
    }

    static Caller person(String name, String... roles) {
        return new Caller(name, "990127", Optional.empty(), Set.of(roles));
    }
}
