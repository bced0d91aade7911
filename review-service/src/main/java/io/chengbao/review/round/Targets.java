package io.chengbao.review.round;

import io.chengbao.platform.caller.Scope;
import io.chengbao.reading.target.Target;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The targets of rounds. */
@ApplicationScoped
public class Targets implements PanacheRepositoryBase<TargetEntry, UUID> {

    /** For who holds the round's row. */
    void replace(UUID round, Scope scope, List<SetTarget> targets) {
        delete(
                "roundId = ?1 and township >= ?2 and township < ?3",
                round,
                scope.lower(),
                scope.upper());
        for (int i = 0; i < targets.size(); i++) {
            persist(new TargetEntry(round, i, targets.get(i)));
        }
    }

    /** Of one township, in the order of the county's table; empty where there are none. */
    public List<Target> of(UUID round, String township, Scope scope) {
        return stream(
                        """
                        roundId = ?1 and township = ?2 and township >= ?3 and township < ?4
                        order by position""",
                        round,
                        township,
                        scope.lower(),
                        scope.upper())
                .map(TargetEntry::asked)
                .toList();
    }

    /** In the order of the county's table. */
    List<TargetEntry> page(UUID round, Scope scope, Optional<Integer> after, int rows) {
        return find(
                        """
                        roundId = ?1 and township >= ?2 and township < ?3 and position > ?4
                        order by position""",
                        round,
                        scope.lower(),
                        scope.upper(),
                        after.orElse(-1))
                .page(0, rows)
                .list();
    }
}
