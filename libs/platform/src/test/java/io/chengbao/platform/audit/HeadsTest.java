package io.chengbao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.testing.Contract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadsTest {

    @Inject Heads heads;
    @Inject Sealer sealer;
    @Inject AuditTrail audit;
    @Inject DataSource database;

    @Test
    void the_head_goes_to_its_topic_once_for_each_growth_of_the_chain() throws SQLException {
        grow();
        heads.publish();
        List<byte[]> before = published();

        heads.publish();
        assertThat(published()).hasSameSizeAs(before);
        grow();
        heads.publish();

        assertThat(published()).hasSize(before.size() + 1);
        assertThat(published())
                .allSatisfy(
                        data ->
                                assertThat(Contract.of("AuditHeadPublished").faults(data))
                                        .isEmpty());
    }

    private void grow() {
        Caller somebody = new Caller("operator", "", Optional.empty(), Set.of());
        QuarkusTransaction.requiringNew().run(() -> audit.accepted(somebody, "do", "something"));
        sealer.sealWhatWaits();
    }

    /** The relay of tests leaves them in the outbox. */
    private List<byte[]> published() throws SQLException {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select data from outbox where topic = ? and record_key = ?"
                                        + " order by sequence")) {
            query.setString(1, Heads.TOPIC);
            query.setString(2, "urn:chengbao:test");
            List<byte[]> found = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getBytes(1));
                }
            }
            return found;
        }
    }
}
