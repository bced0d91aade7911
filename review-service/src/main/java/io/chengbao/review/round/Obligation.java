package io.chengbao.review.round;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What one township owes in one round, and by when.
 *
 * <p>Whoever changes one holds its row; where they change its review too they lock that one second.
 */
@Entity
public class Obligation {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id private UUID id;

    @Version private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;

    private String township;

    private String name;

    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private ObligationState state = ObligationState.NOT_STARTED;

    private UUID reportId;

    /** Stays when a revision is withdrawn after the county has returned one. */
    private Instant handedInAt;

    protected Obligation() {}

    Obligation(Round round, Township township, Instant dueAt) {
        this.id = IDS.generate();
        this.round = round;
        this.township = township.division();
        this.name = township.name();
        this.dueAt = dueAt;
    }

    /**
     * The township has begun to write. Events of two reports have no common order: a draft may be
     * known before the one it followed is known to be thrown away.
     */
    public void draft(UUID draftId) {
        if (state == ObligationState.NOT_STARTED || isNewerDraft(draftId)) {
            state = ObligationState.DRAFTING;
            reportId = draftId;
        }
    }

    /** By their ids, which begin with the time (RFC 9562, version 7). */
    private boolean isNewerDraft(UUID draftId) {
        return state == ObligationState.DRAFTING
                && draftId.toString().compareTo(reportId.toString()) > 0;
    }

    /** The township has thrown its draft away. */
    public void discard(UUID draftId) {
        if (state == ObligationState.DRAFTING && draftId.equals(reportId)) {
            state = ObligationState.NOT_STARTED;
            reportId = null;
        }
    }

    /**
     * Notes when it was handed in; a later revision of what the county has or had returned does not
     * make the township late.
     */
    public void handIn(UUID submittedId, Instant at) {
        if (state != ObligationState.HANDED_IN) {
            state = ObligationState.HANDED_IN;
            reportId = submittedId;
            handedInAt = handedInAt == null ? at : handedInAt;
        }
    }

    /**
     * The township has its report back before that revision was decided on: nothing is handed in.
     *
     * @param returnedBefore whether the county has returned an earlier one, so that none that is
     *     still to come makes the township late
     */
    public void withdraw(boolean returnedBefore) {
        state = ObligationState.WITHDRAWN;
        handedInAt = returnedBefore ? handedInAt : null;
    }

    void extend(Instant until) {
        if (!until.isAfter(dueAt)) {
            throw new ExtensionNotLater(dueAt);
        }
        dueAt = until;
    }

    void declareNothing() {
        if (state == ObligationState.HANDED_IN || state == ObligationState.NOTHING_TO_REPORT) {
            throw new ObligationStateForbids(state);
        }
        state = ObligationState.NOTHING_TO_REPORT;
    }

    /** 迟报: handed in after the due time; the very moment still counts as in time. */
    public boolean isLate() {
        return handedInAt() != null && handedInAt.isAfter(dueAt);
    }

    public UUID id() {
        return id;
    }

    public Round round() {
        return round;
    }

    public String township() {
        return township;
    }

    public String name() {
        return name;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public ObligationState state() {
        return state;
    }

    /** The township's report, or the draft that it began with; null before. */
    public UUID reportId() {
        return reportId;
    }

    /** When it was handed in, null where it was not or was withdrawn. */
    public Instant handedInAt() {
        return state == ObligationState.HANDED_IN ? handedInAt : null;
    }
}
