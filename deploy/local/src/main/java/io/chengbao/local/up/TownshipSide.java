package io.chengbao.local.up;

import static io.chengbao.local.up.Sight.list;
import static io.chengbao.local.up.Sight.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.Samples;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.Rounds.Opened;
import io.chengbao.local.up.Steps.Seen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the drafter and the head of one township do in the walk. */
final class TownshipSide {

    static final String DIVISION = SampleCounty.COUNTY + "101";
    static final String SUBMITTER = "submitter-" + DIVISION;

    /** What is answered to the county's comments, in their order. */
    private static final List<String> ANSWERS =
            List.of("已补充：由镇农业综合服务中心负责，9月底前完成。", "已与县统计局核对，数据一致，未作改动。");

    private final Sight submitter;
    private final Sight signer;
    private UUID round;
    private String report;

    TownshipSide(LocalSystem system) {
        submitter = new Sight(system, SUBMITTER, PartName.SUBMISSION);
        signer = new Sight(system, "signer-" + DIVISION, PartName.SUBMISSION);
    }

    /** The report's id, which is the review's too. */
    String report() {
        return report;
    }

    Seen seeRound(Opened opened) {
        round = opened.id();
        var path = "/rounds/" + round;
        submitter.await("the round", path, seen -> true);
        return new Seen(SampleCounty.divisionNames().get(DIVISION), submitter.at(path));
    }

    Seen handInBlanks() {
        var refusal = handIn(Samples.ANNUAL_WITH_BLANKS, true).expect(422);
        var findings = list(refusal.path("findings"));
        if (findings.isEmpty()) {
            throw new WalkFailure("refused without findings: " + refusal);
        }
        var shown =
                findings.stream()
                        .limit(3)
                        .map(TownshipSide::finding)
                        .collect(Collectors.joining("\n"));
        var rest = findings.size() > 3 ? "\n… and %d more".formatted(findings.size() - 3) : "";
        return new Seen(shown + rest, submitter.at("/reports?round=" + round));
    }

    Seen handInMended() {
        var asked = handIn(Samples.ANNUAL, true).expect(200, 201);
        report = text(asked, "id");
        return standing(asked, submitter);
    }

    Seen sign() {
        var signed = signer.post(path("/sign-off"), Map.of());
        return new Seen(
                "%s, receipt %s"
                        .formatted(
                                text(signed, "statusText"), text(signed.path("receipt"), "number")),
                signer.at(path("/receipt")));
    }

    Seen seeReturn() {
        submitter.awaitStatus("RETURNED", path(""));
        var comments = list(submitter.of(path("/comments")));
        var shown =
                comments.stream()
                        .map(
                                comment ->
                                        "“%s”  %s"
                                                .formatted(
                                                        text(comment, "quote"),
                                                        text(comment, "text")))
                        .collect(Collectors.joining("\n"));
        return new Seen(shown, submitter.at(path("/comments")));
    }

    /** Puts the better file in its place and answers each comment, which nobody may skip. */
    Seen answer() {
        var draft = handIn(Samples.ANNUAL_REVISED, false).expect(200);
        var comments = list(submitter.of(path("/comments")));
        for (var i = 0; i < comments.size(); i++) {
            draft =
                    submitter.put(
                            path("/responses/" + text(comments.get(i), "id")),
                            draft.path("version").asLong(),
                            Map.of("text", ANSWERS.get(i)));
        }
        return new Seen(String.join("\n", ANSWERS), submitter.at(path("/comments")));
    }

    Seen askForSignOff() {
        return standing(submitter.post(path("/sign-off-request"), Map.of()), submitter);
    }

    /** After a return for wording only, which the head need not sign again. */
    Seen submit() {
        return standing(submitter.post(path("/submission"), Map.of()), submitter);
    }

    Seen seeReopened() {
        return standing(submitter.awaitStatus("RETURNED", path("")), submitter);
    }

    Seen seeApproval() {
        return standing(submitter.awaitStatus("APPROVED", path("")), submitter);
    }

    Seen seeHistory() {
        var lines =
                list(submitter.of(path("/history"))).stream()
                        .map(entry -> text(entry, "text") + "  " + text(entry, "who"))
                        .collect(Collectors.joining("\n"));
        return new Seen(lines, submitter.at(path("/history")));
    }

    private Api.Answer handIn(String sample, boolean submit) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("round", round.toString());
        fields.put("submit", Boolean.toString(submit));
        return submitter
                .api()
                .upload(
                        SUBMITTER,
                        PartName.SUBMISSION,
                        "/reports",
                        fields,
                        sample,
                        Samples.read(sample));
    }

    private Seen standing(JsonNode seen, Sight whose) {
        var revision = seen.path("revision").asInt();
        var which = revision == 0 ? "" : ", last handed in: revision " + revision;
        return new Seen(text(seen, "statusText") + which, whose.at(path("")));
    }

    private String path(String below) {
        return "/reports/" + report + below;
    }

    private static String finding(JsonNode finding) {
        var place = text(finding, "quote").isEmpty() ? "" : "“" + text(finding, "quote") + "”  ";
        return place + text(finding, "message");
    }
}
