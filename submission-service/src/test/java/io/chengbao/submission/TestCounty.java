package io.chengbao.submission;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.local.Topics;
import io.restassured.response.Response;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Plays review-service: tells of its decisions on the real topic, and waits until they are known.
 */
@Singleton
public class TestCounty {

    public static final String TOWNSHIP = "990127101";
    public static final String NEIGHBOUR = "990127102";

    static {
        // However busy the machine is: what is awaited comes, or the test fails for a reason.
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    private final ObjectMapper json;
    private final KafkaProducer<String, byte[]> producer;

    TestCounty(
            ObjectMapper json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.json = json;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** A round for two townships that asks for 工作回顾 and 下步打算. */
    public UUID opensRound() {
        return opensRound(false);
    }

    /** The same, in which the township's head signs off. */
    public UUID opensRoundWithSignOff() {
        return opensRound(true);
    }

    /** A round that says more of how its reports are checked. */
    public UUID opensRoundWith(Map<String, Object> members) {
        UUID round = UUID.randomUUID();
        Map<String, Object> opened = new HashMap<>(roundOpened(round, false));
        opened.putAll(members);
        return opened(round, opened);
    }

    /** One of a kind of its own, so that only this test's reports are before it. */
    public UUID opensRound(String kind, String period) {
        return opensRoundWith(Map.of("kind", kind, "period", period));
    }

    private UUID opensRound(boolean signOff) {
        UUID round = UUID.randomUUID();
        return opened(round, roundOpened(round, signOff));
    }

    private UUID opened(UUID round, Map<String, Object> event) {
        tell(round, 1, "RoundOpened", event);
        await().until(() -> statusOfRound(round) == 200);
        return round;
    }

    public void closesRound(UUID round) {
        tell(
                round,
                2,
                "RoundClosed",
                Map.of(
                        "round",
                        round,
                        "county",
                        "990127",
                        "closedBy",
                        "admin-990127",
                        "closedAt",
                        Instant.now()));
        await().until(() -> round(round).then().extract().path("state").equals("CLOSED"));
    }

    /** 财政收入 of 5000万元, of which the bureau has 5120, and grain; for the first township alone. */
    public void setsTargets(UUID round) {
        tell(
                round,
                2,
                "TargetsSet",
                Map.of(
                        "round",
                        round,
                        "targets",
                        List.of(
                                Map.of(
                                        "township",
                                        TOWNSHIP,
                                        "indicator",
                                        "一般公共预算收入",
                                        "names",
                                        List.of("财政收入"),
                                        "unit",
                                        "万元",
                                        "target",
                                        5000,
                                        "verified",
                                        5120),
                                Map.of(
                                        "township",
                                        TOWNSHIP,
                                        "indicator",
                                        "粮食总产量",
                                        "names",
                                        List.of(),
                                        "unit",
                                        "吨",
                                        "target",
                                        12000))));
    }

    public void startsReview(UUID report, UUID round) {
        tell(
                report,
                1,
                "ReviewStarted",
                Map.of(
                        "reportId",
                        report,
                        "round",
                        round,
                        "township",
                        TOWNSHIP,
                        "revision",
                        1,
                        "reviewer",
                        "approver-990127",
                        "startedAt",
                        Instant.now()));
    }

    public void approves(UUID report, UUID round) {
        tell(
                report,
                2,
                "ReportApproved",
                Map.of(
                        "reportId",
                        report,
                        "round",
                        round,
                        "township",
                        TOWNSHIP,
                        "revision",
                        1,
                        "stage",
                        "APPROVAL",
                        "approvedBy",
                        "approver-990127",
                        "approvedAt",
                        Instant.now()));
    }

    /** Sends an event as the platform's envelope has it. */
    public void tell(UUID subject, long sequence, String type, Object data) {
        try {
            send(subject, sequence, type, json.writeValueAsBytes(data));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public void send(UUID subject, long sequence, String type, byte[] data) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topics.REVIEW, subject.toString(), data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "urn:chengbao:review",
                        "ce_type", "io.chengbao." + type,
                        "ce_subject", subject.toString(),
                        "ce_sequence", Long.toString(sequence),
                        "ce_time", Instant.now().toString())
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
    }

    private static Map<String, Object> roundOpened(UUID round, boolean signOff) {
        return Map.ofEntries(
                Map.entry("round", round),
                Map.entry("county", "990127"),
                Map.entry("title", "2026年度乡镇工作总结"),
                Map.entry("kind", "ANNUAL_SUMMARY"),
                Map.entry("period", "2026"),
                Map.entry("issuer", "青禾县人民政府办公室"),
                Map.entry("line", "GOVERNMENT"),
                Map.entry("dueAt", "2026-12-31T18:00:00+08:00"),
                Map.entry("signOff", signOff),
                Map.entry(
                        "requiredParts",
                        List.of(
                                Map.of("code", "REVIEW", "headings", List.of("工作回顾")),
                                Map.of("code", "NEXT_STEPS", "headings", List.of("下步打算")))),
                Map.entry(
                        "townships",
                        List.of(
                                Map.of("division", TOWNSHIP, "name", "青禾镇"),
                                Map.of("division", NEIGHBOUR, "name", "白石乡"))),
                Map.entry("openedBy", "admin-990127"),
                Map.entry("openedAt", Instant.now().toString()));
    }

    private static int statusOfRound(UUID round) {
        return round(round).statusCode();
    }

    private static Response round(UUID round) {
        return Asking.as("submitter-" + TOWNSHIP).get("/rounds/{round}", round);
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
