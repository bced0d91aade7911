package io.chengbao.submission;

import static io.restassured.RestAssured.given;

import io.chengbao.platform.testing.Tokens;
import io.restassured.specification.RequestSpecification;

/** Requests to the API of somebody from the sample county. */
public final class Asking {

    private Asking() {}

    public static RequestSpecification as(String person) {
        return given().basePath("/api/v1").auth().oauth2(Tokens.of(person));
    }
}
