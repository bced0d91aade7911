package io.chengbao.platform.operation;

import io.chengbao.platform.database.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What waits in the tables at one moment. Ages are those of the oldest, in seconds by the
 * database's clock, 0 where there is none; counts stop at {@value #MOST}.
 */
record Backlog(
        double outboxDepth,
        double outboxAge,
        double held,
        double heldAge,
        double parked,
        double parkedAge,
        double deadLetters) {

    static final int MOST = 10_000;

    static final Backlog UNKNOWN =
            new Backlog(
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN);

    private static final String QUERY =
            """
            select
                (select count(*) from (select 1 from outbox limit %1$d) o),
                coalesce((select extract(epoch from now() - appended_at)
                    from outbox order by position limit 1), 0),
                (select count(*) from (select 1 from inbox_held limit %1$d) h),
                coalesce((select extract(epoch from now() - min(held_at)) from inbox_held), 0),
                (select count(*) from
                    (select 1 from inbox where parked_at is not null limit %1$d) p),
                coalesce((select extract(epoch from now() - min(parked_at))
                    from inbox where parked_at is not null), 0),
                (select count(*) from
                    (select 1 from dead_letter where redriven_at is null limit %1$d) d)"""
                    .formatted(MOST);

    static Backlog read(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(QUERY);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Backlog(
                    row.getDouble(1),
                    row.getDouble(2),
                    row.getDouble(3),
                    row.getDouble(4),
                    row.getDouble(5),
                    row.getDouble(6),
                    row.getDouble(7));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
