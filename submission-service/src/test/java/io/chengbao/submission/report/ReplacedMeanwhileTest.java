package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.platform.caller.Scope;
import io.chengbao.platform.problem.Refusal;
import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Whoever waits for a report, or looks at it, while another replaces its content finds it whole.
 */
@QuarkusTest
class ReplacedMeanwhileTest {

    @Inject TestCounty county;
    @Inject Tables tables;
    @Inject DataSource database;
    @Inject Reports reports;

    @Test
    void a_submission_that_waited_for_a_replacement_hands_in_the_new_content() throws Exception {
        UUID draft = TestTownship.hasDraftIn(county.opensRound());
        CompletableFuture<Response> submission;

        try (Connection another = database.getConnection()) {
            another.setAutoCommit(false);
            replaceContent(another, draft);
            submission =
                    CompletableFuture.supplyAsync(
                            () -> Asking.as(SUBMITTER).post("/reports/{id}/submission", draft));
            await().until(this::somebodyWaits);
            another.commit();
            another.setAutoCommit(true);
        }

        assertThat(submission.get().statusCode()).isEqualTo(200);
    }

    @Test
    void what_somebody_looks_at_is_still_there_when_it_is_replaced_before_all_is_read() {
        UUID draft =
                TestTownship.idOf(
                        TestTownship.uploads(county.opensRound(), SampleReport.withBlanks()));

        Optional<Refusal> blockers =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    Report looked =
                                            reports.find(draft, Scope.below(TestCounty.TOWNSHIP))
                                                    .orElseThrow();
                                    CompletableFuture.runAsync(() -> replaceContent(draft)).join();
                                    return looked.toBeMended();
                                });

        assertThat(blockers).containsInstanceOf(ReportHasBlockers.class);
    }

    private void replaceContent(UUID report) {
        try (Connection another = database.getConnection()) {
            replaceContent(another, report);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private boolean somebodyWaits() {
        return tables.count(
                        """
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""")
                > 0;
    }

    private static void replaceContent(Connection another, UUID report) throws SQLException {
        UUID fresh = UUID.randomUUID();
        run(
                another,
                """
                insert into content
                select (jsonb_populate_record(c, jsonb_build_object('id', ?::text))).*
                from content c join report r on r.content_id = c.id where r.id = ?""",
                fresh,
                report);
        run(
                another,
                """
                with replaced as (select content_id from report where id = ?),
                    changed as (update report set content_id = ? where id = ?)
                delete from content where id = (select content_id from replaced)""",
                report,
                fresh,
                report);
    }

    private static void run(Connection connection, String command, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
