package io.chengbao.acceptance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.check.Evidence.Counter;
import io.chengbao.acceptance.check.Evidence.Dead;
import io.chengbao.acceptance.check.Evidence.DeadRecord;
import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.check.Evidence.Held;
import io.chengbao.acceptance.check.Evidence.InEffect;
import io.chengbao.acceptance.check.Evidence.Notice;
import io.chengbao.acceptance.check.Evidence.Report;
import io.chengbao.acceptance.check.Evidence.Review;
import io.chengbao.acceptance.check.Evidence.Round;
import io.chengbao.acceptance.check.Evidence.Seal;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken promise is seen, and said to be that promise; an unbroken one never. */
class CheckerTest {

    private static final Instant THEN = Instant.parse("2026-11-01T01:00:00Z");

    @Test
    void sound_evidence_has_no_violation() {
        assertThat(World.sound().judged()).isEmpty();
    }

    @ParameterizedTest(name = "{1} breaks invariant {0}")
    @MethodSource("bugs")
    void a_seeded_bug_is_caught(int invariant, String bug, Consumer<World> seed) {
        World world = World.sound();
        seed.accept(world);
        assertThat(world.judged()).extracting(Violation::invariant).contains(invariant);
    }

    static Stream<Arguments> bugs() {
        return Stream.of(
                bug(1, "an acknowledged command without a trace", CheckerTest::loseACommand),
                bug(1, "a refused command with an effect", CheckerTest::refuseWhatTookEffect),
                bug(1, "a command without audit", w -> w.audit.get(Evidence.REVIEW).remove(0)),
                bug(
                        1,
                        "a command audited twice",
                        w ->
                                w.audit
                                        .get(Evidence.REVIEW)
                                        .add(new Audit(World.APPROVER, "claim", World.REPORT))),
                bug(1, "an event without a command", CheckerTest::approveTwice),
                bug(1, "another answer to the same key", CheckerTest::refuseTheRetry),
                bug(1, "a lost revision", w -> w.reports.set(0, report("APPROVED", 1, 0))),
                bug(2, "a lost event (cursor relay)", w -> w.events.remove(event(w, 1))),
                bug(2, "an event overtaken by the next", CheckerTest::overtake),
                bug(2, "a number given twice", CheckerTest::giveANumberTwice),
                bug(
                        2,
                        "an event of a rolled-back transaction",
                        w -> w.counters.set(1, new Counter(Topics.SUBMISSION, World.REPORT, 1))),
                bug(
                        2,
                        "an event of nobody",
                        w -> w.counters.removeIf(c -> c.subject().equals(World.ROUND))),
                bug(
                        3,
                        "a state that does not follow",
                        w -> w.reports.set(0, report("DRAFT", 1, 1))),
                bug(3, "an approval without a claim", w -> w.events.remove(event(w, 3))),
                bug(
                        3,
                        "a review that lags behind",
                        w -> w.reviews.set(0, new Review(World.REPORT, "IN_REVIEW", 1))),
                bug(3, "a lost review (ack before commit)", w -> w.reviews.clear()),
                bug(3, "a lost round", w -> w.rounds.clear()),
                bug(3, "a round closed by nobody", w -> w.rounds.set(0, round("CLOSED"))),
                bug(4, "an event not applied (ack before commit)", CheckerTest::fallBehind),
                bug(4, "an event held for ever", CheckerTest::hold),
                bug(
                        4,
                        "something applied that nobody sent",
                        w ->
                                w.inbox
                                        .get("review")
                                        .add(new Applied("review", "urn:x", "nobody", 1, false))),
                bug(5, "somebody not told", w -> w.notices.remove(0)),
                bug(5, "somebody told twice", w -> w.notices.add(copy(w.notices.get(0)))),
                bug(5, "the wrong person told", CheckerTest::tellTheWrongPerson),
                bug(5, "a mail not sent", w -> w.mails.remove(w.notices.get(1).id())),
                bug(6, "a decision in effect too early", w -> delay(w, 10, 9)),
                bug(6, "a decision in effect twice", w -> delay(w, 10, 11, 12)),
                bug(6, "a decision that never takes effect", w -> delay(w, 10)),
                bug(6, "a decision left pending", w -> w.pending.add(World.REPORT)),
                bug(
                        6,
                        "an undone decision in effect",
                        w -> w.inEffect.add(new InEffect(World.REPORT, THEN))),
                bug(7, "an edited audit entry", CheckerTest::editAnEntry),
                bug(7, "a deleted audit entry", w -> w.seals.remove(0)),
                bug(7, "reordered audit entries", w -> Collections.reverse(w.seals)),
                bug(7, "a truncated audit trail", w -> w.seals.remove(1)),
                bug(9, "a dead letter without poison (no inbox)", CheckerTest::bury),
                bug(9, "poison without a dead letter", CheckerTest::swallowPoison),
                bug(10, "two decisions (no lock on the review)", CheckerTest::decideTwice),
                bug(10, "an approval and a return", CheckerTest::returnToo),
                bug(10, "a loser who is not told why", CheckerTest::sayNothing));
    }

