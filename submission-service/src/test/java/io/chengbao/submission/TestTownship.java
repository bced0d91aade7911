package io.chengbao.submission;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What somebody of a township does, as the one curl does it. */
public final class TestTownship {

    public static final String SUBMITTER = "submitter-" + TestCounty.TOWNSHIP;
    public static final String SIGNER = "signer-" + TestCounty.TOWNSHIP;
    public static final String NEIGHBOUR = "submitter-" + TestCounty.NEIGHBOUR;

    private TestTownship() {}

    public static Response uploads(UUID round, byte[] file) {
        return uploads(Asking.as(SUBMITTER), round, SampleReport.NAME, file, false);
    }

    public static Response handsIn(UUID round, byte[] file) {
        return uploads(Asking.as(SUBMITTER), round, SampleReport.NAME, file, true);
    }

    public static Response uploads(
            RequestSpecification asking, UUID round, String name, byte[] file, boolean submit) {
        return asking.multiPart("round", round.toString())
                .multiPart("file", name, file)
                .multiPart("submit", Boolean.toString(submit))
                .post("/reports");
    }

    /** A draft that nothing stands in the way of. */
    public static UUID hasDraftIn(UUID round) {
        return idOf(uploads(round, SampleReport.complete()));
    }

    public static UUID hasSubmittedIn(UUID round) {
        return idOf(handsIn(round, SampleReport.complete()));
    }

    /** One that waits for the head; the round must have sign-off. */
    public static UUID awaitsSignOffIn(UUID round) {
        return idOf(handsIn(round, SampleReport.complete()));
    }

    public static UUID idOf(Response answer) {
        return UUID.fromString(answer.then().extract().path("id"));
    }

    public static String statusOf(UUID report) {
        return Asking.as(SUBMITTER).get("/reports/{id}", report).then().extract().path("status");
    }
}
