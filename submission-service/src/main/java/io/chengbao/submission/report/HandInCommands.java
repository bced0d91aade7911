package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.event.Outbox;
import io.chengbao.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What brings a report from the drafter over the head to the county, and asks it back; each inside
 * the transaction of its command.
 */
@ApplicationScoped
class HandInCommands {

    private final Reports reports;
    private final ReceiptSerials serials;
    private final Outbox outbox;
    private final Clock clock;

    HandInCommands(Reports reports, ReceiptSerials serials, Outbox outbox, Clock clock) {
        this.reports = reports;
        this.serials = serials;
        this.outbox = outbox;
        this.clock = clock;
    }

    Report submit(UUID id, Caller by) {
        return submit(own(id, by), by);
    }

    /** To the head where the report needs sign-off, else to the county. */
    Report handOn(Report report, Caller by) {
        if (report.needsSignOff()) {
            report.requestSignOff(by, now());
            return publish(report);
        }
        return submit(report, by);
    }

    private Report submit(Report report, Caller by) {
        report.submit(by, serials.next(), now());
        return publish(report);
    }

    Report requestSignOff(UUID id, Caller by) {
        Report report = own(id, by);
        report.requestSignOff(by, now());
        return publish(report);
    }

    /**
     * @param ifMatch the version that the signer looked at, where they say so
     * @param sha256 of the file that they looked at, where they say so
     * @throws StaleContent where it is another by now
     */
    Report signOff(UUID id, Optional<String> ifMatch, Optional<String> sha256, Caller by) {
        Report report = own(id, by);
        report.require(Action.SIGN_OFF, by);
        ifMatch.ifPresent(version -> Versions.requireMatch(version, report));
        if (sha256.isPresent() && !sha256.get().equals(report.content().file().sha256())) {
            throw new StaleContent();
        }
        report.signOff(by, serials.next(), now());
        return publish(report);
    }

    Report refuseSignOff(UUID id, String reason, Caller by) {
        Report report = own(id, by);
        report.refuseSignOff(reason, by, now());
        return publish(report);
    }

    Report withdraw(UUID id, String reason, Caller by) {
        Report report = own(id, by);
        report.withdraw(reason, by, now());
        return publish(report);
    }

    private Report own(UUID id, Caller by) {
        return reports.lockOwn(id, by.scope()).orElseThrow(NotFound::new);
    }

    /** Flushed, so that the answer has the version that is stored. */
    private Report publish(Report report) {
        outbox.publish(report);
        reports.flush();
        return report;
    }

    /** No finer than what the database keeps, so that event, receipt and row say the same. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
