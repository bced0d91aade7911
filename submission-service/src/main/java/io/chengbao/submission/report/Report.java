package io.chengbao.submission.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.event.Aggregate;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.report.HistoryEntry.What;
import io.chengbao.submission.round.Round;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 报送材料: one township's answer to one round, of which at most one is alive. {@link ReportStatus} has
 * the transitions.
 */
@Entity
class Report extends Aggregate {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Round round;

    private String township;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Content content;

    /** Of the latest revision; null before the first. */
    @Embedded private Receipt receipt;

    private String startedBy;
    private Instant startedAt;

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    private List<Revision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
    private List<HistoryEntry> history = new ArrayList<>();

    /** For Hibernate only. */
    protected Report() {}

    /**
     * @throws RoundIsClosed where it is too late to begin
     */
    static Report start(Round round, Caller by, Content content, Instant at) {
        if (round.isClosed()) {
            throw new RoundIsClosed();
        }
        Report report = new Report();
        report.id = IDS.generate();
        report.round = round;
        report.township = by.division();
        report.status = ReportStatus.DRAFT;
        report.content = content;
        report.startedBy = by.person();
        report.startedAt = at;
        report.note(at, by.person(), What.DRAFT_STARTED);
        report.record(
                new DraftStarted(
                        report.id, round.id(), report.township, content.title(), by.person(), at));
        return report;
    }

    /** Puts another content in the place of the draft's, which is no longer needed. */
    void replace(Content fresh, Caller by, Instant at) {
        require(Action.REPLACE, by);
        content = fresh;
        note(at, by.person(), What.CONTENT_REPLACED);
    }

    /**
     * Hands the content in as the next revision.
     *
     * @param serial a number that no other receipt has
     * @throws ReportHasBlockers where something must be mended first
     * @throws ReportTooLarge where the county could not be told in one event
     */
    void submit(Caller by, long serial, Instant at) {
        require(Action.SUBMIT, by);
        if (content.hasBlockers()) {
            throw new ReportHasBlockers(id, content.findings());
        }
        if (content.eventBytes() > ReportSubmitted.MOST_CONTENT_BYTES) {
            throw new ReportTooLarge();
        }
        status = ReportStatus.SUBMITTED;
        receipt =
                new Receipt(
                        Receipt.number(township, at, serial),
                        at,
                        content.file().sha256(),
                        revision() + 1);
        revisions.add(new Revision(this, content, receipt, by.person()));
        note(at, by.person(), What.SUBMITTED);
        record(ReportSubmitted.of(this, receipt, by.person()));
    }

    void apply(ReviewStarted started) {
        mirror(ReportStatus.SUBMITTED, ReportStatus.IN_REVIEW, started.revision());
        note(started.startedAt(), started.reviewer(), What.REVIEW_STARTED);
    }

    void apply(ReportApproved approved) {
        mirror(ReportStatus.IN_REVIEW, ReportStatus.APPROVED, approved.revision());
        note(approved.approvedAt(), approved.approvedBy(), What.APPROVED);
    }

    /** What this caller may do now. */
    List<Action> availableActions(Caller caller) {
        if (isTooLate() || !township.equals(caller.division())) {
            return List.of();
        }
        return Stream.of(Action.values())
                .filter(action -> action.isPossibleIn(status) && action.isFor(caller))
                .toList();
    }

    private void require(Action action, Caller by) {
        if (!action.isPossibleIn(status)) {
            throw new StateForbids(status, action, availableActions(by));
        }
        if (isTooLate()) {
            throw new RoundIsClosed();
        }
    }

    /** A closed round takes only what was handed in before, and its next revisions. */
    private boolean isTooLate() {
        return round.isClosed() && revision() == 0;
    }

    /** What review-service decided has happened; what does not fit here shows a fault. */
    private void mirror(ReportStatus from, ReportStatus to, int decidedOn) {
        if (status != from || decidedOn != revision()) {
            throw new IllegalStateException(
                    "%s of revision %d does not follow %s of revision %d"
                            .formatted(to, decidedOn, status, revision()));
        }
        status = to;
    }

    private void note(Instant at, String who, What what) {
        history.add(new HistoryEntry(this, at, who, what, revision() == 0 ? null : revision()));
    }

    /** The latest that was handed in; 0 before the first. */
    int revision() {
        return receipt == null ? 0 : receipt.revision();
    }

    @Override
    protected String subject() {
        return id.toString();
    }

    UUID id() {
        return id;
    }

    Round round() {
        return round;
    }

    String township() {
        return township;
    }

    ReportStatus status() {
        return status;
    }

    Content content() {
        return content;
    }

    Receipt receipt() {
        return receipt;
    }

    List<HistoryEntry> history() {
        return history;
    }
}
