package io.chengbao.submission.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.event.Aggregate;
import io.chengbao.platform.problem.NotFound;
import io.chengbao.platform.problem.Refusal;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 报送材料: one township's answer to one round, of which at most one is alive. {@link ReportStatus} has
 * the transitions; here are the verbs that make them, the township's first, the county's behind,
 * and {@link Permissions} who may use them when.
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

    /** What the township edits, or handed in last. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Content content;

    /** Of the latest revision; null before the first. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Content submittedContent;

    /** Of the latest revision: of how many follow-ups the township said what became of them. */
    private int submittedConfirmations;

    /** Of the latest revision; null before the first. */
    @Embedded private Receipt receipt;

    @Embedded private DraftNotes notes = new DraftNotes();

    /** Null where nobody waits for the head. */
    @Embedded private SignOffRequest signOffRequest;

    /** The latest; null before the first. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "returned_id")
    private Return returned;

    /** The revision whose withdrawal the county has not answered; null where there is none. */
    private Integer withdrawalOf;

    /** 收文登记号; null before the county took the first revision up. */
    private String registrationNumber;

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
        report.note(at, by.person(), What.DRAFT_STARTED, null);
        report.record(
                new DraftStarted(
                        report.id, round.id(), report.township, content.title(), by.person(), at));
        return report;
    }

    /**
     * Puts another content in the place of the one being edited.
     *
     * @return the one that is needed no longer; empty where a revision has it
     */
    Optional<Content> replace(Content fresh, Caller by, Instant at) {
        require(Action.REPLACE, by);
        Optional<Content> needless =
                Optional.of(content).filter(replaced -> !isSubmitted(replaced));
        content = fresh;
        notes.moveTo(fresh);
        note(at, by.person(), What.CONTENT_REPLACED, null);
        return needless;
    }

    private boolean isSubmitted(Content one) {
        return submittedContent != null && submittedContent.id().equals(one.id());
    }

    /**
     * Lets blockers stand with a reason that the county sees.
     *
     * @throws WaivedByAnother where it is not for this person to decide
     * @throws NotWaivable naming all that can't be let stand
     */
    void waive(List<String> findings, String reason, Caller by, Instant at) {
        permissions().requireWaiver(by);
        notes.waive(content, findings, reason, by.person(), at);
        note(at, by.person(), What.WAIVED, reason);
    }

    /**
     * @throws NotFound where it wasn't waived
     */
    void unwaive(String finding, Caller by, Instant at) {
        permissions().requireWaiver(by);
        if (!notes.unwaive(finding)) {
            throw new NotFound();
        }
        note(at, by.person(), What.UNWAIVED, null);
    }

    /**
     * Answers a comment of the latest return.
     *
     * @throws NotFound where the county has no such comment
     */
    void respond(UUID comment, String text, Caller by, Instant at) {
        require(Action.RESPOND, by);
        if (returned == null || !returned.has(comment)) {
            throw new NotFound();
        }
        notes.respond(new Response(comment, text, by.person(), at));
    }

    /**
     * Says what became of the follow-ups of the previous report, of all of them at once.
     *
     * @throws UnknownFollowUps naming those that aren't among them
     */
    void confirmFollowUps(List<ConfirmedStatus> said, Caller by, Instant at) {
        require(Action.CONFIRM_FOLLOW_UPS, by);
        notes.confirm(content, said, by.person(), at);
        note(at, by.person(), What.FOLLOW_UPS_CONFIRMED, null);
    }

    /** Freezes the content until the head decides. */
    void requestSignOff(Caller by, Instant at) {
        require(Action.REQUEST_SIGN_OFF, by);
        permissions().requireReady();
        status = ReportStatus.AWAITING_SIGN_OFF;
        signOffRequest = new SignOffRequest(by.person(), at);
        note(at, by.person(), What.SIGN_OFF_REQUESTED, null);
        record(
                new SignOffRequested(
                        id,
                        round.id(),
                        township,
                        content.title(),
                        content.file().sha256(),
                        by.person(),
                        at));
    }

    /** Gives the content back to the drafter, where it came from. */
    void refuseSignOff(String reason, Caller by, Instant at) {
        require(Action.REFUSE_SIGN_OFF, by);
        SignOffRequest refused = signOffRequest;
        status = isReturned() ? ReportStatus.RETURNED : ReportStatus.DRAFT;
        signOffRequest = null;
        note(at, by.person(), What.SIGN_OFF_REFUSED, reason);
        record(
                new SignOffRefused(
                        id,
                        round.id(),
                        township,
                        content.title(),
                        reason,
                        refused.by(),
                        by.person(),
                        at));
    }

    /**
     * Releases the frozen content to the county, which hands it in.
     *
     * @param serial a number that no other receipt has
     */
    void signOff(Caller by, long serial, Instant at) {
        require(Action.SIGN_OFF, by);
        permissions().requireReady();
        SignOffRequest granted = signOffRequest;
        signOffRequest = null;
        note(at, by.person(), What.SIGNED_OFF, null);
        handIn(granted.by(), by.person(), serial, at);
    }

    /**
     * Hands the content in as the next revision, where that needs no sign-off.
     *
     * @param serial a number that no other receipt has
     */
    void submit(Caller by, long serial, Instant at) {
        require(Action.SUBMIT, by);
        permissions().requireReady();
        handIn(by.person(), null, serial, at);
    }

    private void handIn(String submittedBy, String signedBy, long serial, Instant at) {
        status = ReportStatus.SUBMITTED;
        submittedContent = content;
        submittedConfirmations = notes.confirmations().size();
        receipt =
                new Receipt(
                        Receipt.number(township, at, serial),
                        at,
                        content.file().sha256(),
                        revision() + 1);
        Revision revision = new Revision(this, content, receipt, notes, submittedBy, signedBy);
        revisions.add(revision);
        note(at, submittedBy, What.SUBMITTED, null);
        record(ReportSubmitted.of(this, revision));
    }

    /** Asks the county to give the latest revision back; the county answers with an event. */
    void withdraw(String reason, Caller by, Instant at) {
        require(Action.WITHDRAW, by);
        withdrawalOf = revision();
        note(at, by.person(), What.WITHDRAWAL_REQUESTED, reason);
        record(
                new WithdrawalRequested(
                        id, round.id(), township, revision(), reason, by.person(), at));
    }

    /** Makes room for another report; only what was never handed in can go. */
    void discard(Caller by, Instant at) {
        require(Action.DISCARD, by);
        status = ReportStatus.DISCARDED;
        note(at, by.person(), What.DISCARDED, null);
        record(new ReportDiscarded(id, round.id(), township, by.person(), at));
    }

    void apply(ReviewStarted started) {
        mirror(ReportStatus.SUBMITTED, ReportStatus.IN_REVIEW, started.revision());
        registrationNumber = started.registrationNumber();
        note(started.startedAt(), started.reviewer(), What.REVIEW_STARTED, registrationNumber);
    }

    void apply(ReportApproved approved) {
        mirror(ReportStatus.IN_REVIEW, ReportStatus.APPROVED, approved.revision());
        withdrawalOf = null;
        note(approved.approvedAt(), approved.approvedBy(), What.APPROVED, null);
    }

    void apply(ReportReturned event) {
        mirror(ReportStatus.IN_REVIEW, ReportStatus.RETURNED, event.revision());
        takeBack(new Return(this, event), What.returned(event.wordingOnly()));
    }

    void apply(ReviewReopened event) {
        mirror(ReportStatus.APPROVED, ReportStatus.RETURNED, event.revision());
        takeBack(new Return(this, event), What.REOPENED);
    }

    private void takeBack(Return from, What what) {
        returned = from;
        withdrawalOf = null;
        notes.clearResponses();
        note(from.returnedAt(), from.returnedBy(), what, from.reason());
    }

    /** Granted before anybody decided, so before or after the review's start. */
    void apply(WithdrawalGranted granted) {
        ReportStatus from = status == ReportStatus.IN_REVIEW ? status : ReportStatus.SUBMITTED;
        mirror(from, ReportStatus.DRAFT, granted.revision());
        withdrawalOf = null;
        note(granted.grantedAt(), null, What.WITHDRAWAL_GRANTED, null);
    }

    /**
     * Comes in any state: behind the decision that was the reason, which the township may have
     * acted upon meanwhile.
     */
    void apply(WithdrawalRefused refused) {
        if (withdrawalOf != null && withdrawalOf == refused.revision()) {
            withdrawalOf = null;
        }
        note(refused.refusedAt(), null, What.withdrawalRefused(refused.reason()), null);
    }

    /** What this caller may do now. */
    List<Action> availableActions(Caller caller) {
        return permissions().of(caller);
    }

    /**
     * @throws StateForbids where the report stands in the way
     * @throws RoundIsClosed where the round does
     */
    void require(Action action, Caller by) {
        permissions().require(action, by);
    }

    /** What the township has to mend or answer before it can hand the content on. */
    Optional<Refusal> toBeMended() {
        return permissions().toBeMended();
    }

    /** Whether the head has to release what is handed in next. */
    boolean needsSignOff() {
        boolean wordingOnly = isReturned() && returned.isWordingOnly();
        return round.hasSignOff() && !wordingOnly;
    }

    private Permissions permissions() {
        return new Permissions(this);
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

    private void note(Instant at, String who, What what, String remark) {
        Integer about = revision() == 0 ? null : revision();
        history.add(new HistoryEntry(this, at, who, what, about, remark));
    }

    /** The latest that was handed in; 0 before the first. */
    int revision() {
        return receipt == null ? 0 : receipt.revision();
    }

    /** Whether the county gave the latest revision back. */
    boolean isReturned() {
        return returned != null && returned.revision() == revision();
    }

    boolean isWithdrawalRequested() {
        return withdrawalOf != null;
    }

    /** A draft is the township's own affair; others see what was handed in. */
    Content contentFor(Caller caller) {
        return isOf(caller) ? content : submittedContent;
    }

    /** Of how many follow-ups it said what became of them, in what the caller sees. */
    int confirmedFor(Caller caller) {
        return isOf(caller) ? notes.confirmations().size() : submittedConfirmations;
    }

    boolean isOf(Caller caller) {
        return township.equals(caller.division());
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

    DraftNotes notes() {
        return notes;
    }

    Optional<SignOffRequest> signOffRequest() {
        return Optional.ofNullable(signOffRequest);
    }

    Optional<Return> returned() {
        return Optional.ofNullable(returned);
    }

    String registrationNumber() {
        return registrationNumber;
    }

    List<HistoryEntry> history() {
        return history;
    }
}
