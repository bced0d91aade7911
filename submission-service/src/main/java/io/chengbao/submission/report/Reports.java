package io.chengbao.submission.report;

import io.chengbao.platform.caller.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The reports that somebody may see: a township all of its own, the county and those above it what
 * was handed in. A draft is the township's own affair.
 */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    private static final String REPORTS =
            "from Report r join fetch r.round join fetch r.content where ";

    /**
     * Without the content: while this waits for the row, the content may be replaced and its row
     * removed. PostgreSQL then takes the report's new state but joins to what there was before, and
     * would find no report.
     */
    private static final String FOR_CHANGE = "from Report r join fetch r.round where ";

    private static final String VISIBLE =
            """
            r.township >= :lower and r.township < :upper
                and (r.receipt.number is not null or r.township = :lower)""";

    Optional<Report> find(UUID id, Scope scope) {
        Map<String, Object> parameters = within(scope);
        parameters.put("id", id);
        return find(REPORTS + VISIBLE + " and r.id = :id", parameters).firstResultOptional();
    }

    /** Newest first. */
    List<Report> page(Scope scope, ReportFilter filter, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder(REPORTS).append(VISIBLE);
        Map<String, Object> parameters = within(scope);
        narrow(query, parameters, "r.round.id =", "round", filter.round());
        narrow(query, parameters, "r.status =", "status", filter.status());
        narrow(query, parameters, "r.township =", "township", filter.township());
        narrow(query, parameters, "r.id <", "after", after);
        return find(query.append(" order by r.id desc").toString(), parameters)
                .page(0, limit)
                .list();
    }

    /** A township's own report, and nobody else changes it until the transaction ends. */
    Optional<Report> lockOwn(UUID id, Scope township) {
        return find(FOR_CHANGE + "r.id = ?1 and r.township = ?2", id, township.lower())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same, by the round that it answers. */
    Optional<Report> lockOwnIn(UUID round, Scope township) {
        return find(FOR_CHANGE + "r.round.id = ?1 and r.township = ?2", round, township.lower())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** For an event, which has no caller and so no scope. */
    Report lockForEvent(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no report " + id));
    }

    /** Latest first. */
    List<Revision> revisions(Report report) {
        return getEntityManager()
                .createQuery(
                        """
                        from Revision v join fetch v.content
                        where v.report = :report order by v.receipt.revision desc""",
                        Revision.class)
                .setParameter("report", report)
                .getResultList();
    }

    Optional<Revision> revision(Report report, int number) {
        return revisions(report).stream()
                .filter(revision -> revision.receipt().revision() == number)
                .findFirst();
    }

    /** In the order in which it happened. */
    List<HistoryEntry> history(Report report) {
        return getEntityManager()
                .createQuery(
                        "from report_history h where h.report = :report order by h.id",
                        HistoryEntry.class)
                .setParameter("report", report)
                .getResultList();
    }

    /**
     * Gaps are possible, repetitions are not. The query names no result class: Hibernate 7.2 does
     * not recognise one with such a class and keeps a plan for each call.
     */
    long nextReceiptSerial() {
        return ((Number)
                        getEntityManager()
                                .createNativeQuery("select nextval('receipt_serial')")
                                .getSingleResult())
                .longValue();
    }

    private static void narrow(
            StringBuilder query,
            Map<String, Object> parameters,
            String condition,
            String name,
            Optional<?> value) {
        value.ifPresent(
                wanted -> {
                    query.append(" and ").append(condition).append(" :").append(name);
                    parameters.put(name, wanted);
                });
    }

    private static Map<String, Object> within(Scope scope) {
        return new HashMap<>(Map.of("lower", scope.lower(), "upper", scope.upper()));
    }
}
