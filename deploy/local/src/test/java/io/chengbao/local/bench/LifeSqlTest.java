package io.chengbao.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LifeSqlTest {

    @Test
    void a_life_begins_with_the_draft_and_ends_with_the_notice_of_its_approval() {
        var transactions = LifeSql.transactions();

        assertThat(transactions.get(0).database()).isEqualTo("submission");
        assertThat(transactions.get(0).statements()).hasSize(6);
        assertThat(transactions.get(transactions.size() - 1).database()).isEqualTo("notification");
    }

    @Test
    void every_transaction_is_in_a_database_of_a_service() {
        assertThat(LifeSql.transactions())
                .allSatisfy(one -> assertThat(LifeSql.DATABASES).contains(one.database()));
    }

    @Test
    void every_parameter_is_the_number_or_has_a_value() {
        assertThat(LifeSql.transactions())
                .flatMap(LifeSql.Transaction::statements)
                .flatMap(SubmissionSql.Statement::parameters)
                .filteredOn(name -> !name.equals("n"))
                .isSubsetOf(LifeSql.parameters().keySet());
    }
}
