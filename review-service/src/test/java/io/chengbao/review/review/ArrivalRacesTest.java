package io.chengbao.review.review;

import static io.chengbao.review.review.SampleReviews.APPROVER;
import static io.chengbao.review.review.SampleReviews.DEPUTY;
import static io.chengbao.review.testing.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.review.round.SampleRounds;
import io.chengbao.review.testing.Race;
import io.chengbao.review.testing.Race.Ending;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may both stand, but not on each other's toes: many times each, as in {@link RacesTest}. */
@QuarkusTest
@Tag("races")
class ArrivalRacesTest {

    private static final String LAST_NUMBER =
            "select coalesce(max(last), 0) from registration where county = '990127'";

    @Inject RaceReports reports;
    @Inject EntityManager database;

    private final Race race = new Race();

    @AfterEach
    void stop() {
        race.close();
    }

    @Test
    void two_claims_of_each_of_two_reports_leave_no_gap_in_the_register() {
        List<ReportSubmitted> waiting = reports.submitted();
        long before = number(LAST_NUMBER);
        for (int i = 0; i < Race.TIMES; i += 2) {
            List<Ending> endings =
                    race.run(
                            reports.on(waiting.get(i), review -> reports.claim(review, APPROVER)),
                            reports.on(waiting.get(i), review -> reports.claim(review, DEPUTY)),
                            reports.on(
                                    waiting.get(i + 1), review -> reports.claim(review, APPROVER)),
                            reports.on(
                                    waiting.get(i + 1), review -> reports.claim(review, DEPUTY)));

            assertOneClaims(endings.subList(0, 2));
            assertOneClaims(endings.subList(2, 4));
        }
        assertThat(number(LAST_NUMBER)).isEqualTo(before + Race.TIMES);
        assertThat(
                        number(
                                """
                                select count(distinct registration_number) from review
                                where substring(registration_number from '〕([0-9]+)号')::int > %d"""
                                        .formatted(before)))
                .isEqualTo(Race.TIMES);
    }

    @Test
    void the_same_request_twice_at_once_with_one_key() {
        for (ReportSubmitted report : reports.submitted()) {
            Callable<Integer> request =
                    () ->
                            as("approver-990127")
                                    .header("Idempotency-Key", report.reportId())
                                    .post("/api/v1/reviews/" + report.reportId() + "/claim")
                                    .statusCode();

            List<Ending> endings = race.run(request, request);

            assertThat(endings).extracting(Ending::value).containsExactly(200, 200);
            reports.look(report, review -> assertThat(reports.events(review)).isEqualTo(1));
        }
    }

    @Test
    void an_extension_against_the_arrival_of_what_would_be_late() {
        Instant due = SampleRounds.DUE.toInstant();
        Instant later = due.plus(30, ChronoUnit.DAYS);
        UUID round = reports.openRound(Race.TIMES);
        for (int i = 0; i < Race.TIMES; i++) {
            ReportSubmitted late = RaceReports.report(round, i, due.plusSeconds(60));
            String extension =
                    """
                    {"township": "%s", "dueAt": "%s", "reason": "防汛"}"""
                            .formatted(late.township(), later);
            List<Ending> endings =
                    race.run(
                            reports.arrival(late),
                            () ->
                                    as("admin-990127")
                                            .body(extension)
                                            .post("/api/v1/rounds/" + round + "/extensions")
                                            .statusCode());

            assertThat(endings.get(0).failure()).isNull();
            assertThat(endings.get(1).value()).isEqualTo(200);
            reports.look(
                    late,
                    review -> {
                        assertThat(review.dueAt()).isEqualTo(later);
                        assertThat(review.summaryFor(APPROVER).late()).isFalse();
                    });
        }
    }

    @Test
    void a_closure_against_the_arrival_of_what_has_a_receipt() {
        for (int i = 0; i < Race.TIMES; i++) {
            UUID round = reports.openRound(1);
            ReportSubmitted submitted = RaceReports.report(round, 0, Instant.now());
            List<Ending> endings =
                    race.run(
                            reports.arrival(submitted),
                            () ->
                                    as("admin-990127")
                                            .post("/api/v1/rounds/" + round + "/closure")
                                            .statusCode());

            assertThat(endings.get(0).failure()).isNull();
            assertThat(endings.get(1).value()).isEqualTo(200);
            reports.look(
                    submitted,
                    review -> assertThat(review.status()).isEqualTo(ReviewStatus.WAITING));
        }
    }

    private static void assertOneClaims(List<Ending> endings) {
        assertThat(endings).filteredOn(Ending::won).hasSize(1);
        assertThat(endings)
                .filteredOn(ending -> !ending.won())
                .allMatch(ending -> ending.failure() instanceof ClaimedByAnother);
    }

    private long number(String query) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number) database.createNativeQuery(query).getSingleResult())
                                        .longValue());
    }
}
