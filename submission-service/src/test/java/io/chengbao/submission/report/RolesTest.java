package io.chengbao.submission.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.submission.Asking;
import io.chengbao.submission.SampleReport;
import io.chengbao.submission.TestCounty;
import io.chengbao.submission.TestTownship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which role is answered what, endpoint by endpoint, on a report that was handed in. */
@QuarkusTest
class RolesTest {

    @Inject TestCounty county;

    private UUID round;
    private UUID report;

    @BeforeEach
    void handIn() {
        round = county.opensRound();
        report = TestTownship.hasSubmittedIn(round);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    METHOD, PATH,                           SUBMITTER, SIGNER, REVIEWER, APPROVER, ADMIN, AUDITOR, OPERATOR, NOBODY
                    POST,   /reports,                       409,       403,    403,      403,      403,   403,     403,      401
                    GET,    /reports,                       200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id},                  200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/content,          200,       200,    200,      200,      200,   200,     403,      401
                    PUT,    /reports/{id}/content,          409,       403,    403,      403,      403,   403,     403,      401
                    GET,    /reports/{id}/findings,         200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/content/file,     200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/comments,         200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/waivers,          200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/history,          200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/receipt,          200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/revisions,        200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/revisions/1,      200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /reports/{id}/revisions/1/file, 200,       200,    200,      200,      200,   200,     403,      401
                    POST,   /reports/{id}/submission,       409,       403,    403,      403,      403,   403,     403,      401
                    POST,   /checks,                        200,       200,    200,      200,      200,   403,     403,      401
                    GET,    /reports/{id}/indicators,       200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /rounds,                        200,       200,    200,      200,      200,   200,     403,      401
                    GET,    /rounds/{round},                200,       200,    200,      200,      200,   200,     403,      401
                    """)
    void everybody_is_answered_by_their_role(
            String method,
            String path,
            int submitter,
            int signer,
            int reviewer,
            int approver,
            int admin,
            int auditor,
            int operator,
            int nobody) {
        assertThat(status("submitter-990127101", method, path)).isEqualTo(submitter);
        assertThat(status("signer-990127101", method, path)).isEqualTo(signer);
        assertThat(status("reviewer-990127", method, path)).isEqualTo(reviewer);
        assertThat(status("approver-990127", method, path)).isEqualTo(approver);
        assertThat(status("admin-990127", method, path)).isEqualTo(admin);
        assertThat(status("auditor-990127", method, path)).isEqualTo(auditor);
        assertThat(status("operator", method, path)).isEqualTo(operator);
        assertThat(status(null, method, path)).isEqualTo(nobody);
    }

    private int status(String person, String method, String path) {
        RequestSpecification asking = person == null ? Asking.asNobody() : Asking.as(person);
        if (!method.equals("GET") && !path.endsWith("submission")) {
            asking.multiPart("round", round.toString())
                    .multiPart("file", SampleReport.NAME, SampleReport.complete())
                    .header("If-Match", "*");
        }
        String address = path.replace("{id}", report + "").replace("{round}", round + "");
        return asking.request(method, address).statusCode();
    }
}
