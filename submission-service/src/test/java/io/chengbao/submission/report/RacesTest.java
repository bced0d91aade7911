package io.chengbao.submission.report;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What can't both stand: each pair a hundred times, in the long run of {@code -Pfaults} a thousand
 * times, both started together, on the real database. Rows and locks decide; whoever comes second
 * learns why.
 */
@QuarkusTest
@Tag("races")
class RacesTest {

    private static final int TIMES = Integer.getInteger("races.times", 100);
    private static final String ANOTHER = "b".repeat(64);
    private static final HandingIn HANDING_IN = new HandingIn();

    @Inject TestReports reports;
    @Inject HandInCommands townships;
    @Inject Tables tables;

    /** The content can be replaced only once sign-off is refused, so that races too. */
    @Test
    void a_sign_off_releases_what_was_looked_at_or_nothing() throws Exception {
        String looked = TestReports.CONTENT;
        AtomicInteger releases = new AtomicInteger();
        race(
                reports.manyIn(Situation.AWAITING_SIGN_OFF, TIMES),
                report -> call(() -> signOff(report, Optional.of(looked))),
                report -> {
                    run(() -> townships.refuseSignOff(report, "请改。", signer()));
                    reports.replace(report, ANOTHER);
                    reports.requestSignOff(report);
                    return "replaced";
                },
                (report, signedOff, replaced) -> {
                    boolean released = signedOff.equals(report);
                    assertThat(released || isStateOrContent(signedOff)).isTrue();
                    assertThat(replaced instanceof StateForbids).isEqualTo(released);
                    assertThat(handedIn(report)).isEqualTo(released ? looked : "nothing");
                    releases.addAndGet(released ? 1 : 0);
                });
        assertThat(releases).hasPositiveValue().hasValueLessThan(TIMES);
    }

    @Test
    void of_two_sign_offs_one_hands_in() throws Exception {
        race(
                reports.manyIn(Situation.AWAITING_SIGN_OFF, TIMES),
                report -> call(() -> signOff(report, ANY)),
                report -> call(() -> signOff(report, ANY)),
                (report, one, other) -> {
                    assertThat(List.of(one, other)).containsOnlyOnce(report);
                    assertThat(List.of(one, other)).hasAtLeastOneElementOfType(StateForbids.class);
                    assertThat(revisions(report)).isOne();
                });
    }

    @Test
    void a_first_report_comes_before_the_closure_or_not_at_all() throws Exception {
        AtomicInteger before = new AtomicInteger();
        race(
                reports.manyIn(Situation.DRAFT, TIMES),
                report -> call(() -> townships.submit(report, submitter()).id()),
                report -> {
                    reports.close(roundOf(report));
                    return revisions(report);
                },
                (report, submitted, revisionsAtClosure) -> {
                    boolean handedIn = submitted.equals(report);
                    assertThat(handedIn || submitted instanceof RoundIsClosed).isTrue();
                    // As the closure found it, it is for good.
                    assertThat(revisionsAtClosure).isEqualTo(handedIn ? 1L : 0L);
                    assertThat(revisions(report)).isEqualTo(handedIn ? 1 : 0);
                    before.addAndGet(handedIn ? 1 : 0);
                });
        assertThat(before).hasPositiveValue().hasValueLessThan(TIMES);
    }

    @Test
    void of_two_first_uploads_one_starts_the_report() throws Exception {
        race(
                reports.manyRounds(TIMES),
                round -> reports.upload(round, ANOTHER, submitter()),
                round -> reports.upload(round, ANOTHER, submitter()),
                (round, one, other) -> {
                    assertThat(one).isEqualTo(other);
                    assertThat(
                                    tables.count(
                                            "select count(*) from report where round_id = ?",
                                            round))
                            .isOne();
                });
    }

    @Test
    void a_withdrawal_is_asked_for_before_the_decision_is_known_or_refused() throws Exception {
        AtomicInteger before = new AtomicInteger();
        race(
                reports.manyIn(Situation.IN_REVIEW, TIMES),
                report -> call(() -> townships.withdraw(report, null, submitter()).id()),
                report -> {
                    reports.apply(report, one -> one.apply(ReportFixtures.approved(one)));
                    return "approved";
                },
                (report, withdrawn, approved) -> {
                    boolean asked = withdrawn.equals(report);
                    assertThat(asked || withdrawn instanceof StateForbids).isTrue();
                    assertThat(approved).isEqualTo("approved");
                    assertThat(
                                    tables.text(
                                            """
                                            select status || coalesce(withdrawal_of, 0)
                                            from report where id = ?""",
                                            report))
                            .isEqualTo("APPROVED0");
                    assertThat(historyOf(report)).contains("APPROVED");
                    assertThat(historyOf(report).contains("WITHDRAWAL_REQUESTED")).isEqualTo(asked);
                    before.addAndGet(asked ? 1 : 0);
                });
        assertThat(before).hasPositiveValue().hasValueLessThan(TIMES);
    }

    @Test
    void the_same_request_under_one_key_has_its_effect_once_and_one_answer() throws Exception {
        race(
                reports.manyRounds(TIMES),
                round -> HANDING_IN.answer(round, "key-" + round),
                round -> HANDING_IN.answer(round, "key-" + round),
                (round, one, other) -> {
                    assertThat(one).isEqualTo(other).asString().startsWith("201 ");
                    assertThat(revisionsIn(round)).isOne();
                });
    }

    @Test
    void the_same_request_without_a_key_has_its_effect_once() throws Exception {
        race(
                reports.manyRounds(TIMES),
                round -> HANDING_IN.status(round),
                round -> HANDING_IN.status(round),
                (round, one, other) -> {
                    assertThat(List.of(one, other)).containsExactlyInAnyOrder(201, 409);
                    assertThat(revisionsIn(round)).isOne();
                });
    }

    private static void race(Stream<UUID> subjects, Move one, Move other, Outcome expected)
            throws Exception {
        try (AtOnce people = new AtOnce()) {
            for (UUID subject : (Iterable<UUID>) subjects::iterator) {
                List<Object> results =
                        people.race(() -> one.make(subject), () -> other.make(subject));
                expected.check(subject, results.get(0), results.get(1));
            }
        }
    }

    private interface Move {
        Object make(UUID subject) throws Exception;
    }

    private interface Outcome {
        void check(UUID subject, Object one, Object other);
    }

    private UUID signOff(UUID report, Optional<String> sha256) {
        return townships.signOff(report, ANY, sha256, signer()).id();
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

    private UUID roundOf(UUID report) {
        return UUID.fromString(tables.text("select round_id from report where id = ?", report));
    }

    private String historyOf(UUID report) {
        return tables.text(
                "select string_agg(what, ' ') from report_history where report_id = ?", report);
    }

    private long revisions(UUID report) {
        return tables.count("select count(*) from revision where report_id = ?", report);
    }

    private long revisionsIn(UUID round) {
        return tables.count(
                """
                select count(*) from revision v join report r on r.id = v.report_id
                where r.round_id = ?""",
                round);
    }
}
