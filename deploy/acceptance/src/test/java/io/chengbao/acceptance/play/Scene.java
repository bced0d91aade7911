package io.chengbao.acceptance.play;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.WordFile;
import io.chengbao.acceptance.history.Verb;
import io.chengbao.acceptance.history.Verb.Side;
import io.chengbao.acceptance.play.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How things stand with one report, and what everybody concerned could do about it. */
final class Scene {

    private final Client client;
    private final Script script;
    private final UUID round;
    private final String township;

    /** The township's report, once one is known. */
    private String report;

    /** What the township's side said of it last. */
    private String status = "";

    Scene(Client client, Script script, UUID round, String township) {
        this.client = client;
        this.script = script;
        this.round = round;
        this.township = township;
    }

    /** All that the services say is possible now; empty while nobody can do anything, or tell. */
    List<Move> moves() {
        if (report == null && !find()) {
            return List.of();
        }
        if (report == null) {
            return List.of(upload());
        }
        List<Move> moves = new ArrayList<>();
        addTownshipsMoves(moves);
        Cast.APPROVERS.forEach(approver -> addCountysMoves(approver, moves));
        return moves;
    }

    /** Whether there is nothing left that could happen to it. */
    boolean isOver() {
        return status.equals("APPROVED") || status.equals("DISCARDED");
    }

    /** Looks for a report that an upload without an answer may have made; says whether it could. */
    private boolean find() {
        Answer reports =
                client.get(
                        Cast.submitter(township),
                        Side.TOWNSHIP,
                        "/reports?round=" + round + "&township=" + township);
        if (!reports.isOk()) {
            return false;
        }
        for (JsonNode one : reports.body().path("items")) {
            if (!one.path("status").asText().equals("DISCARDED")) {
                report = one.path("id").asText();
            }
        }
        return true;
    }

    private Move upload() {
        boolean submit = script.happens(40);
        boolean blanks = script.happens(15);
        String place = "第" + script.between(1, 9999) + "镇";
        byte[] file = blanks ? WordFile.withBlanks(place) : WordFile.complete(place);
        return new Move(
                Verb.UPLOAD,
                Cast.submitter(township),
                null,
                Map.of("submit", submit, "blanks", blanks),
                Request.form(
                        "/reports",
                        Map.of("round", round.toString(), "submit", Boolean.toString(submit)),
                        "report.docx",
                        file));
    }

    private void addTownshipsMoves(List<Move> moves) {
        Answer view = client.get(Cast.submitter(township), Side.TOWNSHIP, "/reports/" + report);
        status = view.body().path("status").asText();
        for (JsonNode action : view.body().path("availableActions")) {
            switch (action.asText()) {
                case "replace" -> moves.add(replace(view.etag()));
                case "submit" ->
                        moves.add(
                                township(
                                        Verb.SUBMIT,
                                        Request.post(
                                                "/reports/" + report + "/submission", Map.of())));
                default -> {}
            }
        }
    }

    private Move replace(String etag) {
        boolean blanks = script.happens(15);
        String place = "第" + script.between(1, 9999) + "镇";
        String text = blanks ? WordFile.textWithBlanks(place) : WordFile.completeText(place);
        return new Move(
                Verb.REPLACE,
                Cast.submitter(township),
                report,
                Map.of("blanks", blanks),
                Request.put(
                        "/reports/" + report + "/content",
                        Map.of("title", place + "2026年工作总结", "text", text),
                        etag));
    }

    private Move township(Verb verb, Request request) {
        return new Move(verb, Cast.submitter(township), report, Map.of(), request);
    }

    private void addCountysMoves(String approver, List<Move> moves) {
        Answer view = client.get(approver, Side.COUNTY, "/reviews/" + report);
        JsonNode review = view.body();
        for (JsonNode action : review.path("availableActions")) {
            switch (action.asText()) {
                case "claim" ->
                        moves.add(
                                county(
                                        Verb.CLAIM,
                                        approver,
                                        "/reviews/" + report + "/claim",
                                        Map.of()));
                case "approve" -> moves.add(approve(approver, review));
                default -> {}
            }
        }
    }

    private Move approve(String approver, JsonNode review) {
        return county(
                Verb.DECIDE,
                approver,
                "/reviews/" + report + "/decisions",
                Map.of(
                        "revision", review.path("revision").asInt(),
                        "stage", "APPROVAL",
                        "verdict", "APPROVE"));
    }

    private Move county(Verb verb, String approver, String path, Map<String, ?> body) {
        return new Move(verb, approver, report, body, Request.post(path, body));
    }
}
