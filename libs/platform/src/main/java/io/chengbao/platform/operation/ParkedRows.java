package io.chengbao.platform.operation;

import io.chengbao.platform.database.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Aggregates that stand still. */
@ApplicationScoped
class ParkedRows {

    private final DataSource database;

    ParkedRows(DataSource database) {
        this.database = database;
    }

    /** By consumer, source and subject, behind the place given. */
    List<ParkedView> behind(Place after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select consumer, source, subject, sequence, parked_at,
                                    extract(epoch from now() - parked_at)::bigint,
                                    (select count(*) from inbox_held held
                                     where (held.consumer, held.source, held.subject)
                                         = (inbox.consumer, inbox.source, inbox.subject))
                                from inbox
                                where parked_at is not null
                                    and (consumer, source, subject) > (?, ?, ?)
                                order by consumer, source, subject limit ?""")) {
            select.setString(1, after.consumer());
            select.setString(2, after.source());
            select.setString(3, after.subject());
            select.setInt(4, limit);
            List<ParkedView> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(
                            new ParkedView(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getLong(4),
                                    rows.getObject(5, OffsetDateTime.class).toInstant(),
                                    rows.getLong(6),
                                    rows.getLong(7)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** An aggregate as a consumer knows it. */
    record Place(String consumer, String source, String subject) {

        static final Place BEFORE_ALL = new Place("", "", "");

        static Place of(List<String> key) {
            return new Place(key.get(0), key.get(1), key.get(2));
        }
    }
}
