package io.chengbao.submission.round;

import io.chengbao.platform.caller.Scope;
import io.chengbao.reading.rule.RequiredPart;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** 报送任务: what a county calls for, as review-service has told. */
@Entity
public class Round {

    private static final int ROUNDS_AT_A_TIME = 50;

    @Id private UUID id;

    private String county;
    private String title;
    private String kind;
    private String period;
    private String issuer;
    private String line;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @ElementCollection
    @CollectionTable(name = "round_part", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = ROUNDS_AT_A_TIME)
    private List<RoundPart> parts;

    @ElementCollection
    @CollectionTable(name = "round_township", joinColumns = @JoinColumn(name = "round_id"))
    @OrderBy("division")
    @BatchSize(size = ROUNDS_AT_A_TIME)
    private List<RoundTownship> townships;

    /** For Hibernate only. */
    protected Round() {}

    public Round(RoundOpened opened) {
        id = opened.round();
        county = opened.county();
        title = opened.title();
        kind = opened.kind();
        period = opened.period();
        issuer = opened.issuer();
        line = opened.line();
        dueAt = opened.dueAt();
        state = RoundState.OPEN;
        parts = opened.requiredParts().stream().map(RoundPart::of).toList();
        townships = opened.townships().stream().map(RoundTownship::of).toList();
    }

    void close() {
        state = RoundState.CLOSED;
    }

    public boolean isClosed() {
        return state == RoundState.CLOSED;
    }

    boolean names(String township) {
        return townships.stream().anyMatch(named -> named.division().equals(township));
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** What its reports are checked for. */
    public List<RequiredPart> requiredParts() {
        return parts.stream().map(RoundPart::toRule).toList();
    }

    RoundView view(Scope scope, List<String> availableActions) {
        return new RoundView(
                id,
                county,
                title,
                kind,
                period,
                issuer,
                line,
                dueAt,
                state,
                parts.stream().map(RoundPart::opened).toList(),
                townships.stream()
                        .filter(township -> scope.covers(township.division()))
                        .map(RoundTownship::opened)
                        .toList(),
                availableActions);
    }
}
