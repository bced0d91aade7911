package io.chengbao.submission;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The county's side of one report, event after event, each waited for. */
public final class TestReview {

    public static final UUID MUST_FIX = UUID.fromString("019a5d2c-7c00-7000-8000-0000000000c1");
    public static final UUID SUGGESTION = UUID.fromString("019a5d2c-7c00-7000-8000-0000000000c2");

    private final TestCounty county;
    private final UUID round;
    private final UUID report;
    private long sequence;

    public TestReview(TestCounty county, UUID round, UUID report) {
        this.county = county;
        this.round = round;
        this.report = report;
    }

    public TestReview starts(int revision) {
        return tell(
                "ReviewStarted",
                revision,
                "IN_REVIEW",
                Map.of(
                        "reviewer",
                        "approver-990127",
                        "registrationNumber",
                        "青政收〔2026〕7号",
                        "startedAt",
                        Instant.now()));
    }

    /** With a comment to be answered, and another that may be. */
    public TestReview returns(int revision) {
        return returns(revision, false, MUST_FIX, SUGGESTION);
    }

    public TestReview returnsForWording(int revision, UUID... comments) {
        return returns(revision, true, comments);
    }

    public TestReview returns(int revision, boolean wordingOnly, UUID... comments) {
        return tell(
                "ReportReturned",
                revision,
                "RETURNED",
                Map.of(
                        "stage",
                        "APPROVAL",
                        "reason",
                        "数据不全，请按批注修改。",
                        "wordingOnly",
                        wordingOnly,
                        "comments",
                        List.of(comments).stream().map(TestReview::comment).toList(),
                        "returnedBy",
                        "approver-990127",
                        "returnedAt",
                        Instant.now()));
    }

    public TestReview approves(int revision) {
        return tell(
                "ReportApproved",
                revision,
                "APPROVED",
                Map.of("approvedBy", "approver-990127", "approvedAt", Instant.now()));
    }

    public TestReview reopens(int revision) {
        return tell(
                "ReviewReopened",
                revision,
                "RETURNED",
                Map.of(
                        "reason",
                        "与统计局核定数不一致。",
                        "wordingOnly",
                        false,
                        "comments",
                        List.of(),
                        "reopenedBy",
                        "approver-990127",
                        "reopenedAt",
                        Instant.now()));
    }

    public TestReview grantsWithdrawal(int revision) {
        return tell(
                "WithdrawalGranted",
                revision,
                "DRAFT",
                Map.of("requestedBy", TestTownship.SUBMITTER, "grantedAt", Instant.now()));
    }

    /** Leaves the report where it is. */
    public TestReview refusesWithdrawal(int revision, String reason) {
        return tell(
                "WithdrawalRefused",
                revision,
                null,
                Map.of(
                        "requestedBy",
                        TestTownship.SUBMITTER,
                        "reason",
                        reason,
                        "refusedAt",
                        Instant.now()));
    }

    private TestReview tell(String type, int revision, String leadsTo, Map<String, Object> more) {
        Map<String, Object> event = new HashMap<>(more);
        event.put("reportId", report);
        event.put("round", round);
        event.put("township", TestCounty.TOWNSHIP);
        event.put("revision", revision);
        county.tell(report, ++sequence, type, event);
        if (leadsTo != null) {
            await().until(() -> TestTownship.statusOf(report).equals(leadsTo));
        }
        return this;
    }

    private static Map<String, Object> comment(UUID id) {
        return Map.of(
                "id",
                id,
                "kind",
                id.equals(MUST_FIX) ? "MUST_FIX" : "SUGGESTION",
                "quote",
                "农村居民人均可支配收入",
                "text",
                "请补充数据来源。",
                "revision",
                1,
                "author",
                "reviewer-990127",
                "writtenAt",
                Instant.now());
    }
}
