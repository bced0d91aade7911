package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A copy of submission-service's database, schema, indexes, drafts and all, in which drafts have
 * numbers for ids: what the service reads from its request, {@code pgbench} can count.
 */
final class Scratch {

    /** In the order of their ids, which is that in which the service's drafts are submitted. */
    private static final List<String> NUMBERING =
            List.of(
                    "set session_replication_role = replica",
                    """
                    create temporary table numbered as
                    select id, content_id, row_number() over (order by id) - 1 as n
                    from report where status = 'DRAFT'""",
                    """
                    update content c set id = lpad(n::text, 32, '0')::uuid
                    from numbered d where c.id = d.content_id""",
                    """
                    update content_file f set content_id = lpad(n::text, 32, '0')::uuid
                    from numbered d where f.content_id = d.content_id""",
                    """
                    update report_history h set report_id = lpad(n::text, 32, '0')::uuid
                    from numbered d where h.report_id = d.id""",
                    """
                    update report r set id = lpad(n::text, 32, '0')::uuid,
                        content_id = lpad(n::text, 32, '0')::uuid, township = lpad(n::text, 9, '0')
                    from numbered d where r.id = d.id""");

    private static final List<String> CLEANING =
            List.of(
                    "vacuum full report",
                    "vacuum full report_history",
                    "vacuum full content",
                    "vacuum full content_file",
                    "vacuum analyze");

    private final LocalSystem system;

    Scratch(LocalSystem system) {
        this.system = system;
    }

    /**
     * Makes a copy while nobody is connected to the original.
     *
     * @return its address
     */
    String copy(String name) {
        execute(
                system.superuserUrl("postgres"),
                List.of("create database " + name + " template submission"));
        var url = system.superuserUrl(name);
        execute(url, NUMBERING);
        execute(url, CLEANING);
        return url;
    }

    static void execute(String url, List<String> statements) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
