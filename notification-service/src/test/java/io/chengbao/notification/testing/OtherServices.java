package io.chengbao.notification.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends what the other two services would send. */
@ApplicationScoped
public class OtherServices {

    private final Producer<String, byte[]> producer;
    private final ObjectMapper json;

    OtherServices(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers, ObjectMapper json) {
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers),
                        new StringSerializer(),
                        new ByteArraySerializer());
        this.json = json;
    }

    /** A round for both townships of a county. */
    public UUID openRound(County county, String title) {
        UUID round = UUID.randomUUID();
        openRound(county, title, round, UUID.randomUUID());
        return round;
    }

    public void openRound(County county, String title, UUID round, UUID eventId) {
        review(
                "RoundOpened",
                round,
                1,
                eventId,
                Map.of(
                        "round",
                        round,
                        "county",
                        county.code(),
                        "title",
                        title,
                        "dueAt",
                        "2027-01-10T18:00:00+08:00",
                        "townships",
                        List.of(
                                Map.of("division", county.township(1), "name", "柳溪镇"),
                                Map.of("division", county.township(2), "name", "石桥乡"))));
    }

    /** The first township's report. */
    public UUID submitReport(County county, UUID round, String title) {
        UUID report = UUID.randomUUID();
        send(
                "submission",
                "ReportSubmitted",
                report,
                1,
                UUID.randomUUID(),
                Map.of(
                        "reportId", report,
                        "round", round,
                        "township", county.township(1),
                        "revision", 1,
                        "title", title));
        return report;
    }

    public void approve(County county, UUID round, UUID report) {
        review(
                "ReportApproved",
                report,
                1,
                UUID.randomUUID(),
                Map.of(
                        "reportId",
                        report,
                        "round",
                        round,
                        "township",
                        county.township(1),
                        "revision",
                        1));
    }

    public void review(String type, UUID subject, long sequence, UUID eventId, Object data) {
        send("review", type, subject, sequence, eventId, data);
    }

    public void send(
            String service, String type, UUID subject, long sequence, UUID eventId, Object data) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(
                        "chengbao." + service + ".v1", subject.toString(), write(data));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", eventId.toString(),
                        "ce_source", "urn:chengbao:" + service,
                        "ce_type", "io.chengbao." + type,
                        "ce_subject", subject.toString(),
                        "ce_sequence", Long.toString(sequence),
                        "ce_time", Instant.EPOCH.toString())
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private byte[] write(Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @PreDestroy
    void close() {
        producer.close();
    }
}
