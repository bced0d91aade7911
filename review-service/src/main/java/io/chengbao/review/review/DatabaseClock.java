package io.chengbao.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hibernate.query.NativeQuery;

/** The one clock that all replicas share; for times that decide between them. */
@ApplicationScoped
class DatabaseClock {

    private final EntityManager database;

    DatabaseClock(EntityManager database) {
        this.database = database;
    }

    /**
     * The moment of asking, not that of the transaction's begin, which may have waited for a lock
     * since. The query names a column but no result class: Hibernate 7.2 does not recognise one
     * with such a class and keeps a plan for each call.
     */
    Instant instant() {
        return (Instant)
                database.createNativeQuery("select clock_timestamp() as now")
                        .unwrap(NativeQuery.class)
                        .addScalar("now", Instant.class)
                        .getSingleResult();
    }
}
