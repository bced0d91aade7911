package io.chengbao.platform.event;

import io.chengbao.platform.crash.CrashPoint;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Moves events from the outbox to the broker, one relay of a service at a time.
 *
 * <p>Every replica tries for the same advisory transaction lock. Who has it reads pending rows in
 * order, sends them, deletes what was acknowledged and commits; a crash in between sends again,
 * which consumers recognise by the sequence. The relay is woken after each commit, and looks by
 * itself for what a killed replica left behind.
 *
 * <p>Why not otherwise: taking rows one by one with {@code SKIP LOCKED} lets a second replica
 * overtake on one key; a cursor over positions loses the row of the slower of two transactions.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** A waker that finds the lock taken asks again: the holder may just have missed its row. */
    private static final Duration ASK_AGAIN = Duration.ofMillis(10);

    private static final int TIMES_TO_ASK_AGAIN = 20;

    /**
     * Between a batch and the next: under load the events of this time go together, which costs the
     * database and the broker a fraction of a batch for each. One that comes alone doesn't wait.
     */
    private static final Duration GATHERING = Duration.ofMillis(10);

    private final DataSource database;
    private final Publisher publisher;
    private final OutboxConfig config;
    private final Semaphore woken = new Semaphore(0);
    private volatile Thread worker;
    private long lastSent = System.nanoTime() - GATHERING.toNanos();

    Relay(DataSource database, Publisher publisher, OutboxConfig config) {
        this.database = database;
        this.publisher = publisher;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        worker = new Thread(this::run, "outbox-relay");
        worker.setDaemon(true);
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        Thread stopped = worker;
        worker = null;
        if (stopped != null) {
            wake();
            stopped.join(Duration.ofSeconds(10).toMillis());
        }
    }

    void wake() {
        woken.release();
    }

    private void run() {
        while (worker != null) {
            try {
                boolean wasWoken =
                        woken.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                gather();
                woken.drainPermits();
                drain(wasWoken);
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException | RuntimeException | Error e) {
                // An error too: a thread that it ended would leave the outbox to nobody.
                LOG.warnf("outbox not drained, trying again: %s", Fault.describe(e));
            }
        }
    }

    private void gather() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(lastSent + GATHERING.toNanos() - System.nanoTime());
    }

    private void drain(boolean wasWoken) throws SQLException, InterruptedException {
        int asked = 0;
        while (worker != null) {
            switch (sendBatch()) {
                case MORE -> asked = 0;
                case DONE -> {
                    return;
                }
                case LOCK_TAKEN -> {
                    if (!wasWoken || asked++ == TIMES_TO_ASK_AGAIN) {
                        return;
                    }
                    TimeUnit.MILLISECONDS.sleep(ASK_AGAIN.toMillis());
                }
            }
        }
    }

    private Drained sendBatch() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                OutboxRows outbox = new OutboxRows(connection);
                if (!outbox.tryLock()) {
                    return Drained.LOCK_TAKEN;
                }
                List<Pending> rows = outbox.oldest(publisher.stops());
                if (rows.isEmpty()) {
                    return Drained.DONE;
                }
                CrashPoint.RELAY_AFTER_READ.reached();
                List<Long> sent = publisher.send(rows);
                CrashPoint.RELAY_AFTER_SEND.reached();
                outbox.delete(sent);
                CrashPoint.RELAY_AFTER_DELETE.reached();
                connection.commit();
                CrashPoint.RELAY_AFTER_COMMIT.reached();
                lastSent = System.nanoTime();
                boolean allSent = sent.size() == rows.size();
                return allSent && !OutboxRows.isFull(rows) ? Drained.DONE : Drained.MORE;
            } finally {
                // Ends the transaction, and with it the lock, on every path; after a commit a
                // no-op.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private enum Drained {
        MORE,
        DONE,
        LOCK_TAKEN
    }
}
