package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static final String SLEEPERS =
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'";

    @TempDir Path folder;

    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled() throws Exception {
        var port = Ports.free();
        try (var postgres = start(port)) {
            postgres.createDatabase("town");
            execute(postgres, "CREATE TABLE report (title text)");
            execute(postgres, "INSERT INTO report VALUES ('committed')");
            postgres.kill();
        }

        try (var again = start(port)) {
            assertThat(value(again, "SELECT title FROM report")).isEqualTo("committed");
        }
    }

    @Test
    void startsWhileServerProcessesOfItsKilledPredecessorAreStillThere() throws Exception {
        var port = Ports.free();
        try (var postgres = start(port)) {
            postgres.createDatabase("town");
            var busy = CompletableFuture.runAsync(() -> sleepInTheServer(postgres));
            await().until(() -> value(postgres, SLEEPERS).equals("1"));

            postgres.kill();
            try (var again = start(port)) {
                again.createDatabase("town");
                assertThat(value(again, "SELECT 'answers'")).isEqualTo("answers");
            }
            await().until(busy::isCompletedExceptionally);
        }
    }

    /** Each of the many server processes of the killed one writes its last line when it notices. */
    @Test
    void startsWhileManyOfItsKilledPredecessorsProcessesStillWriteToItsLog() throws Exception {
        var port = Ports.free();
        for (int kills = 0; kills < 3; kills++) {
            try (var postgres = start(port)) {
                postgres.createDatabase("town");
                for (int i = 0; i < 100; i++) {
                    DriverManager.getConnection(postgres.jdbcUrl("town"));
                }
                postgres.kill();
            }
        }
        try (var again = start(port)) {
            assertThat(value(again, "SELECT 'answers'")).isEqualTo("answers");
        }
    }

    @Test
    void writesToDiskBeforeItAcknowledges() throws Exception {
        try (var postgres = start(Ports.free())) {
            postgres.createDatabase("town");

            assertThat(value(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(value(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void givesEachDatabaseToARoleThatCanNotEnterTheOthers() throws Exception {
        try (var postgres = start(Ports.free())) {
            postgres.createDatabase("town");
            postgres.createDatabase("county");
            postgres.createDatabase("county");

            var stranger = postgres.jdbcUrl("county").replace("user=county", "user=town");

            assertThat(value(postgres, "SELECT current_user")).isEqualTo("town");
            assertThat(refusal(stranger)).contains("permission denied");
        }
    }

    @Test
    void letsTheServiceWorkWithTheRowsButNotChangeTheTables() throws Exception {
        try (var postgres = start(Ports.free())) {
            postgres.createDatabase("town");
            execute(postgres, "CREATE TABLE report (title text)");
            execute(postgres, "CREATE TABLE trail (what text)");
            execute(postgres, "REVOKE UPDATE, DELETE, TRUNCATE ON trail FROM town_service");
            postgres.createDatabase("town");

            assertThat(asService(postgres, "INSERT INTO report VALUES ('a')")).isEqualTo("done");
            assertThat(asService(postgres, "DELETE FROM report")).isEqualTo("done");
            assertThat(asService(postgres, "DELETE FROM trail")).contains("permission denied");
            assertThat(asService(postgres, "DROP TABLE report")).contains("must be owner");
        }
    }

    private static String asService(Postgres postgres, String sql) {
        try (var connection = DriverManager.getConnection(postgres.serviceUrl("town"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return "done";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    private Postgres start(int port) {
        return Postgres.start(folder.resolve("data"), port, folder.resolve("postgres.log"));
    }

    private static void sleepInTheServer(Postgres postgres) {
        try {
            execute(postgres, "SELECT pg_sleep(3600)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("town"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Postgres postgres, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("town"));
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String refusal(String url) {
        try (var connection = DriverManager.getConnection(url)) {
            return "none: " + connection;
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
