package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.reading.followup.FollowUp;
import io.chengbao.reading.followup.Progress;
import io.chengbao.submission.content.CheckedFile;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.HandedFile;
import io.chengbao.submission.content.StoredJson;
import io.chengbao.submission.past.CarriedFollowUp;
import io.chengbao.submission.round.Round;
import io.chengbao.submission.round.RoundOpened;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reports in every state, without a database. */
final class ReportFixtures {

    static final Instant NOW = Instant.parse("2026-12-31T17:30:00Z");
    static final String TOWNSHIP = "990127101";

    private ReportFixtures() {}

    static Caller caller(String role, String division) {
        return new Caller(role + "-" + division, division, Optional.empty(), Set.of(role));
    }

    static Caller submitter() {
        return caller("submitter", TOWNSHIP);
    }

    static Caller signer() {
        return caller("signer", TOWNSHIP);
    }

    static Round openRound() {
        return round(false);
    }

    static Round roundWithSignOff() {
        return round(true);
    }

    private static Round round(boolean signOff) {
        return new Round(
                new RoundOpened(
                        UUID.randomUUID(),
                        "990127",
                        "2026年度乡镇工作总结",
                        "ANNUAL_SUMMARY",
                        "2026",
                        "青禾县人民政府办公室",
                        "GOVERNMENT",
                        NOW,
                        signOff,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(new RoundOpened.Township(TOWNSHIP, "青禾镇"))));
    }

    static Content clean() {
        return content("{\"outline\":[],\"paragraphs\":[]}", List.of());
    }

    static Content withBlocker() {
        Sentence blank = new Sentence("有空白未填", "a blank is left");
        return content(
                "{}",
                List.of(
                        new Finding(
                                "placeholder", Severity.BLOCKER, "p", 1, 0, 2, "xx", blank, null)));
    }

    /** More than an event may carry. */
    static Content enormous() {
        return content("\"" + "文".repeat(1 << 20) + "\"", List.of());
    }

    static Content content(String json, List<Finding> findings) {
        HandedFile file = HandedFile.ofText("青禾镇工作总结", "一切平稳。");
        Document read = new Document(null, List.of(), List.of(new Paragraph("p", 1, "一切平稳。")));
        return new Content(
                new CheckedFile(
                        file, "0".repeat(64), Analysis.of(read), findings, List.of(), List.of()),
                StoredJson.of(json),
                "submitter-" + TOWNSHIP,
                NOW);
    }

    /** Of last year, and nothing is said of it. */
    static CarriedFollowUp followUp() {
        return new CarriedFollowUp(
                "0b6f8f0e-7d0c-3c57-9d5a-000000000001",
                FollowUp.Kind.COMMITMENT,
                "新建农村公路12公里。",
                null,
                null,
                true,
                new CarriedFollowUp.Source(UUID.randomUUID(), "2025", "p", 9),
                Progress.Status.NOT_STARTED,
                null);
    }

    static Report draft(Content content) {
        return draft(openRound(), content);
    }

    static Report draft(Round round, Content content) {
        return Report.start(round, submitter(), content, NOW);
    }

    static Report in(ReportStatus status) {
        Report report =
                draft(
                        status == ReportStatus.AWAITING_SIGN_OFF ? roundWithSignOff() : openRound(),
                        clean());
        switch (status) {
            case DRAFT -> {}
            case AWAITING_SIGN_OFF -> report.requestSignOff(submitter(), NOW);
            case DISCARDED -> report.discard(submitter(), NOW);
            case SUBMITTED -> report.submit(submitter(), 42, NOW);
            case IN_REVIEW -> inReview(report);
            case RETURNED -> {
                inReview(report);
                report.apply(returned(report, false));
            }
            case APPROVED -> {
                inReview(report);
                report.apply(approved(report));
            }
        }
        return report;
    }

    private static void inReview(Report report) {
        report.submit(submitter(), 42, NOW);
        report.apply(started(report));
    }

    static ReviewStarted started(Report report) {
        return new ReviewStarted(
                report.id(), report.revision(), "approver-990127", NOW, "青政收〔2027〕1号");
    }

    static ReportApproved approved(Report report) {
        return new ReportApproved(report.id(), report.revision(), "approver-990127", NOW);
    }

    static ReviewReopened reopened(Report report, Comment... comments) {
        return new ReviewReopened(
                report.id(),
                report.revision(),
                "与核定数不一致",
                false,
                List.of(comments),
                "approver-990127",
                NOW);
    }

    static WithdrawalGranted withdrawalGranted(Report report) {
        return new WithdrawalGranted(report.id(), report.revision(), NOW);
    }

    static WithdrawalRefused withdrawalRefused(Report report) {
        return new WithdrawalRefused(report.id(), report.revision(), "DECIDED", NOW);
    }

    static ReportReturned returned(Report report, boolean wordingOnly, Comment... comments) {
        return new ReportReturned(
                report.id(),
                report.revision(),
                "数据不全",
                wordingOnly,
                List.of(comments),
                "approver-990127",
                NOW);
    }

    static Comment mustFix() {
        return comment("MUST_FIX");
    }

    static Comment suggestion() {
        return comment("SUGGESTION");
    }

    private static Comment comment(String kind) {
        return new Comment(
                UUID.randomUUID(), kind, "p", "一切", null, "平稳", "请写明。", 1, "reviewer-990127", NOW);
    }
}
