package io.chengbao.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2027-01-05T01:00:00Z");
    private static final Instant LEASE = NOW.plusSeconds(40);
    private static final Instant LATER = NOW.plusSeconds(600);

    @Test
    void an_inbox_notice_has_arrived_when_it_is_written() {
        Notice notice = Notice.inInbox(news(), "submitter-990127101", "990127101", NOW);

        assertThat(notice.state()).isEqualTo(NoticeState.SENT);
        assertThat(notice.nextAttemptAt()).isNull();
    }

    @Test
    void the_first_reading_counts() {
        Notice notice = Notice.inInbox(news(), "submitter-990127101", "990127101", NOW);

        notice.read(NOW);
        notice.read(LATER);

        assertThat(notice.readAt()).isEqualTo(NOW);
    }

    @Test
    void a_try_leases_the_mail_to_its_sender() {
        Notice mail = mail();

        int attempt = mail.beginAttempt(LEASE);

        assertThat(attempt).isEqualTo(1);
        assertThat(mail.nextAttemptAt()).isEqualTo(LEASE);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                answer("accepted", mail -> mail.accepted(NOW), NoticeState.SENT),
                answer("refused", mail -> mail.refused(1, "550"), NoticeState.FAILED),
                answer(
                        "not now",
                        mail -> mail.postponed(1, "451", Optional.of(LATER)),
                        NoticeState.PENDING),
                answer(
                        "not now, for the last time",
                        mail -> mail.postponed(1, "451", Optional.empty()),
                        NoticeState.GIVEN_UP));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("answers")
    void an_answer_moves_the_mail_on(String said, Consumer<Notice> answer, NoticeState expected) {
        Notice mail = mail();
        mail.beginAttempt(LEASE);

        answer.accept(mail);

        assertThat(mail.state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void nothing_changes_a_mail_that_is_settled(
            String said, Consumer<Notice> answer, NoticeState ignored) {
        Notice mail = mail();
        mail.beginAttempt(LEASE);
        mail.accepted(NOW);

        answer.accept(mail);

        assertThat(mail.state()).isEqualTo(NoticeState.SENT);
        assertThatThrownBy(() -> mail.beginAttempt(LATER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_failure_of_a_try_that_was_overtaken_changes_nothing() {
        Notice mail = mail();
        mail.beginAttempt(LEASE);
        mail.beginAttempt(LATER);

        mail.refused(1, "550");
        mail.postponed(1, "451", Optional.empty());

        assertThat(mail.state()).isEqualTo(NoticeState.PENDING);
        assertThat(mail.nextAttemptAt()).isEqualTo(LATER);
    }

    @Test
    void the_success_of_a_try_that_was_overtaken_counts() {
        Notice mail = mail();
        mail.beginAttempt(LEASE);
        mail.beginAttempt(LATER);

        mail.accepted(NOW);

        assertThat(mail.state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void a_failure_is_remembered_with_the_time_of_the_next_try() {
        Notice mail = mail();
        mail.beginAttempt(LEASE);

        mail.postponed(1, "x".repeat(1000), Optional.of(LATER));

        assertThat(mail.nextAttemptAt()).isEqualTo(LATER);
        assertThat(mail.lastError()).hasSize(500);
    }

    private static Arguments answer(String said, Consumer<Notice> answer, NoticeState expected) {
        return Arguments.of(said, answer, expected);
    }

    private static Notice mail() {
        return Notice.byMail(news(), "submitter-990127101", "990127101", NOW);
    }

    private static News news() {
        return News.ofReport(
                UUID.randomUUID(),
                Occasion.ROUND_OPENED,
                UUID.randomUUID(),
                null,
                null,
                "990127101");
    }
}
