package io.chengbao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private static final AtomicLong OFFSETS = new AtomicLong();

    @Inject Inbox inbox;
    @Inject InboxRows rows;
    @Inject DeadLetters deadLetters;
    @Inject ObjectMapper json;
    @Inject Instance<EntityManager> sessions;
    @Inject DataSource database;

    private final List<Integer> applied = new ArrayList<>();
    private final String subject = UUID.randomUUID().toString();
    private Reactions reactions;

    record Counted(int number) {}

    @BeforeEach
    void countWhatIsApplied() {
        reactions = new Reactions().on(Counted.class, event -> applied.add(event.number()));
    }

    @Test
    void applies_events_in_their_order() {
        receive(1, 2, 3);

        assertThat(applied).containsExactly(1, 2, 3);
    }

    @Test
    void applies_a_repeated_event_once() {
        receive(1, 1, 2, 1, 2, 2);

        assertThat(applied).containsExactly(1, 2);
    }

    @Test
    void holds_what_came_too_early_and_applies_it_in_its_turn() throws SQLException {
        receive(3, 4, 2, 3);
        assertThat(applied).isEmpty();

        receive(1);

        assertThat(applied).containsExactly(1, 2, 3, 4);
        assertThat(count("inbox_held")).isZero();
    }

    @Test
    void passes_over_a_type_that_it_does_not_know() {
        inbox.receive(reader("test"), event(1, "FromTheFuture", "{\"any\":1}"));

        receive(2);

        assertThat(applied).containsExactly(2);
    }

    @Test
    void buries_bad_json_and_parks_its_aggregate_while_others_flow_on() throws SQLException {
        receive(1);

        inbox.receive(reader("test"), event(2, "Counted", "{not json"));
        receive(3);
        inbox.receive(reader("test"), counted(UUID.randomUUID().toString(), 1));

        assertThat(applied).containsExactly(1, 1);
        assertThat(count("dead_letter")).isEqualTo(1);
        assertThat(count("inbox_held")).isEqualTo(1);
        assertThat(deadLettersToSend()).isEqualTo(1);
    }

    /** As the transaction manager does with one that takes too long. */
    @Test
    void what_comes_of_a_transaction_that_ended_meanwhile_is_not_the_events_fault()
            throws SQLException {
        AtomicInteger tries = new AtomicInteger();
        reactions =
                new Reactions()
                        .on(
                                Counted.class,
                                event -> {
                                    if (tries.incrementAndGet() < 4) {
                                        QuarkusTransaction.rollback();
                                        throw new IllegalStateException("there is no transaction");
                                    }
                                    applied.add(event.number());
                                });

        receive(1, 2);

        assertThat(applied).containsExactly(1, 2);
        assertThat(count("dead_letter")).isZero();
    }

    @Test
    void an_error_that_comes_each_time_is_the_events_and_stops_no_other() throws SQLException {
        reactions =
                new Reactions()
                        .on(
                                Counted.class,
                                event -> {
                                    if (event.number() == 2) {
                                        throw new StackOverflowError();
                                    }
                                    applied.add(event.number());
                                });

        receive(1, 2, 3);

        assertThat(applied).containsExactly(1);
        assertThat(count("dead_letter")).isEqualTo(1);
        assertThat(count("inbox_held")).isEqualTo(1);
    }

    @Test
    void does_not_hold_what_it_has_buried_when_it_comes_again() throws SQLException {
        ConsumerRecord<String, byte[]> poison = event(1, "Counted", "{not json");

        inbox.receive(reader("test"), poison);
        inbox.receive(reader("test"), poison);

        assertThat(count("dead_letter")).isEqualTo(1);
        assertThat(count("inbox_held")).isZero();
    }

    @Test
    void keeps_the_true_event_that_comes_after_a_false_one_of_its_number() throws SQLException {
        ConsumerRecord<String, byte[]> truth = counted(subject, 1);

        inbox.receive(reader("test"), event(1, "Counted", "{not json"));
        inbox.receive(reader("test"), truth);
        inbox.receive(reader("test"), truth);

        assertThat(count("dead_letter")).isEqualTo(2);
        assertThat(applied).isEmpty();
    }

    @Test
    void buries_what_no_index_takes_as_a_name() throws SQLException {
        long before = buried();

        inbox.receive(reader("test"), counted("x".repeat(201), 1));

        assertThat(buried()).isEqualTo(before + 1);
    }

    @Test
    void an_event_whose_effect_is_refused_for_good_is_buried_with_nothing_of_its_effect()
            throws SQLException {
        reactions =
                new Reactions()
                        .on(
                                Counted.class,
                                event -> {
                                    insertMarker(event.number());
                                    if (event.number() == 2) {
                                        throw new IllegalStateException("no such thing");
                                    }
                                });

        receive(3, 2, 1);

        assertThat(count("marker")).isEqualTo(1);
        assertThat(count("dead_letter")).isEqualTo(1);
        assertThat(count("inbox_held")).isEqualTo(1);
    }

    @Test
    void a_record_without_an_envelope_is_buried_once_however_often_it_comes() throws SQLException {
        ConsumerRecord<String, byte[]> bare =
                new ConsumerRecord<>("test", 0, OFFSETS.incrementAndGet(), subject, null);
        long before = buried();

        inbox.receive(reader("test"), bare);
        inbox.receive(reader("test"), bare);

        assertThat(buried()).isEqualTo(before + 1);
    }

    @Test
    void an_event_under_another_key_is_buried() throws SQLException {
        ConsumerRecord<String, byte[]> event = counted(subject, 1);
        ConsumerRecord<String, byte[]> moved =
                new ConsumerRecord<>("test", 0, event.offset(), "another key", event.value());
        event.headers().forEach(header -> moved.headers().add(header));
        long before = buried();

        inbox.receive(reader("test"), moved);

        assertThat(buried()).isEqualTo(before + 1);
        assertThat(applied).isEmpty();
    }

    @Test
    void waits_out_a_database_that_is_away() {
        AtomicInteger attempts = new AtomicInteger();
        reactions =
                new Reactions()
                        .on(
                                Counted.class,
                                event -> {
                                    if (attempts.incrementAndGet() < 3) {
                                        throw new IllegalStateException(
                                                new SQLTransientConnectionException(
                                                        "gone", "08006"));
                                    }
                                    applied.add(event.number());
                                });

        receive(1);

        assertThat(applied).containsExactly(1);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void an_integrity_rule_that_another_transaction_got_in_the_way_of_is_tried_again()
            throws SQLException {
        long before = buried();
        AtomicInteger attempts = new AtomicInteger();
        reactions =
                new Reactions()
                        .on(
                                Counted.class,
                                event -> {
                                    if (attempts.incrementAndGet() == 1) {
                                        throw new IllegalStateException(
                                                new SQLException("duplicate key", "23505"));
                                    }
                                    applied.add(event.number());
                                });

        receive(1);

        assertThat(applied).containsExactly(1);
        assertThat(buried()).isEqualTo(before);
    }

    @Test
    void buries_nothing_for_what_it_meets_while_it_is_stopped() throws SQLException {
        long before = buried();
        reactions =
                new Reactions()
                        .on(
                                Counted.class,
                                event -> {
                                    throw new IllegalStateException("closed");
                                });
        Inbox stopped = new Inbox(rows, deadLetters, json, sessions);
        stopped.stop(new ShutdownEvent());

        assertThatThrownBy(() -> stopped.receive(reader("test"), counted(subject, 1)))
                .hasMessage("stopped before the event was applied");

        assertThat(buried()).isEqualTo(before);
    }

    @Test
    void two_consumers_keep_their_own_place() {
        receive(1, 2);

        inbox.receive(reader("another"), counted(subject, 1));

        assertThat(applied).containsExactly(1, 2, 1);
    }

    private void receive(int... sequences) {
        for (int sequence : sequences) {
            inbox.receive(reader("test"), counted(subject, sequence));
        }
    }

    private Reader reader(String consumer) {
        return new TestReader(consumer, "test", reactions);
    }

    private ConsumerRecord<String, byte[]> counted(String subject, int sequence) {
        return event(subject, sequence, "Counted", "{\"number\":" + sequence + ",\"more\":true}");
    }

    private ConsumerRecord<String, byte[]> event(int sequence, String type, String data) {
        return event(subject, sequence, type, data);
    }

    private static ConsumerRecord<String, byte[]> event(
            String subject, int sequence, String type, String data) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("test", 0, OFFSETS.incrementAndGet(), subject, utf8(data));
        new Envelope(
                        UUID.randomUUID(),
                        "urn:chengbao:elsewhere",
                        type,
                        subject,
                        sequence,
                        Instant.parse("2026-11-22T08:00:00Z"))
                .headers()
                .forEach((name, value) -> record.headers().add(name, utf8(value)));
        return record;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void insertMarker(int number) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into marker values (?, ?)")) {
            insert.setString(1, subject);
            insert.setInt(2, number);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String table) throws SQLException {
        return query("select count(*) from " + table + " where subject = '" + subject + "'");
    }

    private long buried() throws SQLException {
        return query("select count(*) from dead_letter");
    }

    private long deadLettersToSend() throws SQLException {
        return query(
                "select count(*) from outbox where topic = 'test.dead.test' and record_key = '"
                        + subject
                        + "'");
    }

    private long query(String sql) throws SQLException {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (var connection = database.getConnection();
                                    var statement = connection.createStatement();
                                    var rows = statement.executeQuery(sql)) {
                                rows.next();
                                return rows.getLong(1);
                            }
                        });
    }
}
