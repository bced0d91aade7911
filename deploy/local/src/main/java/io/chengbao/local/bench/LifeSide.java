package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reports that go all their way: started, submitted, taken up, commented, returned, answered,
 * handed in again with other words, approved. Done is a report when the approval's row and the
 * notices of it are committed.
 *
 * <p>Each client takes several reports from step to step together, as people do: nobody waits for
 * one report alone.
 */
final class LifeSide {

    private static final int TOGETHER = 20;

    private static final String TEXT =
            """
            一、工作回顾
            今年以来，镇里按照县委、县政府部署，完成了各项目标任务，群众反映的问题得到解决。
            二、下步打算
            继续抓好产业发展、乡村建设和基层治理，%s。
            """;

    private static final String RECEIVED =
            """
            select count(*) = cardinality(?::uuid[]) from review
            where report_id = any (?::uuid[]) and revision = %d and status = '%s'""";

    private static final String RETURNED =
            """
            select count(*) = cardinality(?::uuid[]) from report
            where id = any (?::uuid[]) and status = 'RETURNED'""";

    private static final String TOLD =
            """
            select count(distinct report) = cardinality(?::uuid[]) from notice
            where report = any (?::uuid[]) and occasion = 'REPORT_APPROVED'""";

    private final LocalSystem system;
    private final Progress progress;
    private final int clients;
    private final LifeCounty county;

    LifeSide(LocalSystem system, Progress progress, int clients, LifeCounty county) {
        this.system = system;
        this.progress = progress;
        this.clients = clients;
        this.county = county;
    }

    /** A report on its way. */
    private static final class Life {
        final LifeCounty.Place place;
        String id;
        String comment;

        Life(LifeCounty.Place place) {
            this.place = place;
        }

        String report(String path) {
            return "/api/v1/reports/" + id + path;
        }

        String review(String path) {
            return "/api/v1/reviews/" + id + path;
        }

        Map<String, Object> written(String words, boolean submit) {
            return Map.of(
                    "round",
                    place.round(),
                    "title",
                    "年度工作总结",
                    "text",
                    TEXT.formatted(words),
                    "submit",
                    submit);
        }
    }

    /**
     * Lets a report go its way in each of these places.
     *
     * @return how many seconds that took in all
     */
    double live(List<LifeCounty.Place> places) {
        var lives = places.stream().map(Life::new).toList();
        var begun = System.nanoTime();
        Clients.inParallel(
                clients,
                client -> {
                    List<Life> mine = new ArrayList<>();
                    for (var i = client; i < lives.size(); i += clients) {
                        mine.add(lives.get(i));
                    }
                    live(mine, TOGETHER);
                });
        try (var notices = new Waiting(system.jdbcUrl(PartName.NOTIFICATION))) {
            await(notices, TOLD, lives);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private void live(List<Life> lives, int together) throws IOException {
        try (var submission = new Connection(system.address(PartName.SUBMISSION));
                var review = new Connection(system.address(PartName.REVIEW));
                var reports = new Waiting(system.jdbcUrl(PartName.SUBMISSION));
                var reviews = new Waiting(system.jdbcUrl(PartName.REVIEW))) {
            for (var from = 0; from < lives.size(); from += together) {
                var some = lives.subList(from, Math.min(from + together, lives.size()));
                for (var life : some) {
                    submit(life, submission);
                }
                await(reviews, RECEIVED.formatted(1, "WAITING"), some);
                for (var life : some) {
                    giveBack(life, review);
                }
                await(reports, RETURNED, some);
                for (var life : some) {
                    submitAgain(life, submission);
                }
                await(reviews, RECEIVED.formatted(2, "IN_REVIEW"), some);
                for (var life : some) {
                    decide(life, review, 2, "APPROVE", "同意");
                    progress.step();
                }
            }
        }
    }

    private void submit(Life life, Connection submission) throws IOException {
        var token = life.place.token();
        var started = submission.post("/api/v1/reports", token, life.written("确保取得实效", false));
        life.id = started.expect(201).path("id").asText();
        submission.post(life.report("/submission"), token).expect(200);
    }

    private void giveBack(Life life, Connection review) throws IOException {
        review.post(life.review("/claim"), county.approverToken()).expect(200);
        var comment = Map.of("kind", "MUST_FIX", "text", "请补充下步打算的具体措施。");
        var written = review.post(life.review("/comments"), county.approverToken(), comment);
        life.comment = written.expect(201).path("id").asText();
        decide(life, review, 1, "RETURN", "请按批注修改后重新报送。");
    }

    private void submitAgain(Life life, Connection submission) throws IOException {
        var token = life.place.token();
        var answer = Map.of("text", "已补充。");
        submission.put(life.report("/responses/" + life.comment), token, answer).expect(200);
        var again = life.written("每季度调度一次，年底前全部办结", true);
        submission.post("/api/v1/reports", token, again).expect(200);
    }

    private void decide(Life life, Connection review, int revision, String verdict, String reason)
            throws IOException {
        var decision =
                Map.of(
                        "revision", revision,
                        "stage", "APPROVAL",
                        "verdict", verdict,
                        "reason", reason);
        review.post(life.review("/decisions"), county.approverToken(), decision).expect(200, 201);
    }

    private static void await(Waiting database, String condition, List<Life> lives) {
        var ids = lives.stream().map(life -> life.id).toArray(String[]::new);
        database.until(condition, ids, ids);
    }
}
