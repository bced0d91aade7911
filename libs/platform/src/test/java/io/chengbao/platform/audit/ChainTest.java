package io.chengbao.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chengbao.local.Postgres;
import io.chengbao.local.audit.ChainCheck;
import io.chengbao.local.audit.Head;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The chain of a service's role, tampered with by the tables' owner. */
class ChainTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Postgres postgres;
    private static PGSimpleDataSource service;
    private static String owner;

    @BeforeAll
    static void start() {
        postgres = Postgres.temporary();
        postgres.createDatabase("trail");
        owner = postgres.jdbcUrl("trail");
        service = new PGSimpleDataSource();
        service.setUrl(postgres.serviceUrl("trail"));
        Flyway.configure()
                .dataSource(owner, "trail", "none")
                .locations("db/platform")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        asOwner("truncate audit_entry, audit_seal, audit_head, audit_unsealed");
    }

    @Test
    void an_untouched_chain_is_whole() throws SQLException {
        write(20);
        seal();
        Head head = head();
        write(5);
        seal();

        ChainCheck.Result result = verify(head);

        assertThat(result.findings()).isEmpty();
        assertThat(result.entries()).isEqualTo(25);
        assertThat(result.heads()).isEqualTo(1);
    }

    @Test
    void a_head_that_was_published_and_that_nobody_has_is_missed() throws SQLException {
        write(3);
        seal();
        asOwner(
                """
                insert into audit_head select 1, position, hash, now() - interval '1 hour'
                from audit_seal where position = 3""");

        assertThat(verify().findings())
                .singleElement()
                .asString()
                .startsWith("the head of position 3, published at ");
        assertThat(verify(head()).findings()).isEmpty();
    }

    @Test
    void an_old_chain_of_which_there_is_no_head_at_all_is_not_whole() throws SQLException {
        write(3);
        asOwner("update audit_entry set at = now() - interval '1 hour'");
        seal();

        assertThat(verify().findings())
                .singleElement()
                .asString()
                .startsWith("3 entries have long been sealed")
                .endsWith("there is no head at all");
        assertThat(verify(head()).findings()).isEmpty();
    }

    @Test
    void an_entry_that_commits_after_later_ones_were_sealed_is_sealed_too() throws SQLException {
        try (Connection late = service.getConnection()) {
            late.setAutoCommit(false);
            insert(late, "late");
            write(3);
            seal();
            late.commit();
        }
        write(2);
        seal();
        seal();

        assertThat(verify().findings()).isEmpty();
        assertThat(verify().entries()).isEqualTo(6);
        assertThat(
                        number(
                                "select position from audit_seal join audit_entry on id = entry_id where action = 'late'"))
                .isGreaterThan(3);
    }

    @Test
    void two_sealers_at_once_seal_each_entry_once_while_others_are_written() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<CompletableFuture<Void>> sealers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            sealers.add(
                    CompletableFuture.runAsync(
                            () -> {
                                while (writing.get()) {
                                    new Sealer(service).sealWhatWaits();
                                }
                            }));
        }
        for (int i = 0; i < 300; i++) {
            write(1);
            if (i % 50 == 0) {
                assertThat(verify().findings()).isEmpty();
            }
        }
        writing.set(false);
        sealers.forEach(CompletableFuture::join);
        seal();

        assertThat(verify().findings()).isEmpty();
        assertThat(verify().entries()).isEqualTo(300);
    }

    @Test
    void an_edited_entry_is_found() throws SQLException {
        write(10);
        seal();
        asOwner("update audit_entry set person = 'somebody else' where id = " + entryAt(4));

        assertThat(verify().findings())
                .singleElement()
                .asString()
                .startsWith("position 4:")
                .contains("not what was sealed");
    }

    @Test
    void a_deleted_entry_is_found() throws SQLException {
        write(10);
        seal();
        asOwner("delete from audit_entry where id = " + entryAt(7));

        assertThat(verify().findings())
                .singleElement()
                .asString()
                .startsWith("position 7:")
                .contains("is gone");
    }

    @Test
    void a_deleted_entry_is_found_though_its_link_was_deleted_too() throws SQLException {
        write(10);
        seal();
        asOwner("delete from audit_entry where id = " + entryAt(7));
        asOwner("delete from audit_seal where position = 7");

        assertThat(verify().findings()).containsExactly("the links 7 to 7 are missing");
    }

    @Test
    void a_gap_that_was_closed_is_found() throws SQLException {
        write(10);
        seal();
        asOwner("delete from audit_entry where id = " + entryAt(7));
        asOwner("delete from audit_seal where position = 7");
        asOwner("update audit_seal set position = position - 1 where position > 7");

        assertThat(verify().findings()).first().asString().startsWith("position 7:");
    }

    @Test
    void reordered_entries_are_found() throws SQLException {
        write(10);
        seal();
        String third = entryAt(3);
        String eighth = entryAt(8);
        asOwner("update audit_seal set entry_id = gen_random_uuid() where position = 3");
        asOwner("update audit_seal set entry_id = " + third + " where position = 8");
        asOwner("update audit_seal set entry_id = " + eighth + " where position = 3");

        assertThat(verify().findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).contains("changed places"));
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_the_published_head() throws SQLException {
        write(10);
        seal();
        Head head = head();
        asOwner(
                "delete from audit_entry where id in (select entry_id from audit_seal where position > 6)");
        asOwner("delete from audit_seal where position > 6");

        assertThat(verify(head).findings())
                .containsExactly(
                        "the chain ends at position 6, but a head was published for 10: its end was cut off");
    }

    @Test
    void a_chain_that_was_computed_anew_is_found_by_the_published_head() throws SQLException {
        write(10);
        seal();
        Head head = head();
        asOwner("update audit_entry set person = 'somebody else' where id = " + entryAt(4));
        asOwner("insert into audit_unsealed select entry_id from audit_seal");
        asOwner("truncate audit_seal");
        seal();

        assertThat(verify().findings()).isEmpty();
        assertThat(verify(head).findings())
                .singleElement()
                .asString()
                .startsWith("position 10:")
                .contains("computed anew");
    }

    @Test
    void an_old_entry_that_nobody_sealed_is_found() throws SQLException {
        write(1);
        asOwner("update audit_entry set at = now() - interval '2 minutes'");

        assertThat(verify().findings())
                .singleElement()
                .asString()
                .startsWith("1 entries are older than 60 s and have no seal");
    }

    @Test
    void a_new_entry_may_wait_for_its_seal() throws SQLException {
        write(1);

        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void the_services_role_may_only_insert_and_select() throws SQLException {
        write(1);
        seal();

        for (String table : List.of("audit_entry", "audit_seal", "audit_head")) {
            for (String sql :
                    List.of(
                            "delete from " + table,
                            "truncate " + table,
                            "update " + table + " set " + columnOf(table))) {
                assertThatThrownBy(() -> asService(sql))
                        .as(sql)
                        .hasMessageContaining("permission denied");
            }
            asService("select * from " + table);
        }
        assertThatThrownBy(() -> asService("drop trigger audit_await_seal on audit_entry"))
                .hasMessageContaining("must be owner");
    }

    private static String columnOf(String table) {
        return table.equals("audit_entry") ? "person = 'x'" : "position = 0";
    }

    private static ChainCheck.Result verify(Head... published) throws SQLException {
        return ChainCheck.of(owner, List.of(published), PATIENCE);
    }

    private static void seal() throws SQLException {
        new Sealer(service).seal();
    }

    private static Head head() throws SQLException {
        try (Connection connection = service.getConnection()) {
            ChainHead head = ChainHead.read(connection);
            return new Head(head.position(), HexFormat.of().formatHex(head.hash()));
        }
    }

    private static void write(int entries) throws SQLException {
        try (Connection connection = service.getConnection()) {
            for (int i = 0; i < entries; i++) {
                insert(connection, "act");
            }
        }
    }

    private static void insert(Connection connection, String action) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into audit_entry (id, person, division, action, target, outcome)"
                                + " values (?, '张三', '990127101', ?, '目标|1:2', 'ACCEPTED')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, action);
            insert.executeUpdate();
        }
    }

    private static String entryAt(long position) throws SQLException {
        try (Connection connection = service.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select entry_id from audit_seal where position = " + position)) {
            row.next();
            return "'" + row.getString(1) + "'";
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = service.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(owner);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asService(String sql) throws SQLException {
        try (Connection connection = service.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
