package io.chengbao.review.copying;

import static io.chengbao.review.testing.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.chengbao.platform.testing.Tokens;
import io.chengbao.review.testing.County;
import io.chengbao.review.testing.SubmissionTopic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CopyingTest {

    private static final Random RANDOM = new Random();

    @Inject County county;
    @Inject SubmissionTopic topic;
    @Inject Sources sources;

    @Test
    void a_passage_of_two_townships_is_shown_from_both_sides_with_the_names_left_in_it() {
        UUID round = county.openRound();
        String words = words();
        UUID first = county.submittedReport(round, text(words + "柳溪乡党委狠抓落实"));
        UUID second = county.submittedReport(round, ofOther(text(words + "柳溪乡党委狠抓落实")));

        JsonPath seen = awaitOverlaps(first, 1);
        assertThat(seen.getString("items[0].other.reportId")).isEqualTo(second.toString());
        assertThat(seen.getString("items[0].other.division")).isEqualTo("青禾县柳溪乡");
        assertThat(seen.getString("items[0].passages[0].a.quote")).isEqualTo(words + "柳溪乡党委狠抓落实");
        assertThat(seen.getString("items[0].passages[0].b.paragraph")).isEqualTo("p3");
        assertThat(seen.getList("items[0].passages[0].residue", Map.class))
                .containsExactly(Map.of("start", 40, "end", 45, "quote", "柳溪乡党委"));
        JsonPath other = awaitOverlaps(second, 1);
        assertThat(other.getString("items[0].other.reportId")).isEqualTo(first.toString());
        assertThat(other.getList("items[0].passages[0].residue")).isEmpty();
    }

    @Test
    void the_desk_shows_the_passages_side_by_side() {
        UUID round = county.openRound();
        String words = words();
        UUID first = county.submittedReport(round, text(words + "柳溪乡党委"));
        county.submittedReport(round, ofOther(text(words + "柳溪乡党委")));
        awaitOverlaps(first, 1);

        RestAssured.given()
                .cookie("chengbao", Tokens.of("approver-990127"))
                .get("/desk/reviews/" + first)
                .then()
                .statusCode(200)
                .body(containsString("与其他乡镇材料相同的文字"))
                .body(containsString(words + "<mark class=\"residue\">柳溪乡党委</mark>"));
    }

    @Test
    void of_a_source_outside_the_division_there_is_its_divisions_name_and_the_passage() {
        UUID round = county.openRound();
        UUID neighbours = openRoundOfNeighbours();
        String words = words();
        UUID far = UUID.randomUUID();
        topic.send(
                "ReportSubmitted",
                far,
                1,
                text(words)
                        .apply(County.submitted(far, neighbours, 1, Instant.now()))
                        .replace("990127101", "990128101"));
        UUID here = county.submittedReport(round, text(words));

        JsonPath seen = awaitOverlaps(here, 1);
        assertThat(seen.getMap("items[0].other")).isEqualTo(Map.of("division", "白河县长滩镇"));
        assertThat(seen.getMap("items[0].passages[0].b")).isEqualTo(Map.of("quote", words));
        as("auditor-990127").get("/api/v1/reviews/" + far + "/overlaps").then().statusCode(404);
    }

    @Test
    void what_a_township_wrote_before_is_no_copying_here() {
        String words = words();
        UUID before = county.submittedReport(county.openRound(), text(words));
        UUID now = county.submittedReport(county.openRound(), text(words));

        sources.awaitSearched(before);
        sources.awaitSearched(now);

        overlaps(now).then().body("items", hasSize(0));
    }

    @Test
    void another_revision_has_passages_of_its_own() {
        UUID round = county.openRound();
        String words = words();
        UUID first = county.submittedReport(round, text(words));
        UUID second = county.submittedReport(round, ofOther(text(words)));
        awaitOverlaps(second, 1);
        county.claim("approver-990127", first).then().statusCode(200);
        county.decide("approver-990127", first, County.RETURN).then().statusCode(200);

        county.resubmit(first, round, 2, text(words()));

        awaitOverlaps(second, 0);
        sources.awaitSearched(first);
        overlaps(first).then().body("items", hasSize(0));
        assertThat(sources.printsOfGone()).isZero();
    }

    @Test
    void a_withdrawn_report_is_compared_with_nothing() {
        UUID round = county.openRound();
        String words = words();
        UUID first = county.submittedReport(round, text(words));
        UUID second = county.submittedReport(round, ofOther(text(words)));
        awaitOverlaps(second, 1);

        topic.send(
                "WithdrawalRequested",
                first,
                2,
                """
                {"reportId": "%s", "round": "%s", "township": "990127101", "revision": 1,
                 "requestedBy": "submitter-990127101", "requestedAt": "2027-01-10T04:00:00Z"}"""
                        .formatted(first, round));

        awaitOverlaps(second, 0);
        assertThat(sources.count(first)).isZero();
    }

    private static UnaryOperator<String> text(String words) {
        return event -> event.replace("全镇新修水渠12公里，争取资金300。", words + "。");
    }

    private static UnaryOperator<String> ofOther(UnaryOperator<String> text) {
        return event ->
                text.apply(event)
                        .replace("\"township\": \"990127101\"", "\"township\": \"990127102\"");
    }

    /** Forty letters that nobody else has. */
    private static String words() {
        StringBuilder words = new StringBuilder();
        RANDOM.ints(40, 0x4E00, 0x9FA0).forEach(words::appendCodePoint);
        return words.toString();
    }

    private static UUID openRoundOfNeighbours() {
        return UUID.fromString(
                as("admin-990128")
                        .body(
                                County.roundDue(Instant.now().plusSeconds(86_400))
                                        .replace("990127", "990128")
                                        .replace("青禾县", "白河县")
                                        .replace("清水镇", "长滩镇"))
                        .post("/api/v1/rounds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static Response overlaps(UUID report) {
        return as("auditor-990127").get("/api/v1/reviews/" + report + "/overlaps");
    }

    private static JsonPath awaitOverlaps(UUID report, int size) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> overlaps(report).then().body("items", hasSize(size)));
        return overlaps(report).jsonPath();
    }
}
