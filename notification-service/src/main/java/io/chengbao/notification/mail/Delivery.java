package io.chengbao.notification.mail;

import io.chengbao.notification.notice.Notice;
import io.chengbao.notification.notice.Notices;
import io.chengbao.notification.notice.Told;
import io.chengbao.notification.people.People;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends one mail that is due: taken in one transaction, sent in none, settled in another, so that a
 * slow server never holds a connection to the database.
 *
 * <p>Taking it moves its next try behind a lease. Whoever dies meanwhile leaves it to be tried
 * again then: at least once, and twice only where the server had taken it and that could not be
 * noted until the lease was over.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 2_000;

    private final Notices notices;
    private final People people;
    private final Letters letters;
    private final Smtp smtp;
    private final Backoff backoff;
    private final Duration lease;
    private final MeterRegistry registry;

    Delivery(
            Notices notices,
            People people,
            Letters letters,
            Smtp smtp,
            MailSettings settings,
            @ConfigProperty(name = "quarkus.mailer.timeout") Duration timeout,
            MeterRegistry registry) {
        this.notices = notices;
        this.people = people;
        this.letters = letters;
        this.smtp = smtp;
        this.backoff = settings.backoff();
        this.registry = registry;
        // Sending takes no longer than the timeout; the rest is for the database.
        this.lease = timeout.multipliedBy(2);
    }

    /** Says whether there was one. */
    boolean sendNext() throws InterruptedException {
        Optional<Try> taken = QuarkusTransaction.requiringNew().call(this::take);
        if (taken.isPresent()) {
            settle(taken.get(), send(taken.get()));
        }
        return taken.isPresent();
    }

    private Optional<Try> take() {
        long leased = System.nanoTime() + lease.toNanos();
        return notices.lockDue()
                .map(due -> new Try(due.id(), due.beginAttempt(notices.now().plus(lease)), leased));
    }

    private Answer send(Try one) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> write(one.notice()))
                    .map(smtp::send)
                    .orElseGet(() -> new Answer.Refused("the person has no address any more"));
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "mail cannot be written: notice=%s", one.notice());
            return new Answer.NotNow("cannot be written: " + unwritable);
        }
    }

    private Optional<Mail> write(UUID id) {
        Told told = notices.told(id);
        return people.emailOf(told.notice().person()).map(address -> letters.write(told, address));
    }

    /** A database that is away is waited for: forgetting the answer means sending again. */
    private void settle(Try one, Answer answer) throws InterruptedException {
        long pause = FIRST_PAUSE_MS;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> note(one, answer));
                return;
            } catch (RuntimeException e) {
                if (System.nanoTime() - one.leased() > 0) {
                    throw e;
                }
                LOG.warnf("answer to a mail not noted yet, trying again: %s", e.toString());
            }
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        }
    }

    private void note(Try one, Answer answer) {
        Notice notice = notices.findById(one.notice());
        Instant now = notices.now();
        if (answer instanceof Answer.Accepted) {
            notice.accepted(now);
        } else if (answer instanceof Answer.Refused refused) {
            notice.refused(one.number(), refused.error());
        } else if (answer instanceof Answer.NotNow notNow) {
            notice.postponed(
                    one.number(), notNow.error(), backoff.after(one.number()).map(now::plus));
        }
        registry.counter("chengbao.notices", "channel", "mail", "outcome", outcome(answer))
                .increment();
        LOG.infof(
                "mail tried: notice=%s attempt=%d answer=%s state=%s",
                one.notice(), one.number(), answer.getClass().getSimpleName(), notice.state());
    }

    private static String outcome(Answer answer) {
        return answer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * @param leased until when no other may try, of {@link System#nanoTime}
     */
    private record Try(UUID notice, int number, long leased) {}
}
