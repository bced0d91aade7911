package io.chengbao.acceptance.fault;

import io.chengbao.acceptance.history.Verb.Side;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.Part;
import io.chengbao.local.PartName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The whole system with two replicas of each service. All of them reach their database through a
 * proxy, and the second of each the broker too.
 */
final class Stage implements AutoCloseable {

    /** Counted from the port base, where nothing else of the system listens. */
    private static final int BROKER_LINE = 60;

    private static final int DATABASE_LINES = 61;

    /** So that the shortest play has heads to hold its audit chains to. */
    private static final String HEADS_EVERY = "5s";

    private final LocalSystem system;
    private final TcpProxy brokerLine;
    private final Map<PartName, TcpProxy> databaseLines = new EnumMap<>(PartName.class);
    private final Map<PartName, List<Replica>> replicas = new EnumMap<>(PartName.class);
    private final Queue<String> deaths = new ConcurrentLinkedQueue<>();
    private final Map<Crash, Boolean> crashes = new ConcurrentHashMap<>();
    private final Queue<String> untouched = new ConcurrentLinkedQueue<>();
    private final Plants plants;
    private Instant awayFrom;
    private Instant awayUntil;

    Stage(Trial trial, int portBase) {
        system =
                LocalSystem.behindProxy(
                        trial.folder().resolve("system"), portBase, portBase + BROKER_LINE);
        plants = new Plants(system.bootstrapServers());
        brokerLine =
                new TcpProxy(
                        portBase + BROKER_LINE,
                        system.behindBrokerProxy(),
                        () -> TcpProxy.Tap.DEAF);
        for (PartName service : PartName.SERVICES) {
            int line = portBase + DATABASE_LINES + PartName.SERVICES.indexOf(service);
            databaseLines.put(
                    service,
                    new TcpProxy(line, system.port(PartName.POSTGRES), trial.taps().get(service)));
            List<Replica> all = new ArrayList<>();
            for (int number = 1; number <= trial.replicas(); number++) {
                all.add(replica(service, number, line, trial.applications().get(service)));
            }
            replicas.put(service, all);
        }
    }

    private Replica replica(PartName service, int number, int line, Path application) {
        Map<String, String> lines = new HashMap<>();
        lines.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                system.serviceUrl(service)
                        .replace(":" + system.port(PartName.POSTGRES) + "/", ":" + line + "/"));
        if (number > 1) {
            lines.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + brokerLine.port());
        }
        lines.put("CHENGBAO_AUDIT_PUBLISH_EVERY", HEADS_EVERY);
        Replica replica =
                new Replica(service.id() + "-" + number, system.address(service, number), lines);
        Part part = system.replica(service, number, application, replica::settings);
        part.onDeath(
                ended -> {
                    if (!replica.settings().containsKey("CHENGBAO_CRASH_AT")) {
                        died(replica.name());
                    }
                });
        replica.is(part);
        return replica;
    }

    void start() {
        for (PartName foundation : List.of(PartName.POSTGRES, PartName.BROKER, PartName.MAIL)) {
            system.part(foundation).start();
        }
        replicas.values().stream()
                .map(
                        all ->
                                CompletableFuture.runAsync(
                                        () -> all.forEach(one -> one.part().start())))
                .toList()
                .forEach(CompletableFuture::join);
    }

    LocalSystem system() {
        return system;
    }

    Part part(PartName foundation) {
        return system.part(foundation);
    }

    List<Replica> replicas(PartName service) {
        return replicas.get(service);
    }

    TcpProxy databaseLine(PartName service) {
        return databaseLines.get(service);
    }

    TcpProxy brokerLine() {
        return brokerLine;
    }

    /** The clock's time is kept, for the history. */
    void brokerIsAway(boolean away) {
        if (away) {
            awayFrom = Instant.now();
        } else {
            awayUntil = Instant.now();
        }
    }

    Instant brokerAwayFrom() {
        return awayFrom;
    }

    Instant brokerAwayUntil() {
        return awayUntil;
    }

    Plants plants() {
        return plants;
    }

    void crashed(Crash crash, boolean reached) {
        crashes.put(crash, reached);
    }

    /** The halts whose place was never come to. */
    List<Crash> missed() {
        return crashes.entrySet().stream()
                .filter(crash -> !crash.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<Side, List<URI>> addresses() {
        return Map.of(
                Side.TOWNSHIP, addresses(PartName.SUBMISSION),
                Side.COUNTY, addresses(PartName.REVIEW));
    }

    List<URI> allAddresses() {
        return PartName.SERVICES.stream().flatMap(service -> addresses(service).stream()).toList();
    }

    private List<URI> addresses(PartName service) {
        return replicas(service).stream().map(Replica::address).toList();
    }

    /** A fault that nothing was touched by. */
    void neverCame(String fault) {
        untouched.add(fault);
    }

    /** What was planned and touched nothing: halts, and answers to cut off. */
    List<String> inVain() {
        return Stream.concat(missed().stream().map(Crash::toString), untouched.stream()).toList();
    }

    void died(String how) {
        deaths.add(how);
    }

    /** The replicas that ended without having been killed or stopped, or otherwise than told. */
    List<String> deaths() {
        return List.copyOf(deaths);
    }

    @Override
    public void close() {
        replicas.values().parallelStream()
                .flatMap(List::stream)
                .forEach(replica -> replica.part().stop());
        brokerLine.close();
        databaseLines.values().forEach(TcpProxy::close);
        system.close();
    }
}
