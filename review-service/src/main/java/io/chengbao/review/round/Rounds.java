package io.chengbao.review.round;

import io.chengbao.platform.caller.Scope;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rounds and what townships owe in them. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    /**
     * A round is in scope of everybody above, at or below a township that it names; its townships
     * lie below its county, so this covers whoever has the county in scope.
     */
    private static final String NAMES_TOWNSHIP_IN_SCOPE =
            """
            from Round r where exists (select 1 from Obligation o where o.round = r
                and o.township >= ?1 and o.township < ?2)""";

    /** Newest first. */
    List<Round> page(Scope scope, Optional<UUID> after, int rows) {
        PanacheQuery<Round> found =
                after.isEmpty()
                        ? find(
                                NAMES_TOWNSHIP_IN_SCOPE + " order by r.id desc",
                                scope.lower(),
                                scope.upper())
                        : find(
                                NAMES_TOWNSHIP_IN_SCOPE + " and r.id < ?3 order by r.id desc",
                                scope.lower(),
                                scope.upper(),
                                after.get());
        return found.page(0, rows).list();
    }

    public Optional<Round> one(UUID id, Scope scope) {
        return find(NAMES_TOWNSHIP_IN_SCOPE + " and r.id = ?3", scope.lower(), scope.upper(), id)
                .firstResultOptional();
    }

    /** For those who may change it, to look at before they do. */
    Optional<Round> ofCounty(UUID id, Scope scope) {
        return find("id = ?1 and county >= ?2 and county < ?3", id, scope.lower(), scope.upper())
                .firstResultOptional();
    }

    /** For those who may change it: the county itself must be in scope. */
    Optional<Round> lock(UUID id, Scope scope) {
        return find("id = ?1 and county >= ?2 and county < ?3", id, scope.lower(), scope.upper())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** In order of their codes. */
    public List<Obligation> obligations(UUID round, Scope scope) {
        return getEntityManager()
                .createQuery(
                        """
                        from Obligation o where o.round.id = :round
                        and o.township >= :lower and o.township < :upper order by o.township""",
                        Obligation.class)
                .setParameter("round", round)
                .setParameter("lower", scope.lower())
                .setParameter("upper", scope.upper())
                .getResultList();
    }

    /** How the townships that it names are called; for those who compare reports of all rounds. */
    public List<String> townshipNames(UUID round) {
        return getEntityManager()
                .createQuery(
                        "select o.name from Obligation o where o.round.id = :round", String.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** For those who may change it: the township must be in scope. */
    Optional<Obligation> lockObligation(UUID round, String township, Scope scope) {
        return scope.covers(township) ? locked(round, township) : Optional.empty();
    }

    /**
     * For events, which name what they are about and have no caller. Locks it, before its review.
     *
     * @throws UnknownObligation where there is none
     */
    public Obligation obligation(UUID round, String township) {
        return locked(round, township).orElseThrow(() -> new UnknownObligation(round, township));
    }

    private Optional<Obligation> locked(UUID round, String township) {
        return getEntityManager()
                .createQuery(
                        "from Obligation o where o.round.id = :round and o.township = :township",
                        Obligation.class)
                .setParameter("round", round)
                .setParameter("township", township)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
