package io.chengbao.notification.testing;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A report of a county's first township, told by the events that the other services would send. */
public final class ReportStory {

    public static final String TITLE = "柳溪镇2026年工作总结";

    private final OtherServices others;
    private final County county;
    private final UUID round;
    private final UUID report = UUID.randomUUID();
    private int ofSubmission;
    private int ofReview;

    public ReportStory(OtherServices others, County county, UUID round) {
        this.others = others;
        this.county = county;
        this.round = round;
    }

    public UUID report() {
        return report;
    }

    public void signOffRequested() {
        submission(
                "SignOffRequested",
                Map.of("title", TITLE, "requestedBy", county.person("submitter", 1)));
    }

    public void signOffRefused() {
        submission(
                "SignOffRefused",
                Map.of("title", TITLE, "requestedBy", county.person("submitter", 1)));
    }

    public void submitted(int revision) {
        submission("ReportSubmitted", Map.of("title", TITLE, "revision", revision));
    }

    public void started(int revision, String reviewer) {
        review(
                "ReviewStarted",
                Map.of(
                        "revision",
                        revision,
                        "reviewer",
                        reviewer,
                        "registrationNumber",
                        "青府收〔2027〕12号"));
    }

    public void returned(int revision, String by, int comments, boolean wordingOnly) {
        review(
                "ReportReturned",
                Map.of(
                        "revision",
                        revision,
                        "returnedBy",
                        by,
                        "wordingOnly",
                        wordingOnly,
                        "comments",
                        Collections.nCopies(comments, Map.of("id", UUID.randomUUID().toString()))));
    }

    public void reopened(int revision, String by) {
        review(
                "ReviewReopened",
                Map.of(
                        "revision",
                        revision,
                        "reopenedBy",
                        by,
                        "wordingOnly",
                        false,
                        "comments",
                        List.of()));
    }

    public void approved(int revision) {
        review("ReportApproved", Map.of("revision", revision));
    }

    public void withdrawalGranted(int revision) {
        review(
                "WithdrawalGranted",
                Map.of("revision", revision, "requestedBy", county.person("signer", 1)));
    }

    public void withdrawalRefused(int revision, String reason) {
        review(
                "WithdrawalRefused",
                Map.of(
                        "revision",
                        revision,
                        "requestedBy",
                        county.person("submitter", 1),
                        "reason",
                        reason));
    }

    private void submission(String type, Map<String, Object> fields) {
        others.send("submission", type, report, ++ofSubmission, UUID.randomUUID(), with(fields));
    }

    private void review(String type, Map<String, Object> fields) {
        others.review(type, report, ++ofReview, UUID.randomUUID(), with(fields));
    }

    private Map<String, Object> with(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("reportId", report);
        all.put("round", round);
        all.put("township", county.township(1));
        return all;
    }
}
