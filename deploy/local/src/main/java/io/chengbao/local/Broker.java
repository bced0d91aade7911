package io.chengbao.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A real Kafka broker (KRaft, its own controller) on 127.0.0.1, in a JVM of its own that ends with
 * this one. The broker's jars are not on the caller's class path but in {@code
 * deploy/local/target/lib}, where the build copies them.
 *
 * <p>It starts again on its own data, also after {@code kill -9}.
 */
public final class Broker implements Running {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** The 16 bytes {@code chengbao-local-1} as Kafka writes a UUID. */
    private static final String CLUSTER_ID = "Y2hlbmdiYW8tbG9jYWwtMQ";

    private static final Map<String, String> TOPIC_SETTINGS =
            Map.of(
                    "retention.ms", "-1",
                    "cleanup.policy", "delete",
                    "max.message.bytes", Integer.toString(5 * 1024 * 1024),
                    "compression.type", "zstd");

    private static final int PARTITIONS = 12;

    private final int port;
    private final Child process;
    private final Runnable afterClose;

    private Broker(int port, Child process, Runnable afterClose) {
        this.port = port;
        this.process = process;
        this.afterClose = afterClose;
    }

    /**
     * Starts a broker and waits until it answers. The controller listens on the port after the
     * broker's.
     *
     * @param data the broker's folder; made at the first start and kept
     * @param log where its output is appended
     * @throws IllegalStateException if it doesn't start; the message ends with the last lines of
     *     its log
     */
    public static Broker start(Path data, int port, Path log) {
        return start(data, port, log, 0);
    }

    /**
     * The same, with a second listener on the port after the controller's for clients that come
     * through a proxy.
     *
     * @param proxy the port that such clients are told to come to; 0 for no second listener
     */
    static Broker start(Path data, int port, Path log, int proxy) {
        return start(data, port, port + 1, proxy, log, () -> {});
    }

    /** A broker on a free port whose data is gone after {@link #close}. */
    public static Broker temporary() {
        var folder = TemporaryFolder.create("broker");
        var port = Ports.free();
        return start(
                folder.resolve("data"),
                port,
                port + 1,
                0,
                folder.resolve("broker.log"),
                () -> TemporaryFolder.delete(folder));
    }

    private static Broker start(
            Path data, int port, int controllerPort, int proxy, Path log, Runnable afterClose) {
        var settings = new BrokerSettings(data, port, controllerPort, proxy).write();
        var command =
                Jvm.command(
                        List.of(
                                "-Xms128m",
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1"),
                        Map.of(
                                "org.slf4j.simpleLogger.showDateTime", "true",
                                "org.slf4j.simpleLogger.dateTimeFormat",
                                        "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                                "org.slf4j.simpleLogger.showThreadName", "false"),
                        List.of(Build.classes(), Build.libraries().resolve("*")),
                        BrokerMain.class.getName(),
                        CLUSTER_ID,
                        settings.toString());
        var pidFile = data.resolveSibling(data.getFileName() + ".pid");
        var process = Child.start(command, Map.of(), "TERM", pidFile, log);
        var broker = new Broker(port, process, afterClose);
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        if (!Readiness.await(process, deadline, broker::answers)) {
            throw new IllegalStateException("Kafka did not start\n" + Logs.tail(log, 12));
        }
        return broker;
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The process id of the broker. */
    @Override
    public long pid() {
        return process.pid();
    }

    /**
     * Makes topics with the system's settings, where they are missing: kept for ever, never
     * compacted, 12 partitions.
     */
    public void createTopics(Collection<String> names) {
        try (var admin = admin()) {
            var wanted =
                    names.stream()
                            .map(
                                    name ->
                                            new NewTopic(name, PARTITIONS, (short) 1)
                                                    .configs(TOPIC_SETTINGS))
                            .toList();
            for (var result : admin.createTopics(wanted).values().values()) {
                try {
                    result.get(30, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(
                                "can't create topics " + names, e.getCause());
                    }
                }
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("can't create topics " + names, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    /** Makes topics with the system's settings, where they are missing. */
    public void createTopics(String... names) {
        createTopics(List.of(names));
    }

    @Override
    public void signal(String name) {
        process.signal(name);
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
        afterClose.run();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    private boolean answers() {
        if (Ports.isFree(port)) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(10, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }
}
