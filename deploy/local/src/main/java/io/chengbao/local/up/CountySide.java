package io.chengbao.local.up;

import static io.chengbao.local.up.Sight.list;
import static io.chengbao.local.up.Sight.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.Rounds;
import io.chengbao.local.client.Rounds.Opened;
import io.chengbao.local.up.Steps.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the county's administrator and approver do in the walk. */
final class CountySide {

    private static final String APPROVER = "approver-" + SampleCounty.COUNTY;

    private final Rounds rounds;
    private final Sight administrator;
    private final Sight approver;
    private Opened round;

    CountySide(LocalSystem system) {
        rounds = new Rounds(new Api(system));
        administrator = new Sight(system, Rounds.ADMINISTRATOR, PartName.REVIEW);
        approver = new Sight(system, APPROVER, PartName.REVIEW);
    }

    Opened round() {
        return round;
    }

    Seen openRound() {
        round = rounds.openWithSignOff("演示", List.of(TownshipSide.DIVISION));
        return new Seen(round.title(), administrator.at("/rounds/" + round.id()));
    }

    Seen seeReview(String report) {
        return standing(approver.await("the review", path(report), seen -> true), report);
    }

    Seen claim(String report) {
        var claimed = approver.post(path(report) + "/claim", Map.of());
        return new Seen(
                "%s, %s".formatted(text(claimed, "status"), text(claimed, "registrationNumber")),
                approver.at(path(report)));
    }

    Seen comment(String report) {
        var lines = list(approver.of(path(report)).path("document").path("paragraphs"));
        comment(report, lines, "MUST_FIX", "申报绿色食品认证2个", "请写明责任单位和完成时限。");
        comment(report, lines, "SUGGESTION", "完成固定资产投资2.18亿元", "建议与县统计局核对后再报。");
        return new Seen(
                "one must be answered, one is a suggestion",
                approver.at(path(report) + "/comments"));
    }

    private void comment(
            String report, List<JsonNode> lines, String kind, String quote, String text) {
        var line =
                lines.stream()
                        .filter(paragraph -> text(paragraph, "text").contains(quote))
                        .findFirst()
                        .orElseThrow(() -> new WalkFailure("nowhere in the report: " + quote));
        approver.post(
                path(report) + "/comments",
                Map.of("kind", kind, "paragraph", text(line, "id"), "quote", quote, "text", text));
    }

    Seen giveBack(String report) {
        return decide(
                report, 1, Map.of("verdict", "RETURN", "reason", "下步打算有一项缺少责任单位和时限，请按批注修改后再报。"));
    }

    Seen seeAnswers(String report) {
        approver.await(
                "the next revision", path(report), seen -> seen.path("revision").asInt() == 2);
        var review = approver.awaitStatus("IN_REVIEW", path(report));
        return new Seen(
                "%s, revision 2, back with %s"
                        .formatted(text(review, "status"), text(review, "claimedBy")),
                approver.at(path(report) + "/comments"));
    }

    Seen approve(String report, int revision) {
        approver.await(
                "revision " + revision,
                path(report),
                seen -> seen.path("revision").asInt() == revision);
        return decide(report, revision, Map.of("verdict", "APPROVE"));
    }

    Seen reopen(String report) {
        var reopened =
                approver.post(
                        path(report) + "/reopening",
                        Map.of("reason", "落款日期与印发日期不一致，请核对后再报。", "wordingOnly", true));
        return standing(reopened, report);
    }

    private Seen decide(String report, int revision, Map<String, Object> verdict) {
        var decision = new HashMap<String, Object>(verdict);
        decision.put("revision", revision);
        decision.put("stage", "APPROVAL");
        return standing(approver.post(path(report) + "/decisions", decision), report);
    }

    private Seen standing(JsonNode review, String report) {
        return new Seen(text(review, "status"), approver.at(path(report)));
    }

    private static String path(String report) {
        return "/reviews/" + report;
    }
}
