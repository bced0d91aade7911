package io.chengbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.Mail;
import io.chengbao.local.PartName;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.Api.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Word file from a township's upload to the county's approval. */
@ExtendWith(RunningSystem.class)
class WholePathTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String TOWNSHIP = "990127105";
    private static final String SUBMITTER = "submitter-" + TOWNSHIP;
    private static final String SIGNER = "signer-" + TOWNSHIP;
    private static final String APPROVER = "approver-990127";

    private final LocalSystem system;
    private final Api api;
    private UUID round;

    WholePathTest(LocalSystem system) {
        this.system = system;
        this.api = new Api(system);
    }

    @BeforeEach
    void openRound() {
        round = Known.round(api, "全程", List.of(TOWNSHIP));
    }

    @Test
    void a_file_with_blanks_is_refused_with_all_of_them_and_kept_as_a_draft() {
        Answer answer = handIn(WordFile.withBlanks("砚池镇"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("type").asText())
                .isEqualTo("urn:chengbao:problem:report-has-blockers");
        assertThat(answer.body().path("findings").findValuesAsText("quote"))
                .anyMatch(quote -> quote.contains("xx"))
                .anyMatch(quote -> quote.contains("××"));
        assertThat(answer.body().path("findings").findValuesAsText("rule"))
                .contains("placeholder", "required-part");
        JsonNode drafts =
                api.get(SUBMITTER, PartName.SUBMISSION, "/reports?round=" + round).expect(200);
        assertThat(drafts.path("items")).hasSize(1);
        assertThat(drafts.path("items").get(0).path("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void a_mended_file_goes_through_to_approval_and_everybody_concerned_is_told() {
        handIn(WordFile.withBlanks("砚池镇"));

        JsonNode handedIn = handIn(WordFile.complete("砚池镇")).expect(200);
        String report = handedIn.path("id").asText();
        approve(report);

        await().atMost(SOON).until(() -> status(report).equals("APPROVED"));
        JsonNode receipt =
                api.get(SUBMITTER, PartName.SUBMISSION, "/reports/" + report + "/receipt")
                        .expect(200);
        assertThat(receipt.path("number")).isEqualTo(handedIn.path("receipt").path("number"));
        await().atMost(SOON).until(() -> told(APPROVER, "ReportSubmitted", report) == 1);
        await().atMost(SOON).until(() -> told(SUBMITTER, "ReportApproved", report) == 1);
        await().atMost(SOON).until(() -> told(SIGNER, "ReportApproved", report) == 1);
        await().atMost(SOON).until(() -> !mailsTo(SIGNER, "审定通过").isEmpty());
        await().atMost(SOON).until(() -> !mailsTo(APPROVER, "砚池镇").isEmpty());
    }

    @Test
    void what_was_handed_in_is_there_again_after_everything_was_killed() {
        String report = handIn(WordFile.complete("砚池镇")).expect(201).path("id").asText();

        List<PartName> all = List.of(PartName.values());
        all.forEach(part -> system.part(part).kill());
        system.start();

        assertThat(status(report)).isEqualTo("SUBMITTED");
        approve(report);
        await().atMost(SOON).until(() -> status(report).equals("APPROVED"));
    }

    @Test
    void the_neighbouring_county_sees_nothing_of_it() {
        String report = handIn(WordFile.complete("砚池镇")).expect(201).path("id").asText();
        awaitReview(report);

        assertThat(api.get("approver-990128", PartName.REVIEW, "/reviews/" + report).status())
                .isEqualTo(404);
        assertThat(
                        api.get("submitter-990128101", PartName.SUBMISSION, "/reports/" + report)
                                .status())
                .isEqualTo(404);
    }

    private Answer handIn(byte[] file) {
        return api.upload(
                SUBMITTER,
                PartName.SUBMISSION,
                "/reports",
                Map.of("round", round.toString(), "submit", "true"),
                "砚池镇年度工作总结.docx",
                file);
    }

    private void approve(String report) {
        awaitReview(report);
        String review = "/reviews/" + report;
        api.post(APPROVER, PartName.REVIEW, review + "/claim", Map.of()).expect(200);
        Map<String, Object> decision =
                Map.of("revision", 1, "stage", "APPROVAL", "verdict", "APPROVE");
        api.post(APPROVER, PartName.REVIEW, review + "/decisions", decision).expect(200, 201);
    }

    private void awaitReview(String report) {
        await().atMost(SOON)
                .until(
                        () ->
                                api.get(APPROVER, PartName.REVIEW, "/reviews/" + report).status()
                                        == 200);
    }

    private String status(String report) {
        return api.get(SUBMITTER, PartName.SUBMISSION, "/reports/" + report)
                .expect(200)
                .path("status")
                .asText();
    }

    private long told(String person, String event, String report) {
        JsonNode inbox = api.get(person, PartName.NOTIFICATION, "/inbox?limit=200").expect(200);
        long count = 0;
        for (JsonNode item : inbox.path("items")) {
            if (item.path("event").asText().equals(event)
                    && item.path("reportId").asText().equals(report)) {
                count++;
            }
        }
        return count;
    }

    private List<Mail> mailsTo(String person, String inSubject) {
        return system.mails().stream()
                .filter(mail -> mail.to().equals(person + "@chengbao.example"))
                .filter(mail -> mail.subject().contains(inSubject))
                .toList();
    }
}
