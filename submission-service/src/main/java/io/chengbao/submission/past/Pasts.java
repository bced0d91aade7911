package io.chengbao.submission.past;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.caller.Scope;
import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.rule.Earlier;
import io.chengbao.submission.round.Period;
import io.chengbao.submission.round.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds a township's previous reports. Of each the latest revision that was approved counts, else
 * the latest that was handed in. Where there is none, that is one look into an index.
 */
@ApplicationScoped
public class Pasts {

    private final EntityManager session;
    private final ObjectMapper json;

    Pasts(EntityManager session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** An earlier report, not read yet. */
    private record Candidate(
            UUID report, String period, Period of, boolean sameLine, UUID content) {}

    /** The township's own, of the same kind and the latest period before the round's. */
    public Optional<Past> before(Round round, Scope township) {
        return round.period()
                .flatMap(
                        period ->
                                candidates(round, township).stream()
                                        .filter(one -> one.of().isBefore(period))
                                        .max(
                                                Comparator.comparing(Candidate::of)
                                                        .thenComparing(Candidate::sameLine)
                                                        .thenComparing(Candidate::report))
                                        .map(one -> read(one, period)));
    }

    private List<Candidate> candidates(Round round, Scope township) {
        List<?> rows =
                session.createNativeQuery(
                                """
                                select r.id, o.period, o.line = ?3, v.content_id
                                from report r
                                join round o on o.id = r.round_id
                                join revision v on v.report_id = r.id
                                    and v.revision = coalesce(
                                        (select max(h.revision) from report_history h
                                            where h.report_id = r.id and h.what = 'APPROVED'),
                                        r.revision)
                                where r.township = ?1 and o.kind = ?2
                                    and r.receipt_number is not null""")
                        .setParameter(1, township.lower())
                        .setParameter(2, round.kind())
                        .setParameter(3, round.line())
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .flatMap(
                        row ->
                                Period.of((String) row[1])
                                        .map(
                                                period ->
                                                        new Candidate(
                                                                (UUID) row[0],
                                                                (String) row[1],
                                                                period,
                                                                (Boolean) row[2],
                                                                (UUID) row[3]))
                                        .stream())
                .toList();
    }

    private Past read(Candidate found, Period now) {
        String document =
                (String)
                        session.createNativeQuery("select document from content where id = ?1")
                                .setParameter(1, found.content())
                                .getSingleResult();
        try {
            Analysis analysis = Analysis.of(json.readValue(document, Document.class));
            return new Past(
                    found.report(),
                    found.period(),
                    new Earlier(analysis, found.of().name(), found.of().isAYearBefore(now)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is no JSON", e);
        }
    }
}
