package io.chengbao.platform.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks at the tables by a schedule of its own, so that a scrape costs no query, and warns of
 * events that wait too long for one that did not come or could not be applied. Not a matter of
 * readiness: a replica that takes no requests helps no event.
 */
@ApplicationScoped
class BacklogWatch {

    private static final Logger LOG = Logger.getLogger(BacklogWatch.class);

    private static final Duration TOO_LONG = Duration.ofSeconds(60);
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final DataSource database;
    private final MeterRegistry registry;
    private final Clock clock;
    private final Duration lookEvery;
    private volatile Look last = new Look(Backlog.UNKNOWN, System.nanoTime());
    private Instant warned = Instant.MIN;

    BacklogWatch(
            DataSource database,
            MeterRegistry registry,
            Clock clock,
            @ConfigProperty(name = "chengbao.operation.look-every", defaultValue = "10s")
                    Duration lookEvery) {
        this.lookEvery = lookEvery;
        this.database = database;
        this.registry = registry;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started) {
        gauge("chengbao.outbox.depth", "Events not sent yet", null, Backlog::outboxDepth);
        gauge("chengbao.outbox.age", "Of the oldest of them", "seconds", Backlog::outboxAge);
        gauge("chengbao.inbox.held", "Events that wait for their turn", null, Backlog::held);
        gauge("chengbao.inbox.held.age", "Of the oldest of them", "seconds", Backlog::heldAge);
        gauge(
                "chengbao.inbox.parked",
                "Aggregates that stand still behind a dead letter",
                null,
                Backlog::parked);
        gauge(
                "chengbao.inbox.parked.age",
                "Since when the first of them does",
                "seconds",
                Backlog::parkedAge);
        gauge(
                "chengbao.dead.letters",
                "Records that could not be applied and were not redriven",
                null,
                Backlog::deadLetters);
    }

    @Scheduled(
            every = "${chengbao.operation.look-every:10s}",
            identity = "look-at-backlog",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Backlog seen;
        try {
            seen = Backlog.read(database);
        } catch (RuntimeException away) {
            seen = Backlog.UNKNOWN;
        }
        last = new Look(seen, System.nanoTime());
        if (seen.heldAge() > TOO_LONG.toSeconds()) {
            warn(seen);
        }
    }

    /** A look that hangs must not leave the numbers of the one before standing as if they held. */
    Backlog seen(long nanoTime) {
        Look look = last;
        return nanoTime - look.nanoTime() > lookEvery.multipliedBy(3).toNanos()
                ? Backlog.UNKNOWN
                : look.seen();
    }

    private void warn(Backlog seen) {
        Instant now = clock.instant();
        if (warned.plus(BETWEEN_WARNINGS).isAfter(now)) {
            return;
        }
        warned = now;
        LOG.warnf(
                "events wait too long for their turn: held=%.0f oldestSeconds=%.0f parked=%.0f",
                seen.held(), seen.heldAge(), seen.parked());
    }

    private void gauge(
            String name, String description, String unit, ToDoubleFunction<Backlog> value) {
        Gauge.builder(name, () -> value.applyAsDouble(seen(System.nanoTime())))
                .description(description)
                .baseUnit(unit)
                .strongReference(true)
                .register(registry);
    }

    private record Look(Backlog seen, long nanoTime) {}
}
