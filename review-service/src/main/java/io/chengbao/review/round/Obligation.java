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

/** What one township owes in one round, and by when. */
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

    private Instant handedInAt;

    protected Obligation() {}

    Obligation(Round round, Township township, Instant dueAt) {
        this.id = IDS.generate();
        this.round = round;
        this.township = township.division();
        this.name = township.name();
        this.dueAt = dueAt;
    }

    public void draft() {
        if (state == ObligationState.NOT_STARTED) {
            state = ObligationState.DRAFTING;
        }
    }

    /** Notes the first submission; a later revision of it does not make the township late. */
    public void handIn(UUID reportId, Instant at) {
        if (handedInAt == null) {
            this.reportId = reportId;
            handedInAt = at;
            state = ObligationState.HANDED_IN;
        }
    }

    public void approve() {
        state = ObligationState.APPROVED;
    }

    /** 迟报: handed in after the due time; the very moment still counts as in time. */
    public boolean isLate() {
        return handedInAt != null && handedInAt.isAfter(dueAt);
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

    ObligationState state() {
        return state;
    }

    UUID reportId() {
        return reportId;
    }

    Instant handedInAt() {
        return handedInAt;
    }
}
