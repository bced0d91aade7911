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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Sends outbox rows and waits for the broker's acknowledgement, for a limited time in all: whoever
 * sends holds the relay's lock, which PostgreSQL takes away after {@link OutboxRows#LOCK_LIMIT}.
 *
 * <p>At most one record of a lane is under way: of two, the second could be accepted while the
 * first fails. The rows of a batch therefore go in waves, each with the next row of every lane.
 */
@ApplicationScoped
class Publisher {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    /** After this no record is begun, so that a slow broker gets smaller batches. */
    private static final Duration BEGINNING = Duration.ofSeconds(3);

    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(2);
    private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(5);

    /** When the producer has long said of each record that it failed, if it is still there. */
    private static final Duration LONGEST_ANSWER =
            BEGINNING.plus(LONGEST_BLOCK).plus(LONGEST_DELIVERY).plusSeconds(1);

    private final ObjectMapper json;
    private final Map<String, Object> settings;
    private final Stops stops = new Stops(System::nanoTime);
    private volatile Producer<String, byte[]> producer;

    @Inject
    Publisher(ObjectMapper json, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.json = json;
        this.settings = settings(broker);
        this.producer = new KafkaProducer<>(settings);
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
        // It is the broker that decides, for its limit is of what was compressed.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * 1024 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) LONGEST_DELIVERY.toMillis());
        return settings;
    }

    /** What is not to be sent now. */
    Stops stops() {
        return stops;
    }

    /**
     * Sends the rows in the order of each lane, as far as the time and the broker allow.
     *
     * @return positions of those that the broker has
     */
    List<Long> send(List<Pending> rows) throws InterruptedException {
        long begun = System.nanoTime();
        Batch batch = new Batch(stops);
        List<Pending> rest = rows;
        while (!rest.isEmpty()) {
            Map<String, Pending> wave = new LinkedHashMap<>();
            List<Pending> later = new ArrayList<>();
            for (Pending row : rest) {
                if (wave.putIfAbsent(row.lane(), row) != null) {
                    later.add(row);
                }
            }
            sendWave(wave.values(), batch, begun);
            rest = passed(begun, BEGINNING) ? List.of() : batch.withoutFailed(later);
        }
        batch.report();
        return batch.acknowledged();
    }

    private void sendWave(Collection<Pending> wave, Batch batch, long begun)
            throws InterruptedException {
        Map<Pending, Future<?>> underWay = new LinkedHashMap<>();
        for (Pending row : wave) {
            if (passed(begun, BEGINNING)) {
                break;
            }
            if (batch.mayGo(row)) {
                begin(row, batch, underWay);
            }
        }
        boolean answering = true;
        for (Map.Entry<Pending, Future<?>> sent : underWay.entrySet()) {
            answering &= isAnswered(sent.getKey(), sent.getValue(), batch, begun);
        }
        if (!answering) {
            remake();
        }
    }

    private void begin(Pending row, Batch batch, Map<Pending, Future<?>> underWay)
            throws InterruptedException {
        try {
            Future<?> sent = producer.send(row.toRecord(json));
            if (sent.isDone()) {
                // It throws little: of a topic without metadata the answer tells.
                sent.get();
            }
            underWay.put(row, sent);
        } catch (ExecutionException failed) {
            batch.notBegun(row, failed.getCause());
        } catch (KafkaException refused) {
            batch.notBegun(row, refused);
        }
    }

    private boolean isAnswered(Pending row, Future<?> sent, Batch batch, long begun)
            throws InterruptedException {
        long left = LONGEST_ANSWER.toNanos() - (System.nanoTime() - begun);
        try {
            sent.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            batch.acknowledged(row);
        } catch (ExecutionException failed) {
            batch.failed(row, failed.getCause());
        } catch (TimeoutException gone) {
            batch.failed(row, gone);
            return false;
        }
        return true;
    }

    /** An error may have ended its thread, and then it says nothing any more. */
    private void remake() {
        LOG.error("the producer doesn't answer, another takes its place");
        producer.close(Duration.ZERO);
        producer = new KafkaProducer<>(settings);
    }

    private static boolean passed(long begun, Duration limit) {
        return System.nanoTime() - begun > limit.toNanos();
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
