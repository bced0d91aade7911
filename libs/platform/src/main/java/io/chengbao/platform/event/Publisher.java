package io.chengbao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Sends outbox rows and waits for the broker's acknowledgement.
 *
 * <p>At most one record of a key is under way: of two, the second could be accepted while the first
 * fails. The rows of a batch therefore go in waves, each with the next row of every key.
 */
@ApplicationScoped
class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    private final ObjectMapper json;
    private final Producer<String, byte[]> producer;

    @Inject
    Publisher(ObjectMapper json, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.json = json;
        this.producer = new KafkaProducer<>(settings(broker));
    }

    private static Map<String, Object> settings(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        // Half the time of the default for a tenth more bytes.
        settings.put(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG, 1);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 5 * 1024 * 1024);
        // Together below the 15 s after which PostgreSQL takes the lock from a paused relay.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5_000);
        return settings;
    }

    /**
     * Sends the rows in their order and returns when the broker answered for each, or is away.
     *
     * @param stopped keys of which a record failed and no later one may be sent; added to here
     */
    Sent send(List<Pending> rows, Set<String> stopped) throws InterruptedException {
        List<Long> acknowledged = new ArrayList<>();
        List<Pending> rest = rows;
        while (!rest.isEmpty()) {
            Map<String, Pending> wave = new LinkedHashMap<>();
            List<Pending> later = new ArrayList<>();
            for (Pending row : rest) {
                if (wave.putIfAbsent(row.key(), row) != null) {
                    later.add(row);
                }
            }
            if (!sendWave(wave.values(), acknowledged, stopped)) {
                return new Sent(acknowledged, false);
            }
            later.removeIf(row -> stopped.contains(row.key()));
            rest = later;
        }
        return new Sent(acknowledged, true);
    }

    private boolean sendWave(Collection<Pending> wave, List<Long> acknowledged, Set<String> stopped)
            throws InterruptedException {
        boolean brokerThere = true;
        Map<Pending, Future<?>> underWay = new LinkedHashMap<>();
        for (Pending row : wave) {
            try {
                underWay.put(row, producer.send(row.toRecord(json)));
            } catch (KafkaException refused) {
                brokerThere &= note(row, refused, stopped);
            }
            if (!brokerThere) {
                break;
            }
        }
        for (Map.Entry<Pending, Future<?>> sent : underWay.entrySet()) {
            try {
                sent.getValue().get();
                acknowledged.add(sent.getKey().position());
            } catch (ExecutionException failed) {
                brokerThere &= note(sent.getKey(), failed.getCause(), stopped);
            }
        }
        return brokerThere;
    }

    /** Says whether the others may go on: they may where the fault lies in the record itself. */
    private boolean note(Pending row, Throwable cause, Set<String> stopped) {
        stopped.add(row.key());
        if (cause instanceof RetriableException) {
            LOG.warnf("broker away, events stay in the outbox: %s", cause.getMessage());
            return false;
        }
        LOG.errorf(cause, "event cannot be sent, its key stops: key=%s", row.key());
        return true;
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }

    /** What the broker has, and whether it answered at all. */
    record Sent(List<Long> positions, boolean brokerThere) {}
}
