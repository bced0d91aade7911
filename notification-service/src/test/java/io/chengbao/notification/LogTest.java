package io.chengbao.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.MailServer;
import io.chengbao.notification.testing.Notified;
import io.chengbao.notification.testing.OtherServices;
import io.chengbao.platform.testing.LogLines;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogTest {

    /** Of the reports, and of who is told of them. */
    private static final List<String> SECRETS =
            List.of("云岭镇", "述职材料", "@example.org", "approver-", "submitter-", "张爱华", "eyJ");

    /** Runs in this JVM, and logs whom it has mail for. */
    private static final String MAIL_SERVER = "[com.icegreen.";

    @Inject OtherServices others;

    @Test
    void no_line_holds_what_people_are_told_or_who_they_are() {
        List<String> lines =
                LogLines.during(this::tellWithEveryMishap).stream()
                        .filter(line -> !line.contains(MAIL_SERVER))
                        .toList();

        // Or nothing would be shown.
        assertThat(lines).anyMatch(line -> line.contains("mail tried: notice="));
        for (String secret : SECRETS) {
            assertThat(lines).noneMatch(line -> line.contains(secret));
        }
    }

    private void tellWithEveryMishap() {
        County county = County.withPeople();
        String approver = county.person("approver");
        county.imports(
                List.of(
                        Map.of(
                                "person", "approver-1",
                                "name", "张爱华",
                                "roles", List.of("approver"),
                                "email", "no address@@example.org")));
        given().get("/api/v1/inbox");
        MailServer.down();
        try {
            others.submitReport(county, UUID.randomUUID(), "云岭镇述职材料");
            Notified.inboxOf(approver, 1);
        } finally {
            MailServer.up();
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !MailServer.mailTo(County.address(approver)).isEmpty());
    }
}
