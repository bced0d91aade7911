package io.chengbao.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.chengbao.acceptance.Workload.Done;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.Topics;
import io.chengbao.local.client.Api;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is killed while a hundred reports are under way, nothing is lost and nothing happens
 * twice.
 */
@ExtendWith(RunningSystem.class)
class KilledPartTest {

    private static final List<String> TOWNSHIPS = SampleCounty.townships(SampleCounty.COUNTY);

    private static final int ROUNDS = 9;
    private static final int REPORTS = ROUNDS * TOWNSHIPS.size();

    /** Three for each report: handed in, claimed, approved. */
    private static final int COMMANDS = 3 * REPORTS;

    private static final Duration HEALED = Duration.ofSeconds(60);

    @ParameterizedTest(name = "{0} is killed")
    @EnumSource(
            value = PartName.class,
            names = {"SUBMISSION", "REVIEW", "NOTIFICATION", "BROKER", "POSTGRES"})
    void every_acknowledged_command_has_its_effect_exactly_once(
            PartName killed, LocalSystem system) {
        Api api = new Api(system);
        List<UUID> rounds =
                IntStream.range(0, ROUNDS)
                        .mapToObj(i -> Known.round(api, killed + " " + i, TOWNSHIPS))
                        .toList();

        List<Done> done;
        try (Workload workload = new Workload(api)) {
            List<Future<Done>> underWay = workload.start(rounds, TOWNSHIPS);
            await().atMost(HEALED).until(() -> workload.acknowledged() >= COMMANDS / 3);
            system.part(killed).kill();
            system.part(killed).start();
            done = Workload.join(underWay);
            assertThat(workload.acknowledged()).isEqualTo(COMMANDS);
        }

        Ledger ledger = new Ledger(system);
        await().atMost(HEALED).until(() -> Lag.of(system.bootstrapServers()) == 0);
        await().atMost(HEALED).until(ledger::isQuiet);
        assertEachReportWasHandedInOnce(ledger, done);
        assertEachReportWasApprovedOnce(ledger, done);
        assertTheTopicsTellEachStepOnce(system, done);
        await().atMost(HEALED).until(() -> unsentMails(ledger, rounds) == 0);
        assertEverybodyWasToldOnce(ledger, rounds);
        assertEachMailArrived(system, ledger, rounds);
    }

    private static void assertEachReportWasHandedInOnce(Ledger ledger, List<Done> done) {
        List<UUID> reports = done.stream().map(Done::report).toList();
        assertThat(reports).doesNotHaveDuplicates().hasSize(REPORTS);
        assertThat(done.stream().map(Done::receipt)).doesNotHaveDuplicates();
        PartName service = PartName.SUBMISSION;
        assertThat(
                        ledger.count(
                                service,
                                "select count(*) from report where status = 'APPROVED'"
                                        + " and revision = 1 and event_count = 2"
                                        + " and id::text = any (?)",
                                reports))
                .isEqualTo(REPORTS);
        assertThat(
                        ledger.count(
                                service,
                                "select count(*) from revision where report_id::text = any (?)",
                                reports))
                .isEqualTo(REPORTS);
        assertThat(
                        ledger.count(
                                service,
                                "select count(*) from revision where receipt_number = any (?)",
                                done.stream().map(Done::receipt).toList()))
                .isEqualTo(REPORTS);
        assertThat(ledger.count(service, AUDIT_ROWS, reports)).isEqualTo(REPORTS);
    }

    private static void assertEachReportWasApprovedOnce(Ledger ledger, List<Done> done) {
        List<UUID> reports = done.stream().map(Done::report).toList();
        PartName service = PartName.REVIEW;
        assertThat(
                        ledger.count(
                                service,
                                "select count(*) from review where status = 'APPROVED'"
                                        + " and event_count = 2 and report_id::text = any (?)",
                                reports))
                .isEqualTo(REPORTS);
        assertThat(
                        ledger.count(
                                service,
                                "select count(*) from decision where report_id::text = any (?)",
                                reports))
                .isEqualTo(REPORTS);
        assertThat(ledger.count(service, AUDIT_ROWS, reports)).isEqualTo(2 * REPORTS);
    }

    private static void assertTheTopicsTellEachStepOnce(LocalSystem system, List<Done> done) {
        Topic submission = Topic.read(system.bootstrapServers(), Topics.SUBMISSION);
        Topic review = Topic.read(system.bootstrapServers(), Topics.REVIEW);
        assertThat(submission.isOrdered()).isTrue();
        assertThat(review.isOrdered()).isTrue();
        for (Done one : done) {
            String report = one.report().toString();
            assertThat(submission.isWhole(report)).isTrue();
            assertThat(submission.types(report))
                    .containsExactly("io.chengbao.DraftStarted", "io.chengbao.ReportSubmitted");
            assertThat(review.isWhole(report)).isTrue();
            assertThat(review.types(report))
                    .containsExactly("io.chengbao.ReviewStarted", "io.chengbao.ReportApproved");
        }
    }

    private static long unsentMails(Ledger ledger, List<UUID> rounds) {
        return ledger.count(
                PartName.NOTIFICATION,
                "select count(*) from notice where state <> 'SENT' and round::text = any (?)",
                rounds);
    }

    /**
     * Two people of each township hear of the round and of the approval, its submitter of the
     * claim, and one approver of each report; each by inbox and by mail.
     */
    private static void assertEverybodyWasToldOnce(Ledger ledger, List<UUID> rounds) {
        int tellings = 2 * REPORTS + REPORTS + REPORTS + 2 * REPORTS;
        for (String channel : List.of("INBOX", "MAIL")) {
            assertThat(
                            ledger.count(
                                    PartName.NOTIFICATION,
                                    "select count(*) from notice where channel = '"
                                            + channel
                                            + "' and round::text = any (?)",
                                    rounds))
                    .as(channel)
                    .isEqualTo(tellings);
        }
    }

    /** At least once, which is what SMTP can promise; the Message-ID is the notice's. */
    private static void assertEachMailArrived(
            LocalSystem system, Ledger ledger, List<UUID> rounds) {
        List<String> notices =
                ledger.texts(
                        PartName.NOTIFICATION,
                        "select id::text from notice where channel = 'MAIL'"
                                + " and round::text = any (?)",
                        rounds);
        assertThat(MailBag.of(system).ids()).containsAll(notices);
    }

    private static final String AUDIT_ROWS =
            "select count(*) from audit_entry where outcome = 'ACCEPTED' and target = any (?)";
}
