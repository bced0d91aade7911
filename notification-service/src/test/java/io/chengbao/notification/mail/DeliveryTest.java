package io.chengbao.notification.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.MailServer;
import io.chengbao.notification.testing.Notified;
import io.chengbao.notification.testing.OtherServices;
import io.chengbao.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject OtherServices others;
    @Inject DataSource database;

    private County county;
    private String approver;

    @BeforeEach
    void importPeople() {
        county = County.withPeople();
        approver = county.person("approver");
    }

    @Test
    void a_mail_says_what_happened_and_what_to_do_in_both_languages()
            throws MessagingException, IOException {
        UUID round = others.openRound(county, "2026年度工作总结");
        Notified.inboxOf(county.person("submitter", 1), 1);

        UUID report = others.submitReport(county, round, "柳溪镇2026年工作总结");

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("【呈报】柳溪镇报送了《柳溪镇2026年工作总结》，请县里签收审定");
        assertThat(mail.isMimeType("text/plain")).isTrue();
        assertThat(mail.getContent().toString())
                .containsSubsequence(
                        "现在轮到县里审定",
                        "办理：http://127.0.0.1:8082/desk/reviews/" + report,
                        "It is now the county's turn");
    }

    @Test
    void the_message_id_is_made_of_the_notice_so_that_a_copy_can_be_known()
            throws MessagingException {
        others.submitReport(county, UUID.randomUUID(), "柳溪镇2026年工作总结");

        MimeMessage mail = onlyMail();

        assertThat(mail.getMessageID())
                .isEqualTo("<" + theMailNotice().get("id") + "@chengbao.local>");
    }

    @Test
    void a_title_can_neither_forge_headers_nor_be_markup() throws MessagingException, IOException {
        others.submitReport(
                county,
                UUID.randomUUID(),
                "总结\r\nBcc: thief@example.org\r\n\r\n<script>1</script>");

        MimeMessage mail = onlyMail();

        assertThat(mail.getSubject()).contains("《总结 Bcc: thief@example.org <script>1</script>》");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.isMimeType("text/plain")).isTrue();
        assertThat(MailServer.mailTo("thief@example.org")).isEmpty();
    }

    @Test
    void a_mail_that_finds_no_server_is_sent_when_there_is_one_again() {
        MailServer.down();
        try {
            others.submitReport(county, UUID.randomUUID(), "柳溪镇2026年工作总结");
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> {
                                assertThat((Integer) theMailNotice().get("attempts")).isPositive();
                                assertThat(theMailNotice()).containsKey("lastError");
                            });
            assertThat(theMailNotice().get("state")).isEqualTo("PENDING");
        } finally {
            MailServer.up();
        }

        onlyMail();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(theMailNotice().get("state")).isEqualTo("SENT"));
        assertThat(Notified.inboxOf(approver)).hasSize(1);
    }

    @Test
    void a_mail_whose_acceptance_was_not_heard_is_sent_again_under_the_same_id()
            throws MessagingException {
        MailServer.loseNextAnswer();

        others.submitReport(county, UUID.randomUUID(), "柳溪镇2026年工作总结");

        List<MimeMessage> copies =
                await().atMost(PATIENCE).until(this::mails, mails -> mails.size() == 2);
        assertThat(copies.get(1).getMessageID()).isEqualTo(copies.get(0).getMessageID());
        assertThat(Notified.inboxOf(approver)).hasSize(1);
    }

    @Test
    void a_mail_whose_acceptance_met_a_failing_database_is_not_sent_again() throws SQLException {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            MailServer.beforeNextAnswer(() -> lockMails(other));

            others.submitReport(county, UUID.randomUUID(), "柳溪镇2026年工作总结");

            await().atMost(PATIENCE).until(this::endsTheSessionThatWaits);
            other.rollback();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(theMailNotice().get("state")).isEqualTo("SENT"));
        assertThat(theMailNotice().get("attempts")).isEqualTo(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void an_address_that_the_server_refuses_is_not_tried_again() {
        List<Map<String, Object>> people = county.everybody();
        people.stream()
                .filter(entry -> entry.get("person").equals(approver))
                .forEach(entry -> entry.put("email", "unknown@example.org"));
        county.imports(people);

        others.submitReport(county, UUID.randomUUID(), "柳溪镇2026年工作总结");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(theMailNotice().get("state")).isEqualTo("FAILED"));
        assertThat(theMailNotice().get("attempts")).isEqualTo(1);
        assertThat(theMailNotice().get("lastError").toString()).startsWith("550");
        assertThat(Notified.inboxOf(approver)).hasSize(1);
    }

    @Test
    void a_mail_goes_to_the_address_of_the_day_or_nowhere_once_the_person_has_left() {
        MailServer.down();
        try {
            others.submitReport(county, UUID.randomUUID(), "柳溪镇2026年工作总结");
            Notified.inboxOf(approver, 1);
            county.imports(List.of());
        } finally {
            MailServer.up();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(theMailNotice().get("state")).isEqualTo("FAILED"));
        assertThat(mails()).isEmpty();
    }

    private void lockMails(Connection session) {
        try (PreparedStatement lock =
                session.prepareStatement("select from notice where person = ? for update")) {
            lock.setString(1, approver);
            lock.executeQuery();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean endsTheSessionThatWaits() throws SQLException {
        try (Connection session = database.getConnection();
                PreparedStatement end =
                        session.prepareStatement(
                                """
                                select pg_terminate_backend(pid) from pg_stat_activity
                                where wait_event_type = 'Lock' and query like 'update notice%'""");
                ResultSet ended = end.executeQuery()) {
            return ended.next();
        }
    }

    private MimeMessage onlyMail() {
        List<MimeMessage> mails =
                await().atMost(PATIENCE).until(this::mails, found -> !found.isEmpty());
        assertThat(MailServer.mailIdsTo(County.address(approver))).hasSize(1);
        return mails.get(0);
    }

    private List<MimeMessage> mails() {
        return MailServer.mailTo(County.address(approver));
    }

    /** As an operator of the county sees the only mail to its approver. */
    private Map<String, Object> theMailNotice() {
        List<Map<String, Object>> notices =
                given().auth()
                        .oauth2(Tokens.of("operator-" + county.code()))
                        .get("/api/v1/notices")
                        .path("items");
        List<Map<String, Object>> mails =
                notices.stream()
                        .filter(notice -> notice.get("channel").equals("MAIL"))
                        .filter(notice -> notice.get("person").equals(approver))
                        .toList();
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }
}
