package io.chengbao.acceptance.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.check.Evidence.Counter;
import io.chengbao.acceptance.check.Evidence.InEffect;
import io.chengbao.acceptance.check.Evidence.Kept;
import io.chengbao.acceptance.check.Evidence.Review;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken promise is seen, and said to be that promise; an unbroken one never. */
class CheckerTest {

    @Test
    void sound_evidence_has_no_violation() {
        assertThat(SoundWorld.sound().judged()).isEmpty();
    }

    @ParameterizedTest(name = "{1} breaks invariant {0}")
    @MethodSource("bugs")
    void a_seeded_bug_is_caught(int invariant, String bug, Consumer<World> seed) {
        World world = SoundWorld.sound();
        seed.accept(world);
        assertThat(world.judged()).extracting(Violation::invariant).contains(invariant);
    }

    static Stream<Arguments> bugs() {
        return Stream.of(
                bug(1, "an acknowledged command without a trace", Spoiled::loseACommand),
                bug(1, "a refused command with an effect", Spoiled::refuseWhatTookEffect),
                bug(1, "a command without audit", w -> w.audit.get(Evidence.REVIEW).remove(0)),
                bug(
                        1,
                        "a command audited twice",
                        w ->
                                w.audit
                                        .get(Evidence.REVIEW)
                                        .add(new Audit(World.APPROVER, "claim", World.REPORT))),
                bug(1, "an event without a command", Spoiled::approveTwice),
                bug(1, "another answer to the same key", Spoiled::refuseTheRetry),
                bug(1, "a lost revision", w -> w.reports.set(0, Spoiled.report("APPROVED", 1, 0))),
                bug(1, "a lost attachment", w -> w.contents.set(0, Spoiled.without("a1"))),
                bug(
                        1,
                        "another's attachment",
                        w ->
                                w.contents.set(
                                        0, new Kept("c1", List.of("f0", "x"), List.of("f0", "x")))),
                bug(2, "a lost event (cursor relay)", w -> w.events.remove(Spoiled.event(w, 1))),
                bug(2, "an event overtaken by the next", Spoiled::overtake),
                bug(2, "a number given twice", Spoiled::giveANumberTwice),
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
                        w -> w.reports.set(0, Spoiled.report("DRAFT", 1, 1))),
                bug(3, "an approval without a claim", w -> w.events.remove(Spoiled.event(w, 3))),
                bug(
                        3,
                        "a review that lags behind",
                        w -> w.reviews.set(0, new Review(World.REPORT, "IN_REVIEW", 1))),
                bug(3, "a lost review (ack before commit)", w -> w.reviews.clear()),
                bug(3, "a lost round", w -> w.rounds.clear()),
                bug(3, "a round closed by nobody", w -> w.rounds.set(0, Spoiled.round("CLOSED"))),
                bug(3, "a refusal for a closure that was none", Spoiled::refuseForClosure),
                bug(3, "a first revision in a closed round", Spoiled::submitAfterClosure),
                bug(4, "an event not applied (ack before commit)", Spoiled::fallBehind),
                bug(4, "an event held for ever", Spoiled::hold),
                bug(
                        4,
                        "something applied that nobody sent",
                        w ->
                                w.inbox
                                        .get("review")
                                        .add(new Applied("review", "urn:x", "nobody", 1, false))),
                bug(5, "somebody not told", w -> w.notices.remove(0)),
                bug(5, "somebody told twice", w -> w.notices.add(Spoiled.copy(w.notices.get(0)))),
                bug(5, "the wrong person told", Spoiled::tellTheWrongPerson),
                bug(5, "a mail not sent", w -> w.mails.remove(w.notices.get(1).id())),
                bug(6, "a decision in effect too early", w -> Spoiled.delay(w, 10, 9)),
                bug(6, "a decision in effect twice", w -> Spoiled.delay(w, 10, 11, 12)),
                bug(6, "a decision that never takes effect", w -> Spoiled.delay(w, 10)),
                bug(6, "a decision left pending", w -> w.pending.add(World.REPORT)),
                bug(
                        6,
                        "an undone decision in effect",
                        w -> w.inEffect.add(new InEffect(World.REPORT, World.THEN))),
                bug(7, "an edited audit entry", Spoiled::editAnEntry),
                bug(7, "a deleted audit entry", w -> w.seals.remove(0)),
                bug(7, "reordered audit entries", w -> Collections.reverse(w.seals)),
                bug(7, "a truncated audit trail", w -> w.seals.remove(1)),
                bug(7, "an audit trail without a published head", w -> w.heads.clear()),
                bug(9, "a dead letter without poison (no inbox)", Spoiled::bury),
                bug(9, "poison without a dead letter", Spoiled::swallowPoison),
                bug(10, "two decisions (no lock on the review)", Spoiled::decideTwice),
                bug(10, "an approval and a return", Spoiled::returnToo),
                bug(10, "a loser who is not told why", Spoiled::sayNothing));
    }

    private static Arguments bug(int invariant, String name, Consumer<World> seed) {
        return Arguments.of(invariant, name, seed);
    }
}
