package io.chengbao.notification.mail;

import io.chengbao.notification.notice.MailDue;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Threads that send what is due: woken after each commit, and looking by themselves. */
@ApplicationScoped
class MailSenders {

    private static final Logger LOG = Logger.getLogger(MailSenders.class);

    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(10);

    private final Delivery delivery;
    private final MailSettings settings;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private List<Thread> threads = List.of();

    MailSenders(Delivery delivery, MailSettings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        threads =
                IntStream.rangeClosed(1, settings.senders())
                        .mapToObj(number -> new Thread(this::run, "mail-sender-" + number))
                        .toList();
        threads.forEach(
                thread -> {
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake(new MailDue());
        for (Thread thread : threads) {
            thread.join(TIME_TO_FINISH.toMillis());
        }
    }

    /** One sender is enough: whoever finds a mail has the next one woken. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailDue due) {
        woken.release();
    }

    private void run() {
        while (running) {
            try {
                woken.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                woken.drainPermits();
                while (running && delivery.sendNext()) {
                    // until nothing is due
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException e) {
                LOG.warnf("mail not looked for, trying again: %s", e.toString());
            }
        }
    }
}
