package io.chengbao.acceptance.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.acceptance.history.Attempt;
import io.chengbao.acceptance.history.History;
import io.chengbao.acceptance.history.Outcome;
import io.chengbao.acceptance.play.Client.Answer;
import java.time.Instant;

/** Sends commands and writes down what came of them. */
final class Clerk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "urn:chengbao:problem:";

    private final Client client;
    private final History history;
    private final Place place;

    Clerk(Client client, History history, Place place) {
        this.client = client;
        this.history = history;
        this.place = place;
    }

    /** One attempt. */
    Attempt send(Move move, String key) {
        Instant sentAt = Instant.now();
        Answer answer = client.send(move.person(), move.verb().side(), move.request(), key);
        String problem = problem(answer.body());
        Attempt attempt =
                new Attempt(
                        key,
                        move.verb(),
                        move.person(),
                        place.round(),
                        place.township(),
                        move.report(),
                        JSON.valueToTree(move.content()),
                        sentAt,
                        Instant.now(),
                        outcome(answer, problem),
                        answer.status(),
                        problem,
                        essence(answer.body()));
        history.add(attempt);
        return attempt;
    }

    /** A fault of the other side tells nothing of what happened before it. */
    private static Outcome outcome(Answer answer, String problem) {
        if (answer.isOk()) {
            return Outcome.OK;
        }
        boolean tellsNothing = answer.status() == 0 || answer.status() >= 500;
        return tellsNothing || problem == null ? Outcome.UNKNOWN : Outcome.REFUSED;
    }

    private static String problem(JsonNode body) {
        String type = body.path("type").asText();
        return type.startsWith(PROBLEM) ? type.substring(PROBLEM.length()) : null;
    }

    /** Without findings and texts, which nobody compares. */
    private static JsonNode essence(JsonNode body) {
        if (!body.isObject()) {
            return JSON.createObjectNode();
        }
        var essence = JSON.createObjectNode();
        for (String field :
                new String[] {
                    "id",
                    "reportId",
                    "status",
                    "revision",
                    "receipt",
                    "pendingDecision",
                    "effectiveAt",
                    "registrationNumber",
                    "detail",
                    "errorId"
                }) {
            if (body.has(field)) {
                essence.set(field, body.get(field));
            }
        }
        return essence;
    }
}
