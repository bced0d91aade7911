package io.chengbao.submission.report;

import static io.chengbao.submission.report.ReportFixtures.caller;
import static io.chengbao.submission.report.ReportFixtures.signer;
import static io.chengbao.submission.report.ReportFixtures.submitter;
import static io.chengbao.submission.report.TestReports.ANY;
import static io.chengbao.submission.report.TestReports.call;
import static io.chengbao.submission.report.TestReports.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.submission.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * What can't both stand: each pair a thousand times, both started together, on the real database.
 * Rows and locks decide; whoever comes second learns why.
 */
@QuarkusTest
class RacesTest {

    private static final int TIMES = 1_000;
    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);

    @Inject TestReports reports;
    @Inject HandInCommands townships;
    @Inject Tables tables;

    /** The content can be replaced only once sign-off is refused, so that races too. */
    @Test
    void a_sign_off_releases_what_was_looked_at_or_nothing() throws Exception {
        UUID round = reports.opensRound(true);
        try (AtOnce people = new AtOnce()) {
            for (int i = 0; i < TIMES; i++) {
                UUID report = reports.draftIn(round, true);
                reports.replace(report, OLD);
                reports.requestSignOff(report);

                List<Object> results =
                        people.race(
                                () -> call(() -> signOff(report, Optional.of(OLD))),
                                () -> {
                                    run(() -> townships.refuseSignOff(report, "改", signer()));
                                    reports.replace(report, NEW);
                                    reports.requestSignOff(report);
                                    return "replaced";
                                });

                boolean signedOff = !(results.get(0) instanceof RuntimeException);
                assertThat(results.get(1) instanceof StateForbids).isEqualTo(signedOff);
                assertThat(signedOff || isStateOrContent(results.get(0))).isTrue();
                assertThat(handedIn(report)).isEqualTo(signedOff ? OLD : "nothing");
                makeRoom(report);
            }
        }
    }

    @Test
    void of_two_sign_offs_one_hands_in() throws Exception {
        UUID round = reports.opensRound(true);
        try (AtOnce people = new AtOnce()) {
            for (int i = 0; i < TIMES; i++) {
                UUID report = reports.draftIn(round, true);
                reports.requestSignOff(report);
                Callable<UUID> signOff = () -> call(() -> signOff(report, ANY));

                List<Object> results = people.race(signOff, signOff);

                assertThat(results).containsOnlyOnce(report);
                assertThat(results).hasAtLeastOneElementOfType(StateForbids.class);
                assertThat(revisions(report)).isOne();
                makeRoom(report);
            }
        }
    }

    @Test
    void a_first_report_comes_before_the_closure_or_not_at_all() throws Exception {
        int before = 0;
        try (AtOnce people = new AtOnce()) {
            for (int i = 0; i < TIMES; i++) {
                UUID round = reports.opensRound(false);
                UUID report = reports.draftIn(round, false);

                List<Object> results =
                        people.race(
                                () -> call(() -> townships.submit(report, submitter()).id()),
                                () -> {
                                    reports.close(round);
                                    return revisions(report);
                                });

                boolean handedIn = results.get(0).equals(report);
                assertThat(handedIn || results.get(0) instanceof RoundIsClosed).isTrue();
                // As closure left it, it is for good.
                assertThat(results.get(1)).isEqualTo(handedIn ? 1L : 0L);
                assertThat(revisions(report)).isEqualTo(handedIn ? 1 : 0);
                before += handedIn ? 1 : 0;
            }
        }
        assertThat(before).isBetween(1, TIMES - 1);
    }

    @Test
    void of_two_first_uploads_one_starts_the_report() throws Exception {
        try (AtOnce people = new AtOnce()) {
            for (int i = 0; i < TIMES; i++) {
                UUID round = reports.opensRound(false);
                Callable<UUID> upload = () -> reports.upload(round, OLD, submitter());

                List<Object> results = people.race(upload, upload);

                assertThat(results.get(0)).isEqualTo(results.get(1));
                assertThat(tables.count("select count(*) from report where round_id = ?", round))
                        .isOne();
            }
        }
    }

    @Test
    void a_withdrawal_is_asked_for_before_the_decision_is_known_or_refused() throws Exception {
        UUID round = reports.opensRound(false);
        try (AtOnce people = new AtOnce()) {
            for (int i = 0; i < TIMES; i++) {
                UUID report = reports.draftIn(round, false);
                reports.submit(report);
                reports.apply(report, one -> one.apply(ReportFixtures.started(one)));

                List<Object> results =
                        people.race(
                                () ->
                                        call(
                                                () ->
                                                        townships
                                                                .withdraw(report, null, submitter())
                                                                .id()),
                                () -> {
                                    reports.apply(
                                            report, one -> one.apply(ReportFixtures.approved(one)));
                                    return "approved";
                                });

                assertThat(results.get(1)).isEqualTo("approved");
                boolean asked = results.get(0).equals(report);
                assertThat(asked || results.get(0) instanceof StateForbids).isTrue();
                assertThat(events(report)).isEqualTo(asked ? 3 : 2);
                assertThat(
                                tables.text(
                                        """
                                        select status || ' ' || coalesce(withdrawal_of, 0)
                                        from report where id = ?""",
                                        report))
                        .isEqualTo("APPROVED 0");
                makeRoom(report);
            }
        }
    }

    private UUID signOff(UUID report, Optional<String> sha256) {
        return townships.signOff(report, ANY, sha256, caller("signer", "990127101")).id();
    }

    private static boolean isStateOrContent(Object refusal) {
        return refusal instanceof StateForbids || refusal instanceof StaleContent;
    }

    private String handedIn(UUID report) {
        return tables.text(
                """
                select coalesce((select string_agg(sha256, ' ') from revision
                    where report_id = ?), 'nothing')""",
                report);
    }

    private long revisions(UUID report) {
        return tables.count("select count(*) from revision where report_id = ?", report);
    }

    private long events(UUID report) {
        return tables.count("select event_count from report where id = ?", report);
    }

    /** For the next report of the township in the round. */
    private void makeRoom(UUID report) {
        tables.change("update report set status = 'DISCARDED' where id = ?", report);
    }
}
