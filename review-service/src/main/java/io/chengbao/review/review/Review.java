package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.event.Aggregate;
import io.chengbao.review.round.Obligation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The county's work on one report; the report's id is its own. */
@Entity
public class Review extends Aggregate {

    @Id private UUID reportId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "obligation_id")
    private Obligation obligation;

    private String county;

    private String township;

    private String townshipName;

    private String title;

    private int revision;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String submittedBy;

    private Instant submittedAt;

    private Instant receivedAt;

    private String receiptNumber;

    private Instant dueAt;

    private boolean late;

    @Embedded private FindingCounts findings;

    private String claimedBy;

    private Instant claimedAt;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("decidedAt")
    private List<Decision> decisions = new ArrayList<>();

    protected Review() {}

    /** The first revision of a report has come in. */
    static Review of(ReportSubmitted submitted, Obligation owed, Instant receivedAt) {
        Review review = new Review();
        review.reportId = submitted.reportId();
        review.obligation = owed;
        review.county = owed.round().county();
        review.township = owed.township();
        review.townshipName = owed.name();
        review.dueAt = owed.dueAt();
        review.late = owed.isLate();
        review.status = ReviewStatus.WAITING;
        review.stage = Stage.APPROVAL;
        review.take(submitted, receivedAt);
        return review;
    }

    /** A later revision has come in: it takes the place of the one before. */
    void replace(ReportSubmitted submitted, Instant receivedAt) {
        if (status == ReviewStatus.APPROVED || submitted.revision() <= revision) {
            throw new IllegalStateException(
                    "revision %d of a report that is %s with revision %d"
                            .formatted(submitted.revision(), status, revision));
        }
        take(submitted, receivedAt);
    }

    private void take(ReportSubmitted submitted, Instant at) {
        title = submitted.title();
        revision = submitted.revision();
        submittedBy = submitted.submittedBy();
        submittedAt = submitted.submittedAt();
        receiptNumber = submitted.receiptNumber();
        findings = FindingCounts.of(submitted.findings());
        receivedAt = at;
    }

    void claim(Caller by, Instant at) {
        requireWorkOf(by);
        if (status == ReviewStatus.IN_REVIEW && !isClaimedBy(by)) {
            throw new ClaimedByAnother(claimedBy, status, actionsFor(by));
        }
        requireStatus(ReviewStatus.WAITING, by);
        status = ReviewStatus.IN_REVIEW;
        claimedBy = by.person();
        claimedAt = at;
        record(new ReviewStarted(reportId, roundId(), township, revision, claimedBy, at));
    }

    void approve(Decide decide, Caller by, Instant at) {
        requireWorkOf(by);
        if (decide.revision() != revision || decide.stage() != stage) {
            throw new DecisionOutdated(revision, stage, status, actionsFor(by));
        }
        requireStatus(ReviewStatus.IN_REVIEW, by);
        if (!isClaimedBy(by)) {
            throw new ClaimedByAnother(claimedBy, status, actionsFor(by));
        }
        status = ReviewStatus.APPROVED;
        obligation.approve();
        decisions.add(new Decision(this, decide, by.person(), at));
        record(
                new ReportApproved(
                        reportId,
                        roundId(),
                        township,
                        revision,
                        stage,
                        by.person(),
                        at,
                        decide.reason()));
    }

    private void requireWorkOf(Caller by) {
        if (by.person().equals(submittedBy)) {
            throw new OwnReport();
        }
        if (!stage.isWorkOf(by)) {
            throw new StageOfAnotherRole(stage);
        }
    }

    private void requireStatus(ReviewStatus required, Caller by) {
        if (status != required) {
            throw new ReviewStateForbids(status, actionsFor(by));
        }
    }

    private boolean isClaimedBy(Caller caller) {
        return caller.person().equals(claimedBy);
    }

    /** What this caller may do next. */
    List<String> actionsFor(Caller caller) {
        if (!stage.isWorkOf(caller) || caller.person().equals(submittedBy)) {
            return List.of();
        }
        return switch (status) {
            case WAITING -> List.of("claim");
            case IN_REVIEW -> isClaimedBy(caller) ? List.of("approve") : List.of();
            case APPROVED -> List.of();
        };
    }

    public ReviewSummary summaryFor(Caller caller) {
        return new ReviewSummary(
                reportId,
                roundId(),
                obligation.round().title(),
                township,
                townshipName,
                title,
                revision,
                status,
                stage,
                submittedBy,
                submittedAt,
                receivedAt,
                receiptNumber,
                dueAt,
                late,
                findings,
                claimedBy,
                claimedAt,
                actionsFor(caller));
    }

    public List<DecisionView> decisions() {
        return decisions.stream().map(Decision::view).toList();
    }

    @Override
    protected String subject() {
        return reportId.toString();
    }

    UUID reportId() {
        return reportId;
    }

    private UUID roundId() {
        return obligation.round().id();
    }

    int revision() {
        return revision;
    }

    Instant dueAt() {
        return dueAt;
    }
}
