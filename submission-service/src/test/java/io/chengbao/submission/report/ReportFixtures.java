package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import io.chengbao.submission.content.CheckedFile;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.HandedFile;
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

    static Round openRound() {
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
                        List.of(),
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

    private static Content content(String json, List<Finding> findings) {
        HandedFile file = HandedFile.ofText("青禾镇工作总结", "一切平稳。");
        Document read = new Document(null, List.of(), List.of(new Paragraph("p", 1, "一切平稳。")));
        return new Content(
                new CheckedFile(file, "0".repeat(64), read, findings),
                json,
                "submitter-" + TOWNSHIP,
                NOW);
    }

    static Report draft(Content content) {
        return Report.start(openRound(), submitter(), content, NOW);
    }

    static Report in(ReportStatus status) {
        Report report = draft(clean());
        if (status.ordinal() >= ReportStatus.SUBMITTED.ordinal()) {
            report.submit(submitter(), 42, NOW);
        }
        if (status.ordinal() >= ReportStatus.IN_REVIEW.ordinal()) {
            report.apply(new ReviewStarted(report.id(), 1, "approver-990127", NOW));
        }
        if (status.ordinal() >= ReportStatus.APPROVED.ordinal()) {
            report.apply(new ReportApproved(report.id(), 1, "approver-990127", NOW));
        }
        return report;
    }
}
