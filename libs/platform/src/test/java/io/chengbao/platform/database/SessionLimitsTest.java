package io.chengbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionLimitsTest {

    @Inject DataSource database;

    @Test
    void a_session_that_does_nothing_in_a_transaction_is_ended() throws SQLException {
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("30s");
    }

    @Test
    void an_answer_of_the_database_is_not_waited_for_without_end() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getNetworkTimeout())
                    .isEqualTo((int) Duration.ofSeconds(90).toMillis());
        }
    }

    /** With a shorter limit than in earnest: what counts is that the pool gives another. */
    @Test
    void the_next_one_gets_a_session_that_is_alive() throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local idle_in_transaction_session_timeout = '10ms'");
                TimeUnit.MILLISECONDS.sleep(200);
                assertThatThrownBy(() -> statement.execute("select 1"))
                        .isInstanceOf(SQLException.class);
            }
        }
        for (int i = 0; i < 20; i++) {
            assertThat(setting("application_name")).isNotNull();
        }
    }

    private String setting(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
