package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.Scope;
import io.chengbao.review.round.Obligation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reviews and the revisions they are about. Requests see them through a scope only. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** Due first, whatever their state. */
    public List<Review> page(Scope scope, ReviewFilter filter, Optional<Place> after, int rows) {
        return page(conditions(scope, filter, after), rows);
    }

    /**
     * What waits for somebody of the caller's county to take it up, if that is their work, and what
     * they took up themselves; due first.
     */
    public List<Review> turnOf(
            Caller caller, ReviewFilter filter, Optional<Place> after, int rows) {
        List<Stage> stages =
                Arrays.stream(Stage.values()).filter(stage -> stage.isWorkOf(caller)).toList();
        Conditions waiting =
                conditions(caller.scope(), filter, after)
                        .and(
                                "r.status = 'WAITING' and r.county = :county",
                                "county",
                                caller.division())
                        .and("r.stage in :stages", "stages", stages)
                        .and("r.submittedBy <> :person", "person", caller.person());
        Conditions claimed =
                conditions(caller.scope(), filter, after)
                        .and(
                                "r.status = 'IN_REVIEW' and r.claimedBy = :person",
                                "person",
                                caller.person());
        return Stream.concat(page(waiting, rows).stream(), page(claimed, rows).stream())
                .sorted(Comparator.comparing(Place::of, Place.ORDER))
                .limit(rows)
                .toList();
    }

    public Optional<Review> one(UUID reportId, Scope scope) {
        Conditions conditions =
                Conditions.in(scope).and("r.reportId = :reportId", "reportId", reportId);
        return page(conditions, 1).stream().findFirst();
    }

    /** Whoever decides on a review holds its row, so that of two decisions one sees the other. */
    Optional<Review> lock(UUID reportId, Scope scope) {
        Conditions conditions =
                Conditions.in(scope).and("r.reportId = :reportId", "reportId", reportId);
        return find("from Review r" + conditions.where(), conditions.parameters())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A revision has come in, which is the township's doing and no request: it has no scope. */
    void receive(ReportSubmitted submitted, Obligation owed, Instant at) {
        Review known = findById(submitted.reportId(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            persist(Review.of(submitted, owed, at));
        } else {
            known.replace(submitted, at);
        }
        getEntityManager()
                .persist(
                        new Revision(
                                submitted.reportId(),
                                submitted.revision(),
                                submitted.document(),
                                submitted.findings()));
    }

    /** The revision that the review is at; whoever has the review may read it. */
    public Revision currentRevision(Review review) {
        return getEntityManager()
                .find(Revision.class, new Revision.Key(review.reportId(), review.revision()));
    }

    private List<Review> page(Conditions conditions, int rows) {
        return find(
                        "from Review r join fetch r.obligation o join fetch o.round"
                                + conditions.where()
                                + " order by r.dueAt, r.reportId",
                        conditions.parameters())
                .page(0, rows)
                .list();
    }

    private static Conditions conditions(Scope scope, ReviewFilter filter, Optional<Place> after) {
        Conditions conditions = Conditions.in(scope);
        if (filter.status != null) {
            conditions.and("r.status = :status", "status", filter.status);
        }
        if (filter.stage != null) {
            conditions.and("r.stage = :stage", "stage", filter.stage);
        }
        if (filter.township != null) {
            conditions.and("r.township = :township", "township", filter.township);
        }
        if (filter.round != null) {
            conditions.and("r.obligation.round.id = :round", "round", filter.round);
        }
        after.ifPresent(
                place ->
                        conditions
                                .and(
                                        "(r.dueAt, r.reportId) > (:dueAt, :after)",
                                        "dueAt",
                                        place.dueAt())
                                .with("after", place.reportId()));
        return conditions;
    }
}
