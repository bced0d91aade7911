package io.chengbao.acceptance.play;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.acceptance.WordFile;
import io.chengbao.acceptance.history.Verb;
import io.chengbao.acceptance.history.Verb.Side;
import io.chengbao.acceptance.play.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What drafter and head of a township can do. */
final class TownshipMoves {

    private final Client client;
    private final Script script;
    private final Place place;
    private final String submitter;
    private final String signer;

    TownshipMoves(Client client, Script script, Place place) {
        this.client = client;
        this.script = script;
        this.place = place;
        this.submitter = Cast.submitter(place.township());
        this.signer = Cast.signer(place.township());
    }

    Move upload() {
        boolean submit = script.happens(40);
        boolean blanks = script.happens(15);
        String name = name();
        List<FilePart> scans = new ArrayList<>();
        while (scans.size() < 2 && script.happens(30)) {
            scans.add(FilePart.scan(name, scans.size() + 1));
        }
        List<FilePart> files = new ArrayList<>(scans);
        files.add(FilePart.report(name, blanks));
        return new Move(
                Verb.UPLOAD,
                submitter,
                null,
                Map.of(
                        "submit",
                        submit,
                        "blanks",
                        blanks,
                        "signOff",
                        place.signOff(),
                        "attachments",
                        scans.stream().map(FilePart::sha256).toList()),
                Request.form(
                        "/reports",
                        Map.of(
                                "round",
                                place.round().toString(),
                                "submit",
                                Boolean.toString(submit)),
                        files));
    }

    /** Returns the report's status. */
    String addTo(List<Move> moves, String report) {
        Answer view = client.get(submitter, Side.TOWNSHIP, "/reports/" + report);
        if (!view.isOk()) {
            return "";
        }
        for (JsonNode action : view.body().path("availableActions")) {
            addDrafters(moves, report, action.asText(), view);
        }
        boolean headsTurn = view.body().path("status").asText().equals("AWAITING_SIGN_OFF");
        if (headsTurn || script.happens(10)) {
            Answer heads = client.get(signer, Side.TOWNSHIP, "/reports/" + report);
            for (JsonNode action : heads.body().path("availableActions")) {
                addHeads(moves, report, action.asText(), heads);
            }
        }
        return view.body().path("status").asText();
    }

    private void addDrafters(List<Move> moves, String report, String action, Answer view) {
        String path = "/reports/" + report;
        switch (action) {
            case "replace" -> moves.add(replace(report, view.etag()));
            case "submit" -> moves.add(post(Verb.SUBMIT, submitter, report, "/submission"));
            case "request-sign-off" ->
                    moves.add(post(Verb.REQUEST_SIGN_OFF, submitter, report, "/sign-off-request"));
            case "withdraw" -> moves.add(post(Verb.WITHDRAW, submitter, report, "/withdrawal"));
            case "discard" ->
                    moves.add(
                            new Move(
                                    Verb.DISCARD,
                                    submitter,
                                    report,
                                    Map.of(),
                                    Request.delete(path)));
            case "respond" -> addResponse(moves, report, view);
            case "waive" -> addWaivers(moves, submitter, report, view);
            default -> {}
        }
    }

    private void addHeads(List<Move> moves, String report, String action, Answer view) {
        switch (action) {
            case "sign-off" -> moves.add(post(Verb.SIGN_OFF, signer, report, "/sign-off"));
            case "refuse-sign-off" ->
                    moves.add(
                            new Move(
                                    Verb.REFUSE_SIGN_OFF,
                                    signer,
                                    report,
                                    Map.of(),
                                    Request.post(
                                            "/reports/" + report + "/sign-off-refusal",
                                            Map.of("reason", "数字还要核实"))));
            case "withdraw" -> moves.add(post(Verb.WITHDRAW, signer, report, "/withdrawal"));
            case "waive" -> addWaivers(moves, signer, report, view);
            default -> {}
        }
    }

    private Move post(Verb verb, String person, String report, String what) {
        return new Move(
                verb,
                person,
                report,
                Map.of(),
                Request.post("/reports/" + report + what, Map.of()));
    }

    private Move replace(String report, String etag) {
        boolean blanks = script.happens(15);
        String name = name();
        return new Move(
                Verb.REPLACE,
                submitter,
                report,
                Map.of("blanks", blanks),
                Request.put(
                        "/reports/" + report + "/content",
                        Map.of(
                                "title",
                                name + "2026年工作总结",
                                "text",
                                blanks
                                        ? WordFile.textWithBlanks(name)
                                        : WordFile.completeText(name)),
                        etag));
    }

    private void addResponse(List<Move> moves, String report, Answer view) {
        if (view.body().path("returned").path("comments").asInt() == 0) {
            return;
        }
        List<String> open = new ArrayList<>();
        Answer comments = client.get(submitter, Side.TOWNSHIP, "/reports/" + report + "/comments");
        for (JsonNode comment : comments.body()) {
            if (comment.path("current").asBoolean() && !comment.hasNonNull("response")) {
                open.add(comment.path("id").asText());
            }
        }
        if (!open.isEmpty()) {
            moves.add(
                    new Move(
                            Verb.RESPOND,
                            submitter,
                            report,
                            Map.of(),
                            Request.put(
                                    "/reports/" + report + "/responses/" + script.oneOf(open),
                                    Map.of("text", "已按要求修改"),
                                    view.etag())));
        }
    }

    /** By the signer where the round wants the head's sign-off, by the submitter elsewhere. */
    private void addWaivers(List<Move> moves, String person, String report, Answer view) {
        int blockers = view.body().path("findings").path("blockers").asInt();
        int waived = view.body().path("waived").asInt();
        if (person.equals(signer) != place.signOff()) {
            return;
        }
        if (waived > 0) {
            addUnwaiving(moves, person, report);
        }
        if (blockers > waived) {
            addWaiver(moves, person, report);
        }
    }

    private void addUnwaiving(List<Move> moves, String person, String report) {
        String path = "/reports/" + report + "/waivers";
        Answer waivers = client.get(person, Side.TOWNSHIP, path);
        if (waivers.isOk() && !waivers.body().isEmpty()) {
            String finding = waivers.body().get(0).path("finding").asText();
            moves.add(
                    new Move(
                            Verb.UNWAIVE,
                            person,
                            report,
                            Map.of("finding", finding),
                            Request.delete(path + "/" + finding)));
        }
    }

    private void addWaiver(List<Move> moves, String person, String report) {
        List<String> findings = new ArrayList<>();
        Answer found = client.get(person, Side.TOWNSHIP, "/reports/" + report + "/findings");
        for (JsonNode finding : found.body()) {
            if (finding.path("severity").asText().equals("BLOCKER")) {
                findings.add(finding.path("id").asText());
            }
        }
        if (!findings.isEmpty()) {
            moves.add(
                    new Move(
                            Verb.WAIVE,
                            person,
                            report,
                            Map.of(),
                            Request.post(
                                    "/reports/" + report + "/waivers",
                                    Map.of("findings", findings, "reason", "年底结算后补报"))));
        }
    }

    private String name() {
        return "第" + script.between(1, 9999) + "镇";
    }
}
