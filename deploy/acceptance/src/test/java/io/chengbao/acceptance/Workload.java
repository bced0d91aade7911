package io.chengbao.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.local.PartName;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.NoAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Some hundred reports on their way from upload to approval, by several people at once.
 *
 * <p>They behave as the API asks of its users: each command has an idempotency key of its own and
 * is sent again, unchanged, until somebody answers it.
 */
final class Workload implements AutoCloseable {

    static final String APPROVER = "approver-990127";

    private static final int PEOPLE_AT_ONCE = 8;
    private static final long PATIENCE_SECONDS = 120;

    private final Api api;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE);
    private final AtomicInteger acknowledged = new AtomicInteger();

    Workload(Api api) {
        this.api = api;
    }

    /** A report that went all the way. */
    record Done(UUID round, String township, UUID report, String receipt) {}

    List<Future<Done>> start(List<UUID> rounds, List<String> townships) {
        List<Future<Done>> underWay = new ArrayList<>();
        for (UUID round : rounds) {
            for (String township : townships) {
                underWay.add(people.submit(() -> wholeWay(round, township)));
            }
        }
        return underWay;
    }

    /** How many commands were answered with a yes so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    static List<Done> join(List<Future<Done>> underWay) {
        List<Done> done = new ArrayList<>();
        for (Future<Done> one : underWay) {
            try {
                done.add(one.get(PATIENCE_SECONDS * 2, TimeUnit.SECONDS));
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new AssertionError("a report did not come through", e);
            }
        }
        return done;
    }

    private Done wholeWay(UUID round, String township) {
        String submitter = "submitter-" + township;
        byte[] file = WordFile.complete("第" + township + "镇");
        JsonNode report =
                command(
                        keyed ->
                                keyed.upload(
                                        submitter,
                                        PartName.SUBMISSION,
                                        "/reports",
                                        Map.of("round", round.toString(), "submit", "true"),
                                        "年度工作总结.docx",
                                        file));
        String id = report.required("id").asText();
        until(() -> api.get(APPROVER, PartName.REVIEW, "/reviews/" + id).status() == 200);
        command(
                keyed ->
                        keyed.post(
                                APPROVER, PartName.REVIEW, "/reviews/" + id + "/claim", Map.of()));
        command(
                keyed ->
                        keyed.post(
                                APPROVER,
                                PartName.REVIEW,
                                "/reviews/" + id + "/decisions",
                                Map.of(
                                        "revision", 1,
                                        "stage", "APPROVAL",
                                        "verdict", "APPROVE")));
        until(() -> statusOf(submitter, id).equals("APPROVED"));
        return new Done(
                round,
                township,
                UUID.fromString(id),
                report.required("receipt").required("number").asText());
    }

    private String statusOf(String submitter, String id) {
        Api.Answer answer = api.get(submitter, PartName.SUBMISSION, "/reports/" + id);
        return answer.status() == 200 ? answer.body().required("status").asText() : "";
    }

    /** Sends until it is answered; anything but a yes is a failure of the test. */
    private JsonNode command(Function<Api, Api.Answer> request) {
        Api keyed = api.withIdempotencyKey(UUID.randomUUID().toString());
        Api.Answer[] last = new Api.Answer[1];
        until(
                () -> {
                    last[0] = request.apply(keyed);
                    return last[0].status() < 500;
                });
        JsonNode body = last[0].expect(200, 201);
        acknowledged.incrementAndGet();
        return body;
    }

    /** Asks again and again, a little later each time; no answer at all is no yes. */
    private static void until(Supplier<Boolean> answered) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        long pause = 20;
        while (true) {
            try {
                if (answered.get()) {
                    return;
                }
            } catch (NoAnswer gone) {
                // The part that would answer was killed: that is what these tests are about.
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no answer in " + PATIENCE_SECONDS + " s");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(pause);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            pause = Math.min(pause * 2, 1_000);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
