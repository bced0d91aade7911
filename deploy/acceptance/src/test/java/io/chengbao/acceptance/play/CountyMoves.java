package io.chengbao.acceptance.play;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.history.Verb;
import io.chengbao.acceptance.history.Verb.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What approvers and the administrator of a county can do. */
final class CountyMoves {

    private static final List<String> KINDS = List.of("MUST_FIX", "SUGGESTION", "INTERNAL");

    private final Client client;
    private final Script script;
    private final Place place;

    CountyMoves(Client client, Script script, Place place) {
        this.client = client;
        this.script = script;
        this.place = place;
    }

    /** Now and then the administrator moves a due time, notes that nothing will come, or closes. */
    List<Move> ofRound(boolean begun) {
        List<Move> moves = new ArrayList<>();
        if (script.happens(10)) {
            Instant dueAt =
                    Instant.now().plus(Duration.ofDays(40)).plusSeconds(script.between(0, 90_000));
            moves.add(
                    ofRound(
                            Verb.EXTEND,
                            "/extensions",
                            Map.of(
                                    "township", place.township(),
                                    "dueAt", dueAt.toString(),
                                    "reason", "防汛抢险")));
        }
        if (!begun && script.happens(5)) {
            moves.add(
                    ofRound(
                            Verb.NOTHING_TO_REPORT,
                            "/nothing-to-report",
                            Map.of("township", place.township(), "reason", "本年度无此项工作")));
        }
        if (place.closing() && script.happens(3)) {
            moves.add(ofRound(Verb.CLOSE, "/closure", Map.of()));
        }
        return moves;
    }

    private Move ofRound(Verb verb, String what, Map<String, ?> body) {
        return new Move(
                verb,
                Cast.ADMINISTRATOR,
                place.round().toString(),
                Map.of(),
                Request.post("/rounds/" + place.round() + what, body));
    }

    void addTo(List<Move> moves, String report, String approver) {
        JsonNode review = client.get(approver, Side.COUNTY, "/reviews/" + report).body();
        String path = "/reviews/" + report;
        for (JsonNode action : review.path("availableActions")) {
            switch (action.asText()) {
                case "claim" -> moves.add(post(Verb.CLAIM, approver, report, "/claim", Map.of()));
                case "approve" -> moves.add(decide(Verb.APPROVE, approver, report, review));
                case "return" -> moves.add(decide(Verb.RETURN, approver, report, review));
                case "undo" -> moves.add(undo(approver, report, review.path("pendingDecision")));
                case "comment" ->
                        moves.add(
                                post(Verb.COMMENT, approver, report, "/comments", remark(review)));
                case "resolve" -> addResolution(moves, approver, report, path);
                case "reopening" ->
                        moves.add(
                                post(
                                        Verb.REOPEN,
                                        approver,
                                        report,
                                        "/reopening",
                                        Map.of(
                                                "reason",
                                                "县领导要求补充",
                                                "wordingOnly",
                                                script.happens(30))));
                default -> {}
            }
        }
    }

    private Move decide(Verb verb, String approver, String report, JsonNode review) {
        Map<String, Object> body = new HashMap<>();
        body.put("revision", review.path("revision").asInt());
        body.put("stage", review.path("stage").asText());
        body.put("verdict", verb.name());
        if (verb == Verb.RETURN) {
            body.put("reason", "请按批注修改");
            body.put("wordingOnly", script.happens(30));
        }
        if (script.happens(60)) {
            body.put("effectiveAfter", "PT" + script.between(1, 4) + "S");
        }
        return post(verb, approver, report, "/decisions", body);
    }

    private static Move undo(String approver, String report, JsonNode pending) {
        String id = pending.path("id").asText();
        return new Move(
                Verb.UNDO,
                approver,
                report,
                Map.of("decision", id, "verdict", pending.path("verdict").asText()),
                Request.delete("/reviews/" + report + "/decisions/" + id));
    }

    /** About the report, or about words that stand in it. */
    private Map<String, Object> remark(JsonNode review) {
        Map<String, Object> remark = new HashMap<>();
        remark.put("kind", script.oneOf(KINDS));
        remark.put("text", "请核实这个数字");
        JsonNode paragraphs = review.path("document").path("paragraphs");
        if (paragraphs.size() > 0 && script.happens(60)) {
            JsonNode paragraph = paragraphs.get(script.between(0, paragraphs.size() - 1));
            String text = paragraph.path("text").asText();
            remark.put("paragraph", paragraph.path("id").asText());
            remark.put("quote", text.substring(0, Math.min(6, text.length())));
        }
        return remark;
    }

    private void addResolution(List<Move> moves, String approver, String report, String path) {
        if (!script.happens(20)) {
            return;
        }
        JsonNode comments = client.get(approver, Side.COUNTY, path + "/comments").body();
        for (JsonNode comment : comments.path("items")) {
            if (comment.path("state").asText().equals("OPEN")) {
                String id = comment.path("id").asText();
                moves.add(
                        post(
                                Verb.RESOLVE,
                                approver,
                                report,
                                "/comments/" + id + "/resolution",
                                Map.of()));
                return;
            }
        }
    }

    private static Move post(
            Verb verb, String approver, String report, String what, Map<String, ?> body) {
        return new Move(
                verb, approver, report, body, Request.post("/reviews/" + report + what, body));
    }
}
