package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Waits until the services that were stopped have applied what was submitted meanwhile. */
final class CatchUp {

    private static final String SUBMITTED = "select count(*) from revision";

    /** Of each report the draft was the first event and the submission the second. */
    private static final String APPLIED =
            "select count(*) from inbox where source = 'urn:chengbao:submission' and sequence >= 2";

    private final LocalSystem system;
    private final Progress progress;

    CatchUp(LocalSystem system, Progress progress) {
        this.system = system;
        this.progress = progress;
    }

    void await(List<PartName> services) {
        var submitted = count(PartName.SUBMISSION, SUBMITTED);
        progress.begin("the other services catch up", submitted);
        for (var service : services) {
            for (var done = 0; done < submitted; done = count(service, APPLIED)) {
                progress.stepTo(done);
                LockSupport.parkNanos(200_000_000);
            }
        }
        progress.end();
    }

    private int count(PartName service, String query) {
        try (var connection = DriverManager.getConnection(system.jdbcUrl(service));
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
