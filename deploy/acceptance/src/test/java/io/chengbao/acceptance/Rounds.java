package io.chengbao.acceptance;

import static org.awaitility.Awaitility.await;

import io.chengbao.local.Api;
import io.chengbao.local.PartName;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rounds of the sample county. */
final class Rounds {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Rounds() {}

    /** Opens a round and returns when the townships can hand in. */
    static UUID open(Api api, String title, List<String> townships) {
        String id =
                api.post(
                                "admin-990127",
                                PartName.REVIEW,
                                "/rounds",
                                Map.of(
                                        "title", title,
                                        "kind", "ANNUAL_SUMMARY",
                                        "period", "2026",
                                        "issuer", "青禾县人民政府办公室",
                                        "line", "GOVERNMENT",
                                        "dueAt", OffsetDateTime.now(ZoneOffset.UTC).plusDays(30).toString(),
                                        "townships",
                                                townships.stream()
                                                        .map(
                                                                code ->
                                                                        Map.of(
                                                                                "division", code,
                                                                                "name", "第" + code + "镇"))
                                                        .toList(),
                                        "requiredParts",
                                                List.of(
                                                        Map.of(
                                                                "code", "REVIEW",
                                                                "headings", List.of("工作回顾")),
                                                        Map.of(
                                                                "code", "NEXT_STEPS",
                                                                "headings", List.of("下步打算")))))
                        .expect(201)
                        .required("id")
                        .asText();
        String submitter = "submitter-" + townships.get(0);
        await().atMost(SOON)
                .until(() -> api.get(submitter, PartName.SUBMISSION, "/rounds/" + id).status() == 200);
        return UUID.fromString(id);
    }
}
