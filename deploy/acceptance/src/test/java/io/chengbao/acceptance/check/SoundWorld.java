package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.check.Evidence.Counter;
import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.check.Evidence.Head;
import io.chengbao.acceptance.check.Evidence.Kept;
import io.chengbao.acceptance.check.Evidence.KeptAnswer;
import io.chengbao.acceptance.check.Evidence.Notice;
import io.chengbao.acceptance.check.Evidence.Person;
import io.chengbao.acceptance.check.Evidence.Report;
import io.chengbao.acceptance.check.Evidence.Review;
import io.chengbao.acceptance.check.Evidence.Round;
import io.chengbao.acceptance.check.Evidence.Seal;
import io.chengbao.acceptance.history.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One report that was handed in at once, claimed and approved, with all that belongs to it. Tests
 * spoil one thing of it.
 */
final class SoundWorld {

    /** As another program computed it from its description. */
    private static final String FIRST_SEAL =
            "c536cbb4afd5f75243a8adcd6746d05ebb6fa565577edc91c017ec6364caba47";

    private static final String SECOND_SEAL =
            "3863c891227e0865a4f75bd02e25f36b4ed3fc642e843b7d0c1a2a93d9254c62";

    private final World world = new World();

    private SoundWorld() {}

    /** Nothing is wrong with it. */
    static World sound() {
        return new SoundWorld().told();
    }

    private World told() {
        world.people.add(new Person(World.SUBMITTER, World.TOWNSHIP, List.of("submitter"), true));
        world.people.add(new Person(World.APPROVER, "990127", List.of("approver"), true));
        world.rounds.add(new Round(World.ROUND, "OPEN"));
        world.event(
                Topics.REVIEW,
                "RoundOpened",
                World.ROUND,
                1,
                "{\"round\":\"%s\",\"townships\":[{\"division\":\"%s\"}]}"
                        .formatted(World.ROUND, World.TOWNSHIP));
        world.counters.add(new Counter(Topics.REVIEW, World.ROUND, 1));
        upload();
        claim();
        approve();
        world.reports.add(new Report(World.REPORT, World.ROUND, World.TOWNSHIP, "APPROVED", 1, 1));
        world.contents.add(new Kept("c1", List.of("f0", "a1"), List.of("f0", "a1")));
        world.reviews.add(new Review(World.REPORT, "APPROVED", 1));
        world.decisions.add(
                new Decision("d1", World.REPORT, 1, "APPROVAL", "APPROVE", World.THEN, World.THEN));
        world.counters.add(new Counter(Topics.SUBMISSION, World.REPORT, 2));
        world.counters.add(new Counter(Topics.REVIEW, World.REPORT, 2));
        world.seals.add(new Seal(1, FIRST_SEAL, World.entry("e1", "claim")));
        world.seals.add(new Seal(2, SECOND_SEAL, World.entry("e2", "approve")));
        world.heads.add(new Head(2, SECOND_SEAL));
        applyAll();
        tellAll();
        return world;
    }

    private void upload() {
        String key =
                world.command(
                        Verb.UPLOAD,
                        World.SUBMITTER,
                        null,
                        "{\"submit\":true,\"blanks\":false,\"attachments\":[\"a1\"]}");
        keep(Evidence.SUBMISSION, World.SUBMITTER, key, 201, "upload");
        world.event(Topics.SUBMISSION, "DraftStarted", World.REPORT, 1, World.ofReport(""));
        world.event(
                Topics.SUBMISSION,
                "ReportSubmitted",
                World.REPORT,
                2,
                World.ofReport(",\"revision\":1"));
    }

    private void claim() {
        String key = world.command(Verb.CLAIM, World.APPROVER, World.REPORT, "{}");
        keep(Evidence.REVIEW, World.APPROVER, key, 200, "claim");
        world.event(
                Topics.REVIEW,
                "ReviewStarted",
                World.REPORT,
                1,
                World.ofReport(",\"revision\":1,\"reviewer\":\"" + World.APPROVER + "\""));
    }

    private void approve() {
        String key =
                world.command(
                        Verb.APPROVE, World.APPROVER, World.REPORT, "{\"verdict\":\"APPROVE\"}");
        keep(Evidence.REVIEW, World.APPROVER, key, 200, "approve");
        world.event(
                Topics.REVIEW,
                "ReportApproved",
                World.REPORT,
                2,
                World.ofReport(",\"revision\":1"));
    }

    private void keep(String service, String person, String key, int status, String action) {
        world.answers
                .computeIfAbsent(service, s -> new ArrayList<>())
                .add(new KeptAnswer(person, key, status, World.REPORT));
        world.audit
                .computeIfAbsent(service, s -> new ArrayList<>())
                .add(new Audit(person, action, World.REPORT));
    }

    private void applyAll() {
        Map<String, Applied> last = new HashMap<>();
        for (Event event : world.events) {
            for (String consumer : Topics.CONSUMERS.get(event.topic())) {
                last.put(
                        consumer + event.source() + event.subject(),
                        new Applied(
                                consumer,
                                event.source(),
                                event.subject(),
                                event.sequence(),
                                false));
            }
        }
        last.values()
                .forEach(
                        row ->
                                world.inbox
                                        .computeIfAbsent(row.consumer(), c -> new ArrayList<>())
                                        .add(row));
    }

    private void tellAll() {
        tell("RoundOpened-" + World.ROUND + "-1", World.SUBMITTER);
        tell("ReportSubmitted-" + World.REPORT + "-2", World.APPROVER);
        tell("ReviewStarted-" + World.REPORT + "-1", World.SUBMITTER);
        tell("ReportApproved-" + World.REPORT + "-2", World.SUBMITTER);
    }

    private void tell(String event, String person) {
        for (String channel : List.of("INBOX", "MAIL")) {
            String id = "notice-" + world.notices.size();
            world.notices.add(new Notice(id, event, person, channel, "SENT"));
            world.mails.add(id);
        }
    }
}
