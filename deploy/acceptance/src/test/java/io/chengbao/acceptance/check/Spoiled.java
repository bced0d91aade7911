package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Dead;
import io.chengbao.acceptance.check.Evidence.DeadRecord;
import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.check.Evidence.Held;
import io.chengbao.acceptance.check.Evidence.InEffect;
import io.chengbao.acceptance.check.Evidence.Kept;
import io.chengbao.acceptance.check.Evidence.Notice;
import io.chengbao.acceptance.check.Evidence.Report;
import io.chengbao.acceptance.check.Evidence.Round;
import io.chengbao.acceptance.check.Evidence.Seal;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import java.util.List;
import java.util.Set;

/** One thing that went wrong, each as its traces would look. */
final class Spoiled {

    private Spoiled() {}

    static void loseACommand(World world) {
        world.answers.get(Evidence.REVIEW).remove(0);
    }

    static void refuseWhatTookEffect(World world) {
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

    static void refuseTheRetry(World world) {
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

    static void approveTwice(World world) {
        world.event(
                Topics.REVIEW,
                "ReportApproved",
                World.REPORT,
                3,
                World.ofReport(",\"revision\":1"));
    }

    static Event event(World world, int index) {
        return world.events.get(index);
    }

    static void overtake(World world) {
        Event first = world.events.remove(1);
        world.events.add(2, first);
    }

    static void giveANumberTwice(World world) {
        world.event(Topics.SUBMISSION, "DraftStarted", "x", 1, "{}");
        world.event(Topics.SUBMISSION, "ReportDiscarded", "x", 1, "{}");
    }

    static void fallBehind(World world) {
        world.inbox
                .get("review")
                .replaceAll(row -> new Applied("review", row.source(), row.subject(), 1, false));
    }

    static void hold(World world) {
        world.held.put(
                Evidence.REVIEW,
                List.of(new Held("review", "urn:chengbao:submission", World.REPORT, 3)));
    }

    static Notice copy(Notice notice) {
        return new Notice("copy", notice.event(), notice.person(), notice.channel(), "SENT");
    }

    static void tellTheWrongPerson(World world) {
        Notice told = world.notices.get(2);
        world.notices.set(
                2, new Notice(told.id(), told.event(), World.SUBMITTER, told.channel(), "SENT"));
    }

    /** The decision could be undone for some seconds, and took effect after so many. */
    static void delay(World world, int due, int... fired) {
        world.promise("d1", World.THEN.plusSeconds(due));
        int first = fired.length == 0 ? due : fired[0];
        world.decisions.set(
                0,
                new Decision(
                        "d1",
                        World.REPORT,
                        1,
                        "APPROVAL",
                        "APPROVE",
                        World.THEN,
                        World.THEN.plusSeconds(first)));
        for (int seconds : fired) {
            world.inEffect.add(new InEffect(World.REPORT, World.THEN.plusSeconds(seconds)));
        }
    }

    static void editAnEntry(World world) {
        Seal sealed = world.seals.get(0);
        world.seals.set(
                0, new Seal(sealed.position(), sealed.hash(), World.entry("e1", "approve")));
    }

    static void bury(World world) {
        world.dead.put(
                Evidence.REVIEW,
                List.of(new Dead("review", Topics.SUBMISSION, 0, 2, "seen before")));
        world.deadRecords.add(
                new DeadRecord(Topics.SUBMISSION + ".dead.review", Topics.SUBMISSION, 0, 2));
    }

    static void swallowPoison(World world) {
        world.planted.add(new Planted(Topics.SUBMISSION, 3, 17, "poison", Set.of("review")));
    }

    static void decideTwice(World world) {
        world.decisions.add(
                new Decision("d2", World.REPORT, 1, "APPROVAL", "APPROVE", World.THEN, World.THEN));
    }

    static void returnToo(World world) {
        world.event(
                Topics.REVIEW,
                "ReportReturned",
                World.REPORT,
                3,
                World.ofReport(",\"revision\":1"));
    }

    static void sayNothing(World world) {
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

    static Report report(String status, int revision, int revisions) {
        return new Report(World.REPORT, World.ROUND, World.TOWNSHIP, status, revision, revisions);
    }

    static Round round(String state) {
        return new Round(World.ROUND, state);
    }

    static Kept without(String attachment) {
        List<String> listed = List.of("f0", attachment);
        return new Kept("c1", listed, listed.subList(0, 1));
    }

    static void refuseForClosure(World world) {
        world.attempts.add(
                world.attempt(
                        "key-9",
                        Verb.SUBMIT,
                        World.SUBMITTER,
                        World.REPORT,
                        "{}",
                        Outcome.REFUSED,
                        409,
                        "round-closed"));
    }

    /** Another township was refused before. */
    static void submitAfterClosure(World world) {
        world.event(Topics.REVIEW, "RoundClosed", World.ROUND, 2, "{}");
        refuseForClosure(world);
        world.command(Verb.SUBMIT, World.SUBMITTER, World.REPORT, "{}");
        world.answer(world.attempts.size() - 1, "{\"status\":\"SUBMITTED\",\"revision\":1}");
    }
}
