package io.chengbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.client.Api;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The command that says whether the audit trails are whole, beside the running system. */
@ExtendWith(RunningSystem.class)
class AuditVerifyTest {

    /** A service publishes its head each minute. */
    private static final Duration HEADS = Duration.ofSeconds(150);

    private final LocalSystem system;

    AuditVerifyTest(LocalSystem system) {
        this.system = system;
    }

    private record Verdict(int exitCode, String output) {}

    @Test
    void finds_an_end_that_was_cut_off_behind_a_head_that_the_service_published()
            throws IOException, InterruptedException, SQLException {
        Known.round(new Api(system), "审计", List.of("990127106"));
        await().atMost(HEADS)
                .pollInterval(Duration.ofSeconds(2))
                .until(
                        () ->
                                verify().output()
                                        .lines()
                                        .anyMatch(
                                                line ->
                                                        line.matches(
                                                                ".* review-service .*, [1-9]\\d* .*")));

        Verdict before = verify();
        Verdict cut;
        try (Connection review = DriverManager.getConnection(system.jdbcUrl(PartName.REVIEW))) {
            run(
                    review,
                    """
                    create temporary table cut as select * from audit_seal
                    where position >= (select max(position) from audit_head)""");
            run(review, "delete from audit_seal where position in (select position from cut)");
            cut = verify();
            run(review, "insert into audit_seal select * from cut");
        }

        assertThat(before.exitCode()).as(before.output()).isZero();
        assertThat(before.output().lines()).hasSize(3).allMatch(line -> line.startsWith("whole "));
        assertThat(cut.exitCode()).as(cut.output()).isOne();
        assertThat(cut.output())
                .containsPattern("(?m)^BROKEN review-service")
                .contains("its end was cut off");
        assertThat(verify().exitCode()).isZero();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Verdict verify() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                LocalSystem.root().resolve("deploy/local/audit-verify").toString(),
                                "--data",
                                RunningSystem.DATA.toAbsolutePath().toString(),
                                "--port-base",
                                Integer.toString(RunningSystem.PORT_BASE))
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), output);
    }
}
