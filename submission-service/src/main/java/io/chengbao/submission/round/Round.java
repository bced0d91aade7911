package io.chengbao.submission.round;

import io.chengbao.platform.caller.Scope;
import io.chengbao.reading.rule.Rulebook;
import io.chengbao.reading.target.Target;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    private boolean signOff;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private RoundRules rules;

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
        signOff = opened.signOff();
        state = RoundState.OPEN;
        rules = RoundRules.of(opened);
        townships = opened.townships().stream().map(RoundTownship::of).toList();
    }

    void close() {
        state = RoundState.CLOSED;
    }

    /** Whether the township's head has to sign its report off (签发). */
    public boolean hasSignOff() {
        return signOff;
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

    public String kind() {
        return kind;
    }

    public String line() {
        return line;
    }

    /** What time it is about; empty where its words don't say. */
    public Optional<Period> period() {
        return Period.of(period);
    }

    /** What its reports are checked for. */
    Rulebook rulebook(List<Target> targets) {
        return rules.rulebook(targets);
    }

    /** Whether the county said of one of those in scope that it has nothing to report. */
    boolean excusesAnyOf(Scope scope) {
        return townships.stream()
                .anyMatch(named -> named.isExcused() && scope.covers(named.division()));
    }

    /**
     * @param handedIn the townships whose report came, whatever the county said of them before
     */
    RoundView view(Scope scope, Set<String> handedIn, List<String> availableActions) {
        List<RoundView.Township> seen =
                townships.stream()
                        .filter(township -> scope.covers(township.division()))
                        .map(township -> township.view(dueAt, handedIn))
                        .toList();
        Optional<RoundView.Township> own =
                seen.stream()
                        .filter(township -> scope.code().equals(Optional.of(township.division())))
                        .findFirst();
        return new RoundView(
                id,
                county,
                title,
                kind,
                period,
                issuer,
                line,
                own.map(RoundView.Township::dueAt).orElse(dueAt),
                own.map(RoundView.Township::nothingToReport).orElse(null),
                signOff,
                state,
                rules.requiredParts(),
                rules.requiredIndicators(),
                rules.words(),
                rules.grading(),
                seen,
                availableActions);
    }
}
