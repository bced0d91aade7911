package io.chengbao.submission.round;

import io.chengbao.platform.caller.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rounds that review-service has told of. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    private static final String IN_SCOPE =
            """
            from Round r where exists (select 1 from r.townships t
                where t.division >= :lower and t.division < :upper)""";

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

    /** A round that names a township in scope. */
    Optional<Round> inScope(UUID id, Scope scope) {
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
     * of two first uploads the second finds the report of the first. The query names no result
     * class: Hibernate 7.2 does not recognise one with such a class and keeps a plan for each call.
     */
    public Optional<Round> holdingPlaceOf(Scope township, UUID id) {
        List<?> place =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select division from round_township
                                where round_id = ?1 and division = ?2 for update""")
                        .setParameter(1, id)
                        .setParameter(2, township.lower())
                        .getResultList();
        return place.isEmpty() ? Optional.empty() : findByIdOptional(id);
    }

    private static Map<String, Object> within(Scope scope) {
        return new HashMap<>(Map.of("lower", scope.lower(), "upper", scope.upper()));
    }
}
