package io.chengbao.review.copying;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;

/** Looks into the index from outside, and puts searches into it that no replica takes. */
@Singleton
class Sources {

    private final EntityManager database;

    Sources(EntityManager database) {
        this.database = database;
    }

    void awaitSearched(UUID report) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                count(report) == 1
                                        && number(
                                                        "select count(*) from copy_search where report_id = ?1",
                                                        report)
                                                == 0);
    }

    /** How many prints there are of texts that are not in the index any more. */
    long printsOfGone() {
        return number(
                """
                select count(*) from copy_print p
                where not exists (select from copy_source s where s.number = p.source)""");
    }

    long count(UUID report) {
        return number("select count(*) from copy_source where report_id = ?1", report);
    }

    long pairs(UUID report, UUID other) {
        return number(
                "select count(*) from copy_pair where report_id = ?1 and other_id = ?2",
                report,
                other);
    }

    /** A search that is due after the test, so that only the test works it off. */
    long searchLater(UUID report) {
        return number(
                """
                insert into copy_search (report_id, due_at) values (?1, now() + interval '1 hour')
                returning id""",
                report);
    }

    void forget(UUID report) {
        run("delete from copy_pair where report_id = ?1 or other_id = ?1", report);
        run(
                """
                delete from copy_print where source in
                    (select number from copy_source where report_id = ?1)""",
                report);
        run("delete from copy_source where report_id = ?1", report);
    }

    void setStatus(UUID report, String status) {
        run("update review set status = '" + status + "' where report_id = ?1", report);
    }

    private void run(String sql, UUID report) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).setParameter(1, report).executeUpdate());
    }

    private long number(String sql, UUID... reports) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var query = database.createNativeQuery(sql);
                            for (int i = 0; i < reports.length; i++) {
                                query.setParameter(i + 1, reports[i]);
                            }
                            return ((Number) query.getSingleResult()).longValue();
                        });
    }
}
