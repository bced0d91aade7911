package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same request twice, one after the other or at once, has its effect once. */
@QuarkusTest
class RetryTest {

    private static final int AT_ONCE = 8;

    @Inject TestCounty county;
    @Inject Tables tables;

    private final String key = UUID.randomUUID().toString();
    private UUID round;

    @BeforeEach
    void open() {
        round = county.opensRound();
    }

    @Test
    void a_retry_is_given_the_first_answer() {
        Response first = handIn(SampleReport.complete());
        Response retry = handIn(SampleReport.complete());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.asString()).isEqualTo(first.asString());
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(revisions()).isOne();
    }

    @Test
    void a_retry_of_what_blockers_stopped_is_stopped_again() {
        Response first = handIn(SampleReport.withBlanks());
        Response retry = handIn(SampleReport.withBlanks());

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(retry.statusCode()).isEqualTo(422);
        assertThat(retry.asString()).isEqualTo(first.asString());
        assertThat(reports()).isOne();
    }

    @Test
    void the_same_key_for_another_file_is_refused() {
        handIn(SampleReport.complete());

        handIn(SampleReport.revised())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:chengbao:problem:idempotency-key-reused"));
    }

    @Test
    void a_submission_may_be_sent_again() {
        UUID draft = TestTownship.hasDraftIn(round);

        Response first = submit(draft);
        Response retry = submit(draft);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(retry.asString()).isEqualTo(first.asString());
        assertThat(revisions()).isOne();
    }

    @Test
    void a_withdrawal_may_be_sent_again() {
        UUID report = TestTownship.hasSubmittedIn(round);

        Response first = keyed().post("/reports/{id}/withdrawal", report);
        Response retry = keyed().post("/reports/{id}/withdrawal", report);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(retry.statusCode()).isEqualTo(202);
        assertThat(retry.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_discarding_may_be_sent_again() {
        UUID draft = TestTownship.hasDraftIn(round);

        Response first = keyed().delete("/reports/{id}", draft);
        Response retry = keyed().delete("/reports/{id}", draft);

        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(retry.statusCode()).isEqualTo(204);
    }

    @Test
    void uploads_at_once_end_in_one_report() throws Exception {
        List<Integer> statuses = atOnce(() -> TestTownship.uploads(round, SampleReport.complete()));

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).containsOnly(201, 200);
        assertThat(reports()).isOne();
    }

    @Test
    void submissions_at_once_end_in_one_revision() throws Exception {
        UUID draft = TestTownship.hasDraftIn(round);

        List<Integer> statuses =
                atOnce(() -> Asking.as(SUBMITTER).post("/reports/{id}/submission", draft));

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).containsOnly(200, 409);
        assertThat(revisions()).isOne();
    }

    private static List<Integer> atOnce(Supplier<Response> request) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch ready = new CountDownLatch(AT_ONCE);
        try {
            List<Future<Integer>> answers =
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(
                                    person ->
                                            people.submit(
                                                    () -> {
                                                        ready.countDown();
                                                        ready.await();
                                                        return request.get().statusCode();
                                                    }))
                            .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }

    private Response handIn(byte[] file) {
        return TestTownship.uploads(
                Asking.as(SUBMITTER).header("Idempotency-Key", key),
                round,
                SampleReport.NAME,
                file,
                true);
    }

    private Response submit(UUID draft) {
        return keyed().post("/reports/{id}/submission", draft);
    }

    private RequestSpecification keyed() {
        return Asking.as(SUBMITTER).header("Idempotency-Key", key);
    }

    private long reports() {
        return tables.count("select count(*) from report where round_id = ?", round);
    }

    private long revisions() {
        return tables.count(
                """
                select count(*) from revision v join report r on r.id = v.report_id
                where r.round_id = ?""",
                round);
    }
}
