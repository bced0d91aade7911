package io.chengbao.acceptance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.acceptance.check.Evidence.Applied;
import io.chengbao.acceptance.check.Evidence.Audit;
import io.chengbao.acceptance.check.Evidence.Counter;
import io.chengbao.acceptance.check.Evidence.Dead;
import io.chengbao.acceptance.check.Evidence.DeadRecord;
import io.chengbao.acceptance.check.Evidence.Decision;
import io.chengbao.acceptance.check.Evidence.Head;
import io.chengbao.acceptance.check.Evidence.Held;
import io.chengbao.acceptance.check.Evidence.InEffect;
import io.chengbao.acceptance.check.Evidence.Kept;
import io.chengbao.acceptance.check.Evidence.KeptAnswer;
import io.chengbao.acceptance.check.Evidence.Mechanics;
import io.chengbao.acceptance.check.Evidence.Notice;
import io.chengbao.acceptance.check.Evidence.Person;
import io.chengbao.acceptance.check.Evidence.Report;
import io.chengbao.acceptance.check.Evidence.Review;
import io.chengbao.acceptance.check.Evidence.Round;
import io.chengbao.acceptance.check.Evidence.Seal;
import io.chengbao.acceptance.check.Evidence.Trail;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.history.Verb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Evidence made by hand. */
final class World {

    static final String ROUND = "019a0000-0000-7000-8000-000000000001";
    static final String REPORT = "019a0000-0000-7000-8000-000000000002";
    static final String TOWNSHIP = "990127101";
    static final String SUBMITTER = "submitter-990127101";
    static final String APPROVER = "approver-990127";

    private static final ObjectMapper JSON = new ObjectMapper();
    static final Instant THEN = Instant.parse("2026-11-01T01:00:00Z");

    final List<Attempt> attempts = new ArrayList<>();
    final List<Planted> planted = new ArrayList<>();
    final Map<String, List<KeptAnswer>> answers = new HashMap<>();
    final Map<String, List<Audit>> audit = new HashMap<>();
    final Map<String, List<Applied>> inbox = new HashMap<>();
    final Map<String, List<Dead>> dead = new HashMap<>();
    final Map<String, List<Held>> held = new HashMap<>();
    final List<Report> reports = new ArrayList<>();
    final List<Kept> contents = new ArrayList<>();
    final List<Review> reviews = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<String> pending = new ArrayList<>();
    final List<InEffect> inEffect = new ArrayList<>();
    final List<Seal> seals = new ArrayList<>();
    final List<Head> heads = new ArrayList<>();
    final List<Counter> counters = new ArrayList<>();
    final List<Round> rounds = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<DeadRecord> deadRecords = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final Set<String> mails = new HashSet<>();

    private int commands;
    private long offset;

    static List<String> entry(String id, String action) {
        return Arrays.asList(
                id,
                "2026-11-01T01:00:00.000000Z",
                APPROVER,
                "990127",
                action,
                REPORT,
                "ACCEPTED",
                null);
    }

    /** What somebody asked for and was told. */
    String command(Verb verb, String person, String report, String content) {
        String key = "key-" + ++commands;
        attempts.add(attempt(key, verb, person, report, content, Outcome.OK, 200, null));
        return key;
    }

    Attempt attempt(
            String key,
            Verb verb,
            String person,
            String report,
            String content,
            Outcome outcome,
            int status,
            String problem) {
        Instant at = THEN.plusSeconds(attempts.size());
        return new Attempt(
                key,
                verb,
                person,
                UUID.fromString(ROUND),
                TOWNSHIP,
                report,
                json(content),
                at,
                at.plusMillis(20),
                outcome,
                status,
                problem,
                json("{}"));
    }

    /** Until when the approver was told that the decision can be undone. */
    void promise(String decision, Instant until) {
        answer(
                2,
                "{\"pendingDecision\":{\"id\":\"%s\",\"effectiveAt\":\"%s\"}}"
                        .formatted(decision, until));
    }

    /** What somebody was told in this attempt. */
    void answer(int attempt, String body) {
        Attempt told = attempts.get(attempt);
        attempts.set(
                attempt,
                new Attempt(
                        told.key(),
                        told.verb(),
                        told.person(),
                        told.round(),
                        told.township(),
                        told.report(),
                        told.content(),
                        told.sentAt(),
                        told.answeredAt(),
                        told.outcome(),
                        told.status(),
                        told.problem(),
                        json(body)));
    }

    Event event(String topic, String type, String subject, long sequence, String data) {
        Event event =
                new Event(
                        topic,
                        0,
                        offset++,
                        type + "-" + subject + "-" + sequence,
                        topic.equals(Topics.REVIEW)
                                ? "urn:chengbao:review"
                                : "urn:chengbao:submission",
                        type,
                        subject,
                        sequence,
                        json(data));
        events.add(event);
        return event;
    }

    static String ofReport(String more) {
        return "{\"reportId\":\"%s\",\"round\":\"%s\",\"township\":\"%s\"%s}"
                .formatted(REPORT, ROUND, TOWNSHIP, more);
    }

    List<Violation> judged() {
        Map<String, Mechanics> mechanics = new HashMap<>();
        for (String service :
                List.of(Evidence.SUBMISSION, Evidence.REVIEW, Evidence.NOTIFICATION)) {
            mechanics.put(
                    service,
                    new Mechanics(
                            answers.getOrDefault(service, List.of()),
                            audit.getOrDefault(service, List.of()),
                            inbox.getOrDefault(service, List.of()),
                            dead.getOrDefault(service, List.of()),
                            0,
                            held.getOrDefault(service, List.of())));
        }
        return Checker.judge(
                new Evidence(
                        attempts,
                        planted,
                        mechanics,
                        reports,
                        contents,
                        reviews,
                        decisions,
                        pending,
                        inEffect,
                        Map.of(Evidence.REVIEW, new Trail(2, seals, heads)),
                        counters,
                        rounds,
                        events,
                        deadRecords,
                        people,
                        notices,
                        mails));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
