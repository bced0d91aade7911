package io.chengbao.platform.audit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Who did what to which thing, and who was not let in. Rows are only ever inserted; {@code at} is
 * the database's clock.
 */
@ApplicationScoped
public class AuditTrail {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final DataSource database;

    AuditTrail(DataSource database) {
        this.database = database;
    }

    /** In the command's own transaction: there is a row exactly if the command took effect. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void accepted(Caller caller, String action, String target) {
        insert(caller, action, target, "ACCEPTED", null);
    }

    /** In a transaction of its own, for the refused command has none that commits. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Caller caller, String action, String target, String reason) {
        insert(caller, action, target, "REFUSED", reason);
    }

    private void insert(
            Caller caller, String action, String target, String outcome, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into audit_entry
                                    (id, person, division, action, target, outcome, reason)
                                values (?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setObject(1, IDS.generate());
            insert.setString(2, caller.person());
            insert.setString(3, caller.division() == null ? "" : caller.division());
            insert.setString(4, action);
            insert.setString(5, target);
            insert.setString(6, outcome);
            insert.setString(7, reason);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
