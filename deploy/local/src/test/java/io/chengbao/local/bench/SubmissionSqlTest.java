package io.chengbao.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubmissionSqlTest {

    @Test
    void tellsParametersFromCasts() {
        var statements =
                SubmissionSql.statements(
                        """
                        -- A draft; its number is its id.
                        select 1 from report where id = lpad(:n::text, 32, '0')::uuid and who = :person;
                        insert into outbox values (:headers::jsonb);
                        """);

        assertThat(statements)
                .containsExactly(
                        SubmissionSql.Statement.of(
                                "select 1 from report where id = lpad(:n::text, 32, '0')::uuid"
                                        + " and who = :person"),
                        SubmissionSql.Statement.of("insert into outbox values (:headers::jsonb)"));
        assertThat(statements.get(0).text())
                .isEqualTo(
                        "select 1 from report where id = lpad(?::text, 32, '0')::uuid and who = ?");
        assertThat(statements.get(0).parameters()).containsExactly("n", "person");
    }

    @Test
    void hasTheNineStatementsOfASubmission() {
        assertThat(SubmissionSql.statements())
                .extracting(statement -> statement.text().split("\\s")[0])
                .containsExactly(
                        "select", "select", "select", "select", "insert", "insert", "insert",
                        "update", "insert");
    }
}
