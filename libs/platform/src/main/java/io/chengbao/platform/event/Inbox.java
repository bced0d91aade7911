package io.chengbao.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.crash.CrashPoint;
import io.chengbao.platform.trace.Trace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies events once each and in their aggregate's order, whatever the broker repeats or delays.
 *
 * <p>Per consumer, source and subject one row holds the last applied sequence; it is locked,
 * compared and advanced in the transaction of the effect.
 *
 * <ul>
 *   <li>Lower or equal: seen before, nothing to do.
 *   <li>Next: applied, then what was held behind it.
 *   <li>Later: held until its predecessor has come.
 *   <li>Not applicable at all: kept as a dead letter, and its aggregate is parked: what follows is
 *       held, for it may build on what could not be applied. Other aggregates flow on.
 * </ul>
 *
 * A record is acknowledged when this has returned; a database that is away is waited for without
 * end, because giving up would lose the record's place in the order.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final InboxRows rows;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;
    private final Instance<EntityManager> sessions;
    private volatile boolean stopping;

    Inbox(
            InboxRows rows,
            DeadLetters deadLetters,
            ObjectMapper json,
            Instance<EntityManager> sessions) {
        this.sessions = sessions;
        this.rows = rows;
        this.deadLetters = deadLetters;
        this.json = json;
    }

    /**
     * What an event meets from now on, such as a closed session factory, is no fault of its own.
     * Told before the readers are, who wait for the record that is being applied.
     */
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent stopped) {
        stopping = true;
    }

    /** Returns when the record's effect is committed, or the record is held or dead. */
    public void receive(Reader reader, ConsumerRecord<String, byte[]> record) {
        Arrival arrival = Arrival.of(record);
        Trace trace = Trace.of(arrival.headers().get(Outbox.TRACEPARENT));
        trace.during(arrival.key(), () -> receive(reader, arrival));
    }

    private void receive(Reader reader, Arrival arrival) {
        Envelope envelope;
        try {
            envelope = arrival.envelope();
        } catch (Poison unreadable) {
            untilCommitted(() -> deadLetters.bury(reader.consumer(), arrival, null, unreadable));
            return;
        }
        Delivery delivery = Delivery.of(reader, envelope, arrival);
        untilCommitted(() -> accept(delivery));
    }

    /** Within a transaction: applies the record, or holds or buries it, as its turn is. */
    void accept(Delivery delivery) {
        Envelope envelope = delivery.envelope();
        InboxRows.Place place = rows.lock(delivery.consumer(), envelope);
        boolean next = envelope.sequence() == place.sequence() + 1;
        boolean stopped = place.parked() && !delivery.isAgain();
        if (envelope.sequence() <= place.sequence()) {
            return;
        }
        if (stopped && next) {
            buryRival(delivery);
            return;
        }
        if (stopped || !next) {
            rows.hold(delivery.consumer(), envelope, delivery.arrival());
            return;
        }
        InboxRows.Held due = new InboxRows.Held(envelope, delivery.arrival());
        while (due != null && applyOrPark(delivery, due.envelope(), due.arrival())) {
            long applied = due.envelope().sequence();
            rows.advance(delivery.consumer(), envelope, applied);
            due = rows.takeHeld(delivery.consumer(), envelope, applied + 1);
        }
    }

    /**
     * What parked its aggregate is buried and may come again. Another event of that number may be
     * the true one: it is for the operator to say.
     */
    private void buryRival(Delivery delivery) {
        Envelope envelope = delivery.envelope();
        if (!deadLetters.has(delivery.consumer(), envelope)) {
            Poison rival = new Poison("another event with this number is a dead letter already");
            deadLetters.bury(delivery.consumer(), delivery.arrival(), envelope, rival);
        }
    }

    /** Says whether it was applied. */
    private boolean applyOrPark(Delivery delivery, Envelope envelope, Arrival arrival) {
        if (delivery.isPoison(envelope.sequence())) {
            deadLetters.bury(delivery.consumer(), arrival, envelope, delivery.poison());
            rows.park(delivery.consumer(), envelope);
            return false;
        }
        try {
            delivery.reactions().apply(envelope, arrival.data(), json);
            // What the database refuses must be refused here, where it is known whose fault it is.
            sessions.stream().forEach(EntityManager::flush);
            CrashPoint.INBOX_AFTER_EFFECT.reached();
            return true;
        } catch (RuntimeException e) {
            learn(delivery, envelope, e);
            throw e;
        } catch (StackOverflowError | AssertionError e) {
            // It would come again each time; other errors are the machine's.
            IllegalStateException fault = new IllegalStateException(e);
            learn(delivery, envelope, fault);
            throw fault;
        }
    }

    private void learn(Delivery delivery, Envelope envelope, RuntimeException fault) {
        if (!stopping && isOpen() && !Transience.isTransient(fault)) {
            delivery.learn(envelope.sequence(), fault);
        }
    }

    /**
     * Whether the transaction is still there. What ran out of its time meets whatever comes of
     * having none, and that says nothing of the event.
     */
    private static boolean isOpen() {
        int status = QuarkusTransaction.getStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    private void untilCommitted(Runnable work) {
        long pause = FIRST_PAUSE_MS;
        while (true) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(
                                () -> {
                                    work.run();
                                    CrashPoint.INBOX_BEFORE_COMMIT.reached();
                                });
                CrashPoint.INBOX_AFTER_COMMIT.reached();
                return;
            } catch (RuntimeException e) {
                if (stopping) {
                    throw new IllegalStateException("stopped before the event was applied", e);
                }
                LOG.warnf("event not applied yet, trying again: %s", Fault.describe(e));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(pause);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped before the event was applied", stopping);
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        }
    }
}