    private static Arguments bug(int invariant, String name, Consumer<World> seed) {
        return Arguments.of(invariant, name, seed);
    }

    private static void loseACommand(World world) {
        world.answers.get(Evidence.REVIEW).remove(0);
    }

    private static void refuseWhatTookEffect(World world) {
        Attempt told = world.attempts.get(1);
        world.attempts.set(
                1,
                world.attempt(
                        told.key(),
                        told.verb(),
                        told.person(),
                        told.report(),
                        "{}",
                        Outcome.REFUSED,
                        409,
                        "claimed-by-another"));
    }

    private static void refuseTheRetry(World world) {
        Attempt told = world.attempts.get(1);
        world.attempts.add(
                world.attempt(
                        told.key(),
                        told.verb(),
                        told.person(),
                        told.report(),
                        "{}",
                        Outcome.REFUSED,
                        409,
                        "review-state-forbids"));
    }

    private static void approveTwice(World world) {
        world.event(
                Topics.REVIEW,
                "ReportApproved",
                World.REPORT,
                3,
                World.ofReport(",\"revision\":1"));
    }

    private static Event event(World world, int index) {
        return world.events.get(index);
    }

    private static void overtake(World world) {
        Event first = world.events.remove(1);
        world.events.add(2, first);
    }

    private static void giveANumberTwice(World world) {
        world.event(Topics.SUBMISSION, "DraftStarted", "x", 1, "{}");
        world.event(Topics.SUBMISSION, "ReportDiscarded", "x", 1, "{}");
    }

    private static void fallBehind(World world) {
        world.inbox
                .get("review")
                .replaceAll(row -> new Applied("review", row.source(), row.subject(), 1, false));
    }

    private static void hold(World world) {
        world.held.put(
                Evidence.REVIEW,
                List.of(new Held("review", "urn:chengbao:submission", World.REPORT, 3)));
    }

    private static Notice copy(Notice notice) {
        return new Notice("copy", notice.event(), notice.person(), notice.channel(), "SENT");
    }

    private static void tellTheWrongPerson(World world) {
        Notice told = world.notices.get(2);
        world.notices.set(
                2, new Notice(told.id(), told.event(), World.SUBMITTER, told.channel(), "SENT"));
    }

    /** The decision could be undone for some seconds, and took effect after so many. */
    private static void delay(World world, int due, int... fired) {
        world.promise("d1", THEN.plusSeconds(due));
        int first = fired.length == 0 ? due : fired[0];
        world.decisions.set(
                0,
                new Decision(
                        "d1",
                        World.REPORT,
                        1,
                        "APPROVAL",
                        "APPROVE",
                        THEN,
                        THEN.plusSeconds(first)));
        for (int seconds : fired) {
            world.inEffect.add(new InEffect(World.REPORT, THEN.plusSeconds(seconds)));
        }
    }

    private static void editAnEntry(World world) {
        Seal sealed = world.seals.get(0);
        world.seals.set(
                0, new Seal(sealed.position(), sealed.hash(), World.entry("e1", "approve")));
    }

    private static void bury(World world) {
        world.dead.put(
                Evidence.REVIEW,
                List.of(new Dead("review", Topics.SUBMISSION, 0, 2, "seen before")));
        world.deadRecords.add(
                new DeadRecord(Topics.SUBMISSION + ".dead.review", Topics.SUBMISSION, 0, 2));
    }

    private static void swallowPoison(World world) {
        world.planted.add(new Planted(Topics.SUBMISSION, 3, 17, "poison", Set.of("review")));
    }

    private static void decideTwice(World world) {
        world.decisions.add(new Decision("d2", World.REPORT, 1, "APPROVAL", "APPROVE", THEN, THEN));
    }

    private static void returnToo(World world) {
        world.event(
                Topics.REVIEW,
                "ReportReturned",
                World.REPORT,
                3,
                World.ofReport(",\"revision\":1"));
    }

    private static void sayNothing(World world) {
        world.attempts.add(
                world.attempt(
                        "key-9",
                        Verb.APPROVE,
                        World.APPROVER,
                        World.REPORT,
                        "{}",
                        Outcome.REFUSED,
                        409,
                        "invalid-request"));
    }

    private static Report report(String status, int revision, int revisions) {
        return new Report(World.REPORT, World.ROUND, World.TOWNSHIP, status, revision, revisions);
    }

    private static Round round(String state) {
        return new Round(World.ROUND, state);
    }
}
