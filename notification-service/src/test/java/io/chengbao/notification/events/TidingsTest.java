package io.chengbao.notification.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.MailServer;
import io.chengbao.notification.testing.Notified;
import io.chengbao.notification.testing.OtherServices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TidingsTest {

    @Inject OtherServices others;

    @Test
    void an_opened_round_is_told_to_submitters_and_signers_of_its_townships() {
        County county = County.withPeople();

        others.openRound(county, "2026年度工作总结");

        assertThat(Notified.inboxOf(county.person("submitter", 1), 1)).hasSize(1);
        assertThat(Notified.inboxOf(county.person("signer", 1), 1)).hasSize(1);
        assertThat(Notified.inboxOf(county.person("submitter", 2), 1))
                .first()
                .satisfies(
                        item -> {
                            assertThat(item.get("event")).isEqualTo("RoundOpened");
                            assertThat(item.get("title"))
                                    .isEqualTo("新的报送任务“2026年度工作总结”，请石桥乡于2027年1月10日18:00前报送");
                        });
        assertThat(Notified.inboxOf(county.person("approver"))).isEmpty();
    }

    @Test
    void a_submitted_report_is_told_to_the_approvers_of_its_county_alone() {
        County county = County.withPeople();
        County neighbour = County.withPeople();
        UUID round = others.openRound(county, "2026年度工作总结");
        Notified.inboxOf(county.person("submitter", 1), 1);

        UUID report = others.submitReport(county, round, "柳溪镇2026年工作总结");

        assertThat(Notified.inboxOf(county.person("approver"), 1))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.get("title")).isEqualTo("柳溪镇报送了《柳溪镇2026年工作总结》，请县里签收审定");
                            assertThat(item.get("link"))
                                    .isEqualTo("http://127.0.0.1:8082/desk/reviews/" + report);
                        });
        assertThat(Notified.inboxOf(county.person("reviewer"))).isEmpty();
        assertThat(Notified.inboxOf(neighbour.person("approver"))).isEmpty();
    }

    @Test
    void an_approved_report_is_told_to_its_township_alone() {
        County county = County.withPeople();
        UUID round = others.openRound(county, "2026年度工作总结");
        UUID report = others.submitReport(county, round, "柳溪镇2026年工作总结");
        Notified.inboxOf(county.person("approver"), 1);

        others.approve(county, round, report);

        assertThat(Notified.inboxOf(county.person("submitter", 1), 2).get(0).get("title"))
                .isEqualTo("《柳溪镇2026年工作总结》审定通过，柳溪镇无需再办");
        assertThat(Notified.inboxOf(county.person("signer", 1), 2)).hasSize(2);
        assertThat(Notified.inboxOf(county.person("submitter", 2))).hasSize(1);
    }

    @Test
    void an_event_delivered_twice_is_told_once_over_each_channel() {
        County county = County.withPeople();
        String submitter = county.person("submitter", 1);
        UUID round = UUID.randomUUID();
        UUID event = UUID.randomUUID();

        others.openRound(county, "2026年度工作总结", round, event);
        others.openRound(county, "2026年度工作总结", round, event);
        others.approve(county, round, UUID.randomUUID());

        assertThat(Notified.inboxOf(submitter, 2)).hasSize(2);
        await().untilAsserted(
                        () ->
                                assertThat(MailServer.mailIdsTo(County.address(submitter)))
                                        .hasSize(2));
    }

    @Test
    void a_report_that_comes_before_its_round_is_told_with_what_is_known_and_named_later() {
        County county = County.withPeople();
        UUID round = UUID.randomUUID();

        others.submitReport(county, round, "柳溪镇2026年工作总结");

        assertThat(Notified.inboxOf(county.person("approver"), 1).get(0).get("text").toString())
                .startsWith(county.township(1) + "为一项报送任务报送了《柳溪镇2026年工作总结》（第1稿）");

        others.openRound(county, "2026年度工作总结", round, UUID.randomUUID());
        Notified.inboxOf(county.person("submitter", 1), 1);

        assertThat(Notified.inboxOf(county.person("approver"), 1).get(0).get("text").toString())
                .startsWith("柳溪镇为“2026年度工作总结”报送了《柳溪镇2026年工作总结》（第1稿）");
    }
}
