package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.Scope;
import io.chengbao.review.round.DueTimeMoved;
import io.chengbao.review.round.Obligation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Timeouts;

/** Reviews and the revisions they are about. Requests see them through a scope only. */
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, UUID> {

    /** Sorts before every id. */
    private static final UUID NIL = new UUID(0, 0);

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
                        .and(
                                "not array_contains(r.handedInBy, :person)",
                                "person",
                                caller.person());
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
    Review receive(ReportSubmitted submitted, Obligation owed, Instant at) {
        Review review = findById(submitted.reportId(), LockModeType.PESSIMISTIC_WRITE);
        if (review == null) {
            review = Review.of(submitted, owed, at);
            persist(review);
        } else {
            review.resubmit(submitted, at);
        }
        getEntityManager().persist(new Revision(submitted));
        return review;
    }

    /** For events of the township's, which have no scope either. */
    Review lock(UUID reportId) {
        Review review = findById(reportId, LockModeType.PESSIMISTIC_WRITE);
        if (review == null) {
            throw new IllegalStateException("no review of report " + reportId);
        }
        return review;
    }

    /**
     * What the county has of a report, unless it was withdrawn; for those who compare all reports,
     * which is no request and has no scope. Leaves the document to whoever asked.
     */
    public Optional<HandedInText> text(UUID reportId) {
        return getEntityManager()
                .createQuery(
                        """
                        select r, n.document from Review r
                        join fetch r.obligation o join fetch o.round
                        join Revision n on n.reportId = r.reportId and n.number = r.handedIn.revision
                        where r.reportId = :reportId and r.status <> WITHDRAWN""",
                        Object[].class)
                .setParameter("reportId", reportId)
                .getResultStream()
                .findFirst()
                .map(row -> new HandedInText(((Review) row[0]).origin(), (Document) row[1]));
    }

    /** The text of any revision; for the same. */
    public Document text(UUID reportId, int revision) {
        return getEntityManager()
                .createQuery(
                        """
                        select n.document from Revision n
                        where n.reportId = :reportId and n.number = :revision""",
                        Document.class)
                .setParameter("reportId", reportId)
                .setParameter("revision", revision)
                .getSingleResult();
    }

    /** In the transaction that moved it, with the obligation's row held. */
    void follow(@Observes DueTimeMoved moved) {
        find("obligation", moved.owed()).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(Review::followDueTime);
    }

    /** The longest due first; {@code instant} is the time of the database. */
    List<UUID> withDueDecision() {
        return getEntityManager()
                .createQuery(
                        """
                        select r.reportId from Review r where r.pending.effectiveAt <= instant
                        order by r.pending.effectiveAt""",
                        UUID.class)
                .setMaxResults(100)
                .getResultList();
    }

    /** The review, locked, unless somebody else holds it: they may be undoing its decision. */
    Optional<Review> lockIfFree(UUID reportId) {
        return find("reportId", reportId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** By the report's id. */
    Map<UUID, Review> ofRound(UUID round, Scope scope) {
        Conditions conditions =
                Conditions.in(scope).and("r.obligation.round.id = :round", "round", round);
        return find("from Review r" + conditions.where(), conditions.parameters()).stream()
                .collect(Collectors.toMap(Review::reportId, Function.identity()));
    }

    /** In the order of writing; for whoever has the review. */
    List<Comment> comments(Review review, Optional<UUID> after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from Comment c where c.review = :review and c.id > :after order by c.id",
                        Comment.class)
                .setParameter("review", review)
                .setParameter("after", after.orElse(NIL))
                .setMaxResults(rows)
                .getResultList();
    }

    /** All that there is to read; for whoever has the review. */
    public ReviewView view(Review review, Caller caller) {
        return ReviewView.of(review, currentRevision(review), revisions(review), caller);
    }

    private List<SubmittedRevision> revisions(Review review) {
        return getEntityManager()
                .createQuery(
                        """
                        select r.number, r.submittedBy, r.signedBy, r.submittedAt, r.receiptNumber
                        from Revision r where r.reportId = :reportId order by r.number""",
                        SubmittedRevision.class)
                .setParameter("reportId", review.reportId())
                .getResultList();
    }

    /** The revision that the review is at; for whoever has the review. */
    Revision currentRevision(Review review) {
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
