package io.chengbao.submission.report;

import static io.chengbao.submission.TestReview.MUST_FIX;
import static io.chengbao.submission.TestTownship.SUBMITTER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.Tokens;
import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.Tables;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestReview;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Everything that the API's description has with an id in its path, asked for with somebody else's
 * id: an endpoint that is new is asked too, or fails here for a parameter that nobody knows.
 */
@QuarkusTest
class ForeignIdsTest {

    private static final Set<String> ROLES =
            Set.of("submitter", "signer", "reviewer", "approver", "county-admin", "auditor");

    /** A neighbour whom the round doesn't name, townships of another county, and that county. */
    private static final List<String> STRANGERS =
            List.of("990127103", "990128101", "990128102", "990128");

    /** A neighbour who may see the round, and nothing of the report. */
    private static final String NEIGHBOUR = TestCounty.NEIGHBOUR;

    /** Dead letters are the operator's, who has no division. */
    private static final String OPERATORS = "/api/v1/dead-letters";

    private static final String ROUNDS = "/api/v1/rounds";

    @Inject TestCounty county;
    @Inject Tables tables;

    private UUID round;
    private UUID report;
    private String finding;

    @BeforeEach
    void comeBackFromTheCounty() {
        round = county.opensRound();
        RequestSpecification asking =
                Asking.as(SUBMITTER)
                        .multiPart(
                                "attachments",
                                "扫描.pdf",
                                "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        byte[] file = SampleReport.word("一、工作回顾", "全年完成投资xx万元。", "二、下步打算", "努力。");
        report =
                TestTownship.idOf(
                        TestTownship.uploads(asking, round, SampleReport.NAME, file, false));
        finding =
                Asking.as(SUBMITTER)
                        .get("/reports/{id}/findings", report)
                        .then()
                        .extract()
                        .path("find { it.severity == 'BLOCKER' }.id");
        Asking.as(SUBMITTER)
                .contentType("application/json")
                .body(Map.of("findings", List.of(finding), "reason", "另报。"))
                .post("/reports/{id}/waivers", report);
        Asking.as(SUBMITTER).post("/reports/{id}/submission", report).then().statusCode(200);
        new TestReview(county, round, report).starts(1).returns(1);
    }

    @Test
    void what_is_somebody_elses_is_not_found_and_the_attempt_is_noted() {
        SoftAssertions all = new SoftAssertions();
        List<Operation> operations = operationsWithIds();

        for (Operation operation : operations) {
            for (String division : operation.isAboutRound() ? STRANGERS : withNeighbour()) {
                String person = "stranger-" + division;
                all.assertThat(send(operation, person, division).statusCode())
                        .as("%s by %s", operation, division)
                        .isEqualTo(404);
                all.assertThat(refusals(person, operation))
                        .as("audit of %s by %s", operation, division)
                        .isOne();
            }
        }

        all.assertAll();
        assertThat(operations).hasSizeGreaterThan(20);
        assertThat(TestTownship.statusOf(report)).isEqualTo("RETURNED");
    }

    @Test
    void its_own_people_find_all_of_it() {
        SoftAssertions all = new SoftAssertions();

        for (Operation operation : readingFirst(operationsWithIds())) {
            all.assertThat(send(operation, "owner", TestCounty.TOWNSHIP).statusCode())
                    .as("%s", operation)
                    .isNotEqualTo(404)
                    .isLessThan(500);
        }

        all.assertAll();
    }

    /** Then what removes one thing, so that nothing is replaced before it was looked for. */
    private static List<Operation> readingFirst(List<Operation> operations) {
        List<String> order = List.of("GET", "DELETE");
        return operations.stream()
                .sorted(
                        Comparator.comparingInt(
                                operation ->
                                        order.contains(operation.method)
                                                ? order.indexOf(operation.method)
                                                : order.size()))
                .toList();
    }

    private static List<String> withNeighbour() {
        return Stream.concat(Stream.of(NEIGHBOUR), STRANGERS.stream()).toList();
    }

    private List<Operation> operationsWithIds() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi").then().extract().path("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getKey().contains("{"))
                .filter(path -> !path.getKey().startsWith(OPERATORS))
                .flatMap(path -> operations(path.getKey(), path.getValue().keySet()))
                .toList();
    }

    private Stream<Operation> operations(String path, Set<String> methods) {
        String id = path.startsWith(ROUNDS) ? round + "" : report + "";
        String address =
                path.replace("{id}", id)
                        .replace("{comment}", MUST_FIX + "")
                        .replace("{finding}", finding)
                        .replace("{revision}", "1")
                        .replace("{position}", "1");
        assertThat(address).doesNotContain("{");
        return methods.stream()
                .filter(method -> !method.equals("parameters"))
                .map(method -> new Operation(method.toUpperCase(Locale.ROOT), address));
    }

    private static Response send(Operation operation, String person, String division) {
        String token = Tokens.claims(person).claim("division", division).groups(ROLES).sign();
        RequestSpecification asking = given().auth().oauth2(token).header("If-Match", "*");
        if (!operation.method.equals("GET")) {
            asking.contentType("application/json")
                    .body(
                            Map.of(
                                    "title", "总结",
                                    "text", "尚好。",
                                    "reason", "改。",
                                    "findings", List.of("f0")));
        }
        return asking.request(operation.method, operation.address);
    }

    private long refusals(String person, Operation operation) {
        return tables.count(
                """
                select count(*) from audit_entry where outcome = 'REFUSED' and reason = '404'
                    and person = ? and action = ? and target = ?""",
                person,
                operation.method,
                operation.address);
    }

    private record Operation(String method, String address) {

        boolean isAboutRound() {
            return address.startsWith(ROUNDS);
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }
}
