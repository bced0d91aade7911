package io.chengbao.review.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.chengbao.platform.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The sample county 990127 and its townships, acting through the API and the topic. */
@Singleton
public class County {

    public static final String TOWNSHIP = "990127101";

    private final SubmissionTopic topic;

    County(SubmissionTopic topic) {
        this.topic = topic;
    }

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    /** Opens a round for the townships 990127101 and 990127102, due in a week. */
    public UUID openRound() {
        return UUID.fromString(
                as("admin-990127")
                        .body(roundDue(Instant.now().plus(7, ChronoUnit.DAYS)))
                        .post("/api/v1/rounds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** The same with more members. */
    public UUID opensRound(String members) {
        return UUID.fromString(
                as("admin-990127")
                        .body(roundWith(members))
                        .post("/api/v1/rounds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    public static String roundWith(String members) {
        return roundDue(Instant.now().plus(7, ChronoUnit.DAYS))
                .replaceFirst("\\{", "{" + members + ", ");
    }

    public static String roundDue(Instant dueAt) {
        return """
        {"title": "2026年度工作总结", "kind": "ANNUAL_SUMMARY", "period": "2026",
         "issuer": "青禾县人民政府办公室", "line": "GOVERNMENT", "dueAt": "%s",
         "townships": [{"division": "990127101", "name": "清水镇"},
                       {"division": "990127102", "name": "柳溪乡"}],
         "requiredParts": [{"code": "NEXT_STEPS", "headings": ["下步打算"]}]}"""
                .formatted(dueAt);
    }

    /** A report of township 990127101 that has come to the county. */
    public UUID submittedReport(UUID round) {
        return submittedReport(round, event -> event);
    }

    public UUID submittedReport(UUID round, UnaryOperator<String> change) {
        UUID reportId = UUID.randomUUID();
        String event = submitted(reportId, round, 1, Instant.now());
        topic.send("ReportSubmitted", reportId, 1, change.apply(event));
        awaitReview(reportId);
        return reportId;
    }

    public static String submitted(UUID reportId, UUID round, int revision, Instant at) {
        return """
        {"reportId": "%s", "round": "%s", "township": "990127101", "revision": %d,
         "title": "清水镇2026年度工作总结", "submittedBy": "submitter-990127101", "submittedAt": "%s",
         "receiptNumber": "BS-990127101-0001",
         "file": {"name": "报告.docx", "mediaType": "application/octet-stream", "size": 1, "sha256": "00"},
         "document": {"title": "清水镇2026年度工作总结",
           "outline": [{"level": 1, "number": "一、", "text": "下步打算", "line": 2, "start": 2}],
           "paragraphs": [{"id": "p1", "line": 1, "text": "清水镇2026年度工作总结"},
                          {"id": "p2", "line": 2, "text": "一、下步打算"},
                          {"id": "p3", "line": 3, "text": "全镇新修水渠12公里，争取资金300。"}]},
         "findings": [{"rule": "missing-unit", "severity": "WARNING", "paragraph": "p3", "line": 3,
           "start": 15, "end": 18, "quote": "300",
           "message": {"zh": "数字后面缺少单位", "en": "A figure without a unit"}}]}"""
                .formatted(reportId, round, revision, at);
    }

    public void awaitReview(UUID reportId) {
        await().atMost(Duration.ofSeconds(20)).until(() -> review(reportId).statusCode() == 200);
    }

    public Response review(UUID reportId) {
        return as("auditor-990127").get("/api/v1/reviews/" + reportId);
    }

    /** A report that approver-990127 has taken up. */
    public UUID claimedReport(UUID round) {
        UUID reportId = submittedReport(round);
        claim("approver-990127", reportId).then().statusCode(200);
        return reportId;
    }

    public Response claim(String person, UUID reportId) {
        return as(person).post("/api/v1/reviews/" + reportId + "/claim");
    }

    /** A report that approver-990127 has returned; its last event was the first. */
    public UUID returnedReport(UUID round) {
        UUID reportId = claimedReport(round);
        decide("approver-990127", reportId, RETURN).then().statusCode(200);
        return reportId;
    }

    /** The next revision of a report of which the township said nothing else. */
    public void resubmit(UUID reportId, UUID round, int revision, UnaryOperator<String> change) {
        String event = submitted(reportId, round, revision, Instant.now());
        topic.send("ReportSubmitted", reportId, revision, change.apply(event));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> revision == review(reportId).<Integer>path("revision"));
    }

    public static final String RETURN =
            """
            {"revision": 1, "stage": "APPROVAL", "verdict": "RETURN", "reason": "数据不全，请补充",
             "wordingOnly": true}""";

    public Response decide(String person, UUID reportId, String decision) {
        return as(person).body(decision).post("/api/v1/reviews/" + reportId + "/decisions");
    }

    /** Writes a comment on the third paragraph of the sample report. */
    public Response comment(String person, UUID reportId, String kind) {
        return as(person)
                .body(
                        """
                        {"kind": "%s", "paragraph": "p3", "quote": "资金300", "before": "争取",
                         "text": "请写明单位。"}"""
                                .formatted(kind))
                .post("/api/v1/reviews/" + reportId + "/comments");
    }

    public Response approve(String person, UUID reportId, int revision) {
        return as(person)
                .body(
                        """
                        {"revision": %d, "stage": "APPROVAL", "verdict": "APPROVE", "reason": "同意"}"""
                                .formatted(revision))
                .post("/api/v1/reviews/" + reportId + "/decisions");
    }
}
