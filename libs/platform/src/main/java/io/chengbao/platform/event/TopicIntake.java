package io.chengbao.platform.event;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads one topic, record by record, in a thread of its own, for as long as the service lives.
 *
 * <p>A record is acknowledged after its effect, never before: offsets are committed each second,
 * when nothing more comes, and before partitions go to another replica. What is lost of these, by a
 * crash or with the broker, is read again and recognised by the inbox.
 *
 * <p>Nothing ends the reading but {@link #beginStop}. A broker that is away is waited for; after
 * any other fault the consumer is closed and another made, from the last offset that was committed.
 *
 * <p>Why not SmallRye's connector: it gives a channel up for good when the broker can't say within
 * a minute how far the group had come, and a service without its channel looks well but applies
 * nothing any more.
 */
final class TopicIntake {

    private static final Logger LOG = Logger.getLogger(TopicIntake.class);

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(3);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final long COMMIT_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LASTING_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 10_000;

    private final String topic;
    private final Map<String, Object> settings;
    private final Consumer<ConsumerRecord<String, byte[]>> effect;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile KafkaConsumer<String, byte[]> consumer;

    /** Where to go on in each partition that something was read of; the thread's own. */
    private final Map<TopicPartition, OffsetAndMetadata> applied = new HashMap<>();

    /** Whether the broker doesn't know all of that. */
    private boolean owing;

    private long committedAt;

    /**
     * @param effect returns when the record needs not be read again; called in the order of each
     *     partition, from one thread
     */
    TopicIntake(
            String topic,
            Map<String, Object> settings,
            Consumer<ConsumerRecord<String, byte[]>> effect) {
        this.topic = topic;
        this.settings = settings;
        this.effect = effect;
        this.thread = new Thread(this::run, "intake-" + topic);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** The record that is being applied is the last. */
    void beginStop() {
        stopping = true;
        KafkaConsumer<String, byte[]> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    void awaitStop() throws InterruptedException {
        thread.join(LONGEST_STOP.toMillis());
    }

    private void run() {
        long pause = FIRST_PAUSE_MS;
        while (!stopping) {
            long begun = System.nanoTime();
            try {
                read();
            } catch (RuntimeException | Error e) {
                // An error too: a thread that it ended would leave the topic to nobody.
                if (!stopping) {
                    LOG.warnf(e, "topic is not read, trying again: topic=%s", topic);
                }
            }
            boolean lasted = System.nanoTime() - begun > LASTING_NANOS;
            pause = lasted ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
            LockSupport.parkNanos(stopping ? 0 : TimeUnit.MILLISECONDS.toNanos(pause));
        }
    }

    private void read() {
        forget();
        committedAt = System.nanoTime();
        KafkaConsumer<String, byte[]> opened = new KafkaConsumer<>(settings);
        consumer = opened;
        try {
            consumer.subscribe(List.of(topic), new Handover());
            while (!stopping) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                for (ConsumerRecord<String, byte[]> record : records) {
                    if (!stopping) {
                        apply(record);
                    }
                }
                if (records.isEmpty() || System.nanoTime() - committedAt > COMMIT_EVERY_NANOS) {
                    acknowledge();
                }
            }
        } catch (WakeupException stop) {
            // Only a stop wakes it.
        } finally {
            try {
                acknowledgeAndWait();
            } finally {
                // One that is closed must not be woken.
                consumer = null;
                opened.close(CloseOptions.timeout(LONGEST_CLOSE));
            }
        }
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        effect.accept(record);
        applied.put(
                new TopicPartition(record.topic(), record.partition()),
                new OffsetAndMetadata(record.offset() + 1));
        owing = true;
    }

    private void acknowledge() {
        if (owing) {
            owing = false;
            committedAt = System.nanoTime();
            consumer.commitAsync(Map.copyOf(applied), this::acknowledged);
        }
    }

    private void acknowledged(Map<TopicPartition, OffsetAndMetadata> offsets, Exception fault) {
        if (fault != null) {
            LOG.infof("not acknowledged yet: topic=%s %s", topic, Fault.describe(fault));
            owing = true;
        }
    }

    private void acknowledgeAndWait() {
        try {
            if (!applied.isEmpty()) {
                commit();
            }
        } catch (RuntimeException e) {
            LOG.infof("not acknowledged, read again: topic=%s %s", topic, Fault.describe(e));
        }
        forget();
    }

    private void commit() {
        try {
            consumer.commitSync(Map.copyOf(applied), LONGEST_COMMIT);
        } catch (WakeupException stop) {
            // It came while a record was applied, and is thrown once.
            consumer.commitSync(Map.copyOf(applied), LONGEST_COMMIT);
        }
    }

    private void forget() {
        applied.clear();
        owing = false;
    }

    /** Whoever has the partitions next begins where this one stopped. */
    private final class Handover implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            acknowledgeAndWait();
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            forget();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.infof("reading: topic=%s partitions=%d", topic, partitions.size());
        }
    }
}
