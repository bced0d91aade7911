package io.chengbao.submission.report;

import static io.chengbao.submission.TestTownship.SUBMITTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.submission.Asking;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever waits for a report whose content another replaces finds the report afterwards. */
@QuarkusTest
class ReplacedMeanwhileTest {

    @Inject TestCounty county;
    @Inject Tables tables;
    @Inject DataSource database;

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
