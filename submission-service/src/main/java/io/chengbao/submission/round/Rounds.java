package io.chengbao.submission.round;

import io.chengbao.platform.caller.Scope;
import io.chengbao.reading.rule.Rulebook;
import io.chengbao.reading.target.Target;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rounds that review-service has told of. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    private static final String IN_SCOPE =
            """
            from Round r where exists (select 1 from r.townships t
                where t.division >= :lower and t.division < :upper)""";

    private final Targets targets;

    Rounds(Targets targets) {
        this.targets = targets;
    }

    public void targetsSet(TargetsSet event) {
        targets.set(event);
    }

    /** What the county set this township; empty for none. */
    public List<Target> targets(Round round, String township) {
        return targets.of(round.id(), township);
    }

    /** What this township's report in the round is checked against. */
    public Rulebook rulebook(Round round, String township) {
        return round.rulebook(targets(round, township));
    }

    public void opened(RoundOpened opened) {
        persist(new Round(opened));
    }

    /**
     * @throws IllegalStateException where it was never opened, which the order of events excludes
     */
    public void closed(RoundClosed closed) {
        findByIdOptional(closed.round())
                .orElseThrow(() -> new IllegalStateException("closed before it was opened"))
                .close();
    }

    public void extended(RoundExtended extended) {
        changeForEvent(
                """
                update round_township set due_at = ?3
                where round_id = ?1 and division = ?2""",
                extended.round(),
                extended.township(),
                extended.dueAt());
    }

    public void excused(NothingToReport declared) {
        changeForEvent(
                """
                update round_township set nothing_reason = ?3, nothing_declared_by = ?4,
                    nothing_declared_at = ?5
                where round_id = ?1 and division = ?2""",
                declared.round(),
                declared.township(),
                declared.reason(),
                declared.declaredBy(),
                declared.declaredAt());
    }

    /**
     * In place: Hibernate would delete a round's townships and insert them again, and an upload
     * that waits for its township's row would find none.
     */
    private void changeForEvent(String update, Object... parameters) {
        Query query = getEntityManager().createNativeQuery(update);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        if (query.executeUpdate() != 1) {
            throw new IllegalStateException("the round does not name " + parameters[1]);
        }
    }

    /**
     * Which townships in scope handed something in, of those that the county had excused; asked
     * only where it matters.
     */
    Set<RoundPlace> handedIn(List<Round> rounds, Scope scope) {
        List<UUID> excusing =
                rounds.stream().filter(round -> round.excusesAnyOf(scope)).map(Round::id).toList();
        if (excusing.isEmpty()) {
            return Set.of();
        }
        List<?> places =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select round_id, township from report
                                where round_id in (?1) and receipt_number is not null
                                    and township >= ?2 and township < ?3""")
                        .setParameter(1, excusing)
                        .setParameter(2, scope.lower())
                        .setParameter(3, scope.upper())
                        .getResultList();
        return places.stream()
                .map(Object[].class::cast)
                .map(place -> new RoundPlace((UUID) place[0], (String) place[1]))
                .collect(Collectors.toSet());
    }

    /** A round that names a township in scope. */
    public Optional<Round> inScope(UUID id, Scope scope) {
        Map<String, Object> parameters = within(scope);
        parameters.put("id", id);
        return find(IN_SCOPE + " and r.id = :id", parameters).firstResultOptional();
    }

    /** Newest first. */
    List<Round> page(Scope scope, Optional<UUID> after, int limit) {
        String behind = after.isPresent() ? " and r.id < :after" : "";
        Map<String, Object> parameters = within(scope);
        after.ifPresent(last -> parameters.put("after", last));
        return find(IN_SCOPE + behind + " order by r.id desc", parameters).page(0, limit).list();
    }

    /** The round if it names just this township: somebody else's is as good as none. */
    public Optional<Round> naming(Scope township, UUID id) {
        return find(
                        """
                        from Round r where r.id = ?1
                            and exists (select 1 from r.townships t where t.division = ?2)""",
                        id,
                        township.lower())
                .firstResultOptional();
    }

    /**
     * The same, and nobody else has the township's place in the round until the transaction ends:
     * of two first uploads the second finds the report of the first. The round itself is held too,
     * shared with everybody but its closure, which comes before this or after. The query names no
     * result class: Hibernate 7.2 does not recognise one with such a class and keeps a plan for
     * each call.
     */
    public Optional<Round> holdingPlaceOf(Scope township, UUID id) {
        List<?> place =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select t.division
                                from round r join round_township t on t.round_id = r.id
                                where r.id = ?1 and t.division = ?2
                                for share of r for update of t""")
                        .setParameter(1, id)
                        .setParameter(2, township.lower())
                        .getResultList();
        return place.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    private static Map<String, Object> within(Scope scope) {
        return new HashMap<>(Map.of("lower", scope.lower(), "upper", scope.upper()));
    }
}
