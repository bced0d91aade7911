package io.chengbao.submission.report;

import static io.chengbao.submission.TestReview.MUST_FIX;
import static io.chengbao.submission.TestTownship.SIGNER;
import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import io.chengbao.local.Topics;
import io.chengbao.platform.testing.Contract;
import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestReview;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is really on the topic is what the contracts say. */
@QuarkusTest
class SentEventsTest {

    @Inject TestCounty county;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void a_report_that_was_handed_in_has_two_events_in_order_that_fit_their_schemas() {
        UUID report =
                TestTownship.idOf(
                        TestTownship.handsIn(county.opensRound(), SampleReport.complete()));

        List<ConsumerRecord<String, byte[]>> sent = sentFor(report, 2);

        assertThat(sent)
                .extracting(record -> header(record, "ce_type"))
                .containsExactly("io.chengbao.DraftStarted", "io.chengbao.ReportSubmitted");
        assertThat(sent)
                .extracting(record -> header(record, "ce_sequence"))
                .containsExactly("1", "2");
        assertThat(sent)
                .extracting(record -> header(record, "ce_source"))
                .containsOnly("urn:chengbao:submission");
        assertThat(Contract.of("DraftStarted").faults(sent.get(0).value())).isEmpty();
        assertThat(Contract.of("ReportSubmitted").faults(sent.get(1).value())).isEmpty();
    }

    @Test
    void findings_that_do_not_block_go_along() {
        byte[] file = SampleReport.word("一、工作回顾", "全年完成投资万元。", "二、下步打算", "继续努力。");

        UUID report = TestTownship.idOf(TestTownship.handsIn(county.opensRound(), file));

        byte[] submitted = sentFor(report, 2).get(1).value();
        assertThat(Contract.of("ReportSubmitted").faults(submitted)).isEmpty();
        assertThat(new String(submitted, StandardCharsets.UTF_8))
                .contains("\"severity\":\"WARNING\"");
    }

    @Test
    void what_the_previous_report_left_open_goes_along() {
        String kind = "KIND_" + UUID.randomUUID();
        TestTownship.handsIn(county.opensRound(kind, "2025"), SampleReport.complete());

        UUID report =
                TestTownship.idOf(
                        TestTownship.handsIn(
                                county.opensRound(kind, "2026"), SampleReport.complete()));

        byte[] submitted = sentFor(report, 2).get(1).value();
        assertThat(Contract.of("ReportSubmitted").faults(submitted)).isEmpty();
        assertThat(new String(submitted, StandardCharsets.UTF_8))
                .contains("\"followUps\":[{", "\"follow-up-unconfirmed\"");
    }

    @Test
    void the_way_over_the_head_and_back_fits_its_schemas() {
        UUID round = county.opensRoundWithSignOff();
        UUID report = draftWithBlanksAndScan(round);
        String blank =
                Asking.as(SUBMITTER)
                        .get("/reports/{id}/findings", report)
                        .then()
                        .extract()
                        .path("find { it.severity == 'BLOCKER' }.id");
        send(SIGNER, "waivers", report, Map.of("findings", List.of(blank), "reason", "另报。"));
        send(SUBMITTER, "sign-off-request", report, Map.of());
        send(SIGNER, "sign-off-refusal", report, Map.of("reason", "请补充。"));
        send(SUBMITTER, "sign-off-request", report, Map.of());
        send(SIGNER, "sign-off", report, Map.of());
        new TestReview(county, round, report).starts(1).returnsForWording(1, MUST_FIX);
        Asking.as(SUBMITTER)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("text", "已改。"))
                .put("/reports/{id}/responses/{comment}", report, MUST_FIX);
        send(SUBMITTER, "submission", report, Map.of());
        send(SUBMITTER, "withdrawal", report, Map.of("reason", "附表有误。"));

        List<ConsumerRecord<String, byte[]>> sent = sentFor(report, 7);

        assertThat(sent)
                .extracting(record -> header(record, "ce_type").replace("io.chengbao.", ""))
                .containsExactly(
                        "DraftStarted",
                        "SignOffRequested",
                        "SignOffRefused",
                        "SignOffRequested",
                        "ReportSubmitted",
                        "ReportSubmitted",
                        "WithdrawalRequested");
        sent.forEach(SentEventsTest::fitsItsSchema);
        assertThat(new String(sent.get(4).value(), StandardCharsets.UTF_8))
                .contains("\"signedBy\":\"" + SIGNER, "\"attachments\":[{", "\"waivers\":[{")
                .doesNotContain("responses");
        assertThat(new String(sent.get(5).value(), StandardCharsets.UTF_8))
                .contains("\"responses\":[{\"commentId\":\"" + MUST_FIX)
                .doesNotContain("signedBy");
    }

    @Test
    void a_draft_that_is_discarded_says_so() {
        UUID draft = TestTownship.hasDraftIn(county.opensRound());
        Asking.as(SUBMITTER).delete("/reports/{id}", draft);

        List<ConsumerRecord<String, byte[]>> sent = sentFor(draft, 2);

        assertThat(header(sent.get(1), "ce_type")).isEqualTo("io.chengbao.ReportDiscarded");
        fitsItsSchema(sent.get(1));
    }

    private UUID draftWithBlanksAndScan(UUID round) {
        return TestTownship.idOf(
                TestTownship.uploads(
                        Asking.as(SUBMITTER)
                                .multiPart(
                                        "attachments",
                                        "盖章扫描件.pdf",
                                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
                        round,
                        SampleReport.NAME,
                        SampleReport.word("一、工作回顾", "全年完成投资xx万元。", "二、下步打算", "努力。"),
                        false));
    }

    private static void send(String person, String verb, UUID report, Map<String, ?> body) {
        Asking.as(person)
                .contentType("application/json")
                .body(body)
                .post("/reports/{id}/" + verb, report)
                .then()
                .statusCode(lessThan(300));
    }

    private static void fitsItsSchema(ConsumerRecord<String, byte[]> record) {
        String type = header(record, "ce_type").replace("io.chengbao.", "");
        assertThat(Contract.of(type).faults(record.value())).as(type).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DraftStarted",
                "SignOffRequested",
                "SignOffRefused",
                "ReportSubmitted",
                "WithdrawalRequested",
                "ReportDiscarded"
            })
    void the_published_examples_fit_their_schemas(String event) {
        Contract contract = Contract.of(event);

        assertThat(contract.faults(contract.example())).isEmpty();
    }

    private List<ConsumerRecord<String, byte[]>> sentFor(UUID report, int events) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "group.id",
                                "test-" + report,
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topics.SUBMISSION));
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(100))
                                        .forEach(
                                                record -> {
                                                    if (report.toString().equals(record.key())) {
                                                        found.add(record);
                                                    }
                                                });
                                return found.size() >= events;
                            });
        }
        return found;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
