package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.event.Outbox;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.submission.content.CheckedFile;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.content.Contents;
import io.chengbao.submission.round.Round;
import io.chengbao.submission.round.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a township does with its draft, each inside the transaction of its command. */
@ApplicationScoped
class DraftCommands {

    private final Rounds rounds;
    private final Reports reports;
    private final Contents contents;
    private final Outbox outbox;
    private final Clock clock;

    DraftCommands(Rounds rounds, Reports reports, Contents contents, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.contents = contents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Starts the township's report in a round, or replaces the content of the one that it has. */
    Uploaded upload(UUID round, CheckedFile file, Caller by) {
        Round answered = rounds.holdingPlaceOf(by.scope(), round).orElseThrow(NotFound::new);
        Optional<Report> existing = reports.lockOwnIn(round, by.scope());
        return existing.isPresent()
                ? new Uploaded(replace(existing.get(), file, by), false)
                : new Uploaded(start(answered, file, by), true);
    }

    /** Replaces the content of a report that nobody changed since the caller looked. */
    Report replace(UUID id, String ifMatch, CheckedFile file, Caller by) {
        Report report = own(id, by);
        Versions.requireMatch(ifMatch, report);
        return replace(report, file, by);
    }

    Report waive(UUID id, List<String> findings, String reason, Caller by) {
        Report report = own(id, by);
        report.waive(findings, reason, by, now());
        return publish(report);
    }

    Report unwaive(UUID id, String finding, Caller by) {
        Report report = own(id, by);
        report.unwaive(finding, by, now());
        return publish(report);
    }

    Report respond(UUID id, String ifMatch, UUID comment, String text, Caller by) {
        Report report = own(id, by);
        Versions.requireMatch(ifMatch, report);
        report.respond(comment, text, by, now());
        return publish(report);
    }

    Report confirm(UUID id, String ifMatch, List<ConfirmedStatus> said, Caller by) {
        Report report = own(id, by);
        Versions.requireMatch(ifMatch, report);
        report.confirmFollowUps(said, by, now());
        return publish(report);
    }

    Report discard(UUID id, Caller by) {
        Report report = own(id, by);
        report.discard(by, now());
        return publish(report);
    }

    private Report start(Round round, CheckedFile file, Caller by) {
        Instant now = now();
        Content content = contents.of(file, by.person(), now);
        Report report = Report.start(round, by, content, now);
        contents.store(content, file);
        reports.persist(report);
        return publish(report);
    }

    private Report replace(Report report, CheckedFile file, Caller by) {
        Instant now = now();
        Content content = contents.of(file, by.person(), now);
        Optional<Content> needless = report.replace(content, by, now);
        contents.store(content, file);
        needless.ifPresent(contents::discard);
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

    /** What an upload made, or changed. */
    record Uploaded(Report report, boolean isNew) {}
}
