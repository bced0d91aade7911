package io.chengbao.submission.report;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.Scope;
import io.chengbao.platform.database.DatabaseFailure;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The reports that somebody may see: a township all of its own, the county and those above it what
 * was handed in. A draft is the township's own affair.
 */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

    private static final String REPORTS =
            """
            from Report r join fetch r.round join fetch r.content
                left join fetch r.submittedContent left join fetch r.returned
            where\s""";

    private static final String VISIBLE =
            """
            r.township >= :lower and r.township < :upper
                and (r.receipt.number is not null or r.township = :lower)""";

    private final DataSource database;

    Reports(DataSource database) {
        this.database = database;
    }

    /** To look at, not to change; needs a transaction that has read nothing yet. */
    Optional<Report> find(UUID id, Scope scope) {
        keepToThisMoment();
        Map<String, Object> parameters = within(scope);
        parameters.put("id", id);
        return find(REPORTS + VISIBLE + " and r.id = :id", parameters).firstResultOptional();
    }

    /** Newest first. */
    List<Report> page(Scope scope, ReportFilter filter, Optional<UUID> after, int limit) {
        keepToThisMoment();
        StringBuilder query = new StringBuilder(REPORTS).append(VISIBLE);
        Map<String, Object> parameters = within(scope);
        narrow(query, parameters, "r.round.id =", "round", filter.round());
        if (filter.status().isEmpty()) {
            query.append(" and r.status <> DISCARDED");
        }
        narrow(query, parameters, "r.status =", "status", filter.status());
        narrow(query, parameters, "r.township =", "township", filter.township());
        narrow(query, parameters, "r.id <", "after", after);
        return find(query.append(" order by r.id desc").toString(), parameters)
                .page(0, limit)
                .list();
    }

    /**
     * A township's own report, and nobody else changes it until the transaction ends. The round is
     * held too, shared with everybody but its closure, which comes before this or after.
     *
     * <p>Only then it is read, by another statement: one that waits for a row takes the row's new
     * state but joins it to what there was before, to a content perhaps that was replaced
     * meanwhile.
     */
    Optional<Report> lockOwn(UUID id, Scope township) {
        return lock("r.id = ? and r.township = ?", id, township);
    }

    /** The same, by the round that it answers. */
    Optional<Report> lockOwnIn(UUID round, Scope township) {
        return lock(
                "r.round_id = ? and r.township = ? and r.status <> 'DISCARDED'", round, township);
    }

    private Optional<Report> lock(String which, UUID key, Scope township) {
        return lockedId(which, key, township)
                .flatMap(id -> find(REPORTS + "r.id = ?1", id).firstResultOptional());
    }

    private Optional<UUID> lockedId(String which, UUID key, Scope township) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select r.id from report r join round o on o.id = r.round_id where "
                                        + which
                                        + " for no key update of r for share of o")) {
            select.setObject(1, key);
            select.setString(2, township.lower());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
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

    /** What its township said of the follow-ups: in the draft to itself, else when handing in. */
    List<Confirmation> confirmationsFor(Report report, Caller caller) {
        return report.isOf(caller)
                ? report.notes().confirmations()
                : revision(report, report.revision())
                        .map(Revision::confirmations)
                        .orElse(List.of());
    }

    /** Latest first. */
    List<Return> returns(Report report) {
        return getEntityManager()
                .createQuery(
                        "from county_return c where c.report = :report order by c.id desc",
                        Return.class)
                .setParameter("report", report)
                .getResultList();
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
     * What a report refers to is read later, by other statements, and by then a draft's content may
     * have been replaced and removed.
     */
    private void keepToThisMoment() {
        getEntityManager()
                .createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
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
