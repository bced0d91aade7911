package io.chengbao.notification.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.Notified;
import io.chengbao.notification.testing.OtherServices;
import io.chengbao.notification.testing.ReportStory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report goes to and fro, and each time those are told whose turn it is. */
@QuarkusTest
class TurnsTest {

    @Inject OtherServices others;

    private County county;
    private UUID round;
    private ReportStory story;
    private String submitter;
    private String signer;
    private String approver;
    private String secondApprover;

    @BeforeEach
    void openRound() {
        county = County.withPeople();
        submitter = county.person("submitter", 1);
        signer = county.person("signer", 1);
        approver = county.person("approver");
        secondApprover = county.person("approver2");
        List<Map<String, Object>> people = county.everybody();
        Map<String, Object> second = County.entry("approver", county.code());
        second.put("person", secondApprover);
        people.add(second);
        county.imports(people).statusCode(200);
        round = others.openRound(county, "2026年度工作总结");
        Notified.inboxOf(signer, 1);
        story = new ReportStory(others, county, round);
    }

    @Test
    void a_request_for_sign_off_is_the_signers_turn_and_a_refusal_whose_who_asked() {
        story.signOffRequested();
        story.signOffRefused();

        assertThat(latestTitle(submitter, 2)).isEqualTo("《柳溪镇2026年工作总结》未予签发，请柳溪镇经办人修改后重新送签");
        assertThat(latestTitle(signer, 2)).isEqualTo("《柳溪镇2026年工作总结》已送签，请柳溪镇签发人核对并签发");
        assertThat(events(county.person("signer", 2))).containsExactly("RoundOpened");
    }

    @Test
    void a_claim_is_told_to_the_submitters_with_the_countys_number() {
        story.submitted(1);
        Notified.inboxOf(approver, 1);

        story.started(1, approver);

        assertThat(latestTitle(submitter, 2))
                .isEqualTo("《柳溪镇2026年工作总结》已由县里签收（收文登记号：青府收〔2027〕12号），柳溪镇等候审定即可");
        assertThat(events(signer)).containsExactly("RoundOpened");
    }

    @Test
    void a_return_is_the_townships_turn_and_its_answer_that_of_whoever_returned() {
        story.submitted(1);
        Notified.inboxOf(secondApprover, 1);
        story.started(1, approver);

        story.returned(1, approver, 2, false);

        assertThat(latestTitle(signer, 2)).isEqualTo("《柳溪镇2026年工作总结》被退回，请柳溪镇修改后重新报送");
        assertThat(latestText(submitter, 3)).contains("和2条批注");

        story.submitted(2);

        assertThat(latestTitle(approver, 2)).isEqualTo("柳溪镇修改后重新报送了《柳溪镇2026年工作总结》，请您复核");
        assertThat(events(secondApprover)).containsExactly("ReportSubmitted");
    }

    @Test
    void a_resubmission_that_comes_before_its_return_waits_for_it() {
        story.submitted(1);
        story.submitted(2);
        Notified.inboxOf(approver, 1);

        story.returned(1, secondApprover, 0, false);

        assertThat(latestTitle(secondApprover, 2)).endsWith("请您复核");
        assertThat(events(approver)).containsExactly("ReportSubmitted");
    }

    @Test
    void what_was_returned_by_somebody_who_left_is_anybodys_turn() {
        story.returned(1, "approver9-" + county.code(), 0, false);

        story.submitted(2);

        assertThat(latestTitle(approver, 1)).endsWith("请县里签收审定");
        assertThat(events(secondApprover)).hasSize(1);
    }

    @Test
    void a_return_for_the_wording_says_that_no_new_sign_off_is_needed() {
        story.returned(1, approver, 0, true);

        assertThat(latestTitle(submitter, 2)).endsWith("被退回作文字修改，请柳溪镇改后直接报送");
        assertThat(latestText(submitter, 2)).contains("请查看退回理由，改后直接报送，无需重新签发");
    }

    @Test
    void a_reopened_report_is_the_townships_turn_and_goes_back_to_whoever_reopened() {
        story.submitted(1);
        Notified.inboxOf(secondApprover, 1);
        story.approved(1);

        story.reopened(1, secondApprover);
        story.submitted(2);

        assertThat(latestTitle(submitter, 3)).startsWith("已审定的《").endsWith("请柳溪镇修改后重新报送");
        assertThat(events(signer))
                .containsExactly("ReviewReopened", "ReportApproved", "RoundOpened");
        assertThat(latestTitle(secondApprover, 2)).endsWith("请您复核");
        assertThat(events(approver)).containsExactly("ReportSubmitted");
    }

    @Test
    void a_withdrawal_is_told_to_whoever_asked_and_to_whoever_had_claimed() {
        story.started(1, approver);

        story.withdrawalGranted(1);

        assertThat(latestTitle(signer, 2)).endsWith("已撤回，请柳溪镇修改后重新报送");
        assertThat(latestTitle(approver, 1)).endsWith("您暂时无需审核");
        assertThat(events(secondApprover)).isEmpty();
        assertThat(events(submitter)).doesNotContain("WithdrawalGranted");
    }

    @Test
    void what_is_handed_in_after_a_withdrawal_is_anybodys_turn_again() {
        story.withdrawalGranted(1);

        story.submitted(2);

        assertThat(latestTitle(approver, 1)).endsWith("请县里签收审定");
        assertThat(latestTitle(secondApprover, 1)).endsWith("请县里签收审定");
    }

    @ParameterizedTest
    @CsvSource({
        "DECIDED,          未能撤回：县里已作出决定",
        "DECISION_PENDING, 未能撤回：县里正在作出决定",
        "SUPERSEDED,       未能撤回：已有更新的一稿",
        "LATER_RELEASE,    未能撤回，请柳溪镇查看"
    })
    void a_withdrawal_that_is_not_granted_is_told_with_the_reason(String reason, String words) {
        story.withdrawalRefused(1, reason);

        assertThat(latestTitle(submitter, 2)).contains(words);
        assertThat(events(signer)).containsExactly("RoundOpened");
    }

    @Test
    void an_extension_is_told_to_that_township_with_its_own_due_time() {
        others.review(
                "RoundExtended",
                round,
                2,
                UUID.randomUUID(),
                Map.of(
                        "round",
                        round,
                        "township",
                        county.township(1),
                        "dueAt",
                        "2027-01-20T10:00:00Z"));

        assertThat(latestTitle(signer, 2)).isEqualTo("“2026年度工作总结”已延期，请柳溪镇于2027年1月20日18:00前报送");
        assertThat(events(county.person("signer", 2))).containsExactly("RoundOpened");
    }

    @Test
    void nothing_to_report_is_told_to_that_township() {
        others.review(
                "NothingToReport",
                round,
                2,
                UUID.randomUUID(),
                Map.of("round", round, "township", county.township(1)));

        assertThat(latestTitle(submitter, 2)).isEqualTo("“2026年度工作总结”已按零报告登记，柳溪镇无需报送");
        assertThat(latestTitle(signer, 2)).endsWith("柳溪镇无需报送");
    }

    private static String latestTitle(String person, int expected) {
        return Notified.inboxOf(person, expected).get(0).get("title").toString();
    }

    private static String latestText(String person, int expected) {
        return Notified.inboxOf(person, expected).get(0).get("text").toString();
    }

    private static List<Object> events(String person) {
        return Notified.inboxOf(person).stream().map(item -> item.get("event")).toList();
    }
}
