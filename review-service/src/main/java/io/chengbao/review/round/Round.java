package io.chengbao.review.round;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.event.Aggregate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A county's call for one kind of report, for one period, from a set of townships. */
@Entity
public class Round extends Aggregate {

    /** Ids grow with time, so the newest round has the greatest. */
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id private UUID id;

    private String county;

    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String period;

    private String issuer;

    @Enumerated(EnumType.STRING)
    private Line line;

    private Instant dueAt;

    private boolean signOff;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RequiredPart> requiredParts;

    @JdbcTypeCode(SqlTypes.JSON)
    private RoundRules rules;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST)
    @OrderBy("township")
    private List<Obligation> obligations = new ArrayList<>();

    private String openedBy;

    private Instant openedAt;

    private String closedBy;

    private Instant closedAt;

    protected Round() {}

    static Round open(OpenRound call, Caller by, Instant at) {
        Round round = new Round();
        round.id = IDS.generate();
        round.county = by.division();
        round.title = call.title();
        round.kind = call.kind();
        round.period = call.period();
        round.issuer = call.issuer();
        round.line = call.line();
        round.dueAt = call.dueAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        round.signOff = call.signOff();
        round.state = RoundState.OPEN;
        round.requiredParts = call.requiredParts();
        round.rules = call.rules();
        round.openedBy = by.person();
        round.openedAt = at;
        for (Township township : call.townships()) {
            round.obligations.add(new Obligation(round, township, round.dueAt));
        }
        round.record(round.opened());
        return round;
    }

    void close(Caller by, Instant at) {
        requireOpen();
        state = RoundState.CLOSED;
        closedBy = by.person();
        closedAt = at;
        record(new RoundClosed(id, county, closedBy, closedAt));
    }

    /** Only of an open round: its closure settles who was late. */
    void extend(Obligation owed, Extend later, Caller by, Instant at) {
        requireOpen();
        owed.extend(later.until());
        record(
                new RoundExtended(
                        id,
                        county,
                        owed.township(),
                        owed.dueAt(),
                        later.reason(),
                        by.person(),
                        at));
    }

    /** Also of a closed round: what did not come may turn out not to exist. */
    void declareNothing(Obligation owed, DeclareNothing nothing, Caller by, Instant at) {
        owed.declareNothing();
        record(new NothingToReport(id, county, owed.township(), nothing.reason(), by.person(), at));
    }

    /** In any state: the bureaus' figures may come when the reports are in. */
    void setTargets(List<SetTarget> targets, Caller by, Instant at) {
        record(new TargetsSet(id, county, targets, by.person(), at));
    }

    List<Township> townships() {
        return obligations.stream()
                .map(owed -> new Township(owed.township(), owed.name()))
                .toList();
    }

    private void requireOpen() {
        if (state != RoundState.OPEN) {
            throw new RoundNotOpen(state);
        }
    }

    /** What this caller may do next. */
    List<String> actionsFor(Caller caller) {
        if (!caller.has("county-admin") || !caller.scope().covers(county)) {
            return List.of();
        }
        return state == RoundState.OPEN
                ? List.of("closure", "extensions", "nothing-to-report", "targets")
                : List.of("nothing-to-report", "targets");
    }

    /** What {@link RoundOpened} says, and every view of the round. */
    RoundOpened opened() {
        return new RoundOpened(
                id,
                county,
                title,
                kind,
                period,
                issuer,
                line,
                dueAt,
                signOff,
                requiredParts,
                rules.requiredIndicators(),
                rules.words(),
                rules.grading(),
                townships(),
                openedBy,
                openedAt);
    }

    @Override
    protected String subject() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** The division that opened the round, in whose queue its reports stand. */
    public String county() {
        return county;
    }

    /** 发起单位: the unit that calls. */
    public String issuer() {
        return issuer;
    }

    public Instant dueAt() {
        return dueAt;
    }

    RoundState state() {
        return state;
    }
}
