package io.chengbao.submission;

import static io.restassured.RestAssured.given;

import io.chengbao.platform.testing.Tokens;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.entity.mime.HttpMultipartMode;

/** Requests to the API of somebody from the sample county. */
public final class Asking {

    /** Sends the names of files in UTF-8. */
    private static final RestAssuredConfig LIKE_CURL =
            RestAssuredConfig.config()
                    .httpClient(
                            HttpClientConfig.httpClientConfig()
                                    .httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                    .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Asking() {}

    public static RequestSpecification as(String person) {
        return with(TOKENS.computeIfAbsent(person, Tokens::of));
    }

    public static RequestSpecification with(String token) {
        return asNobody().auth().oauth2(token);
    }

    /** Without a token. */
    public static RequestSpecification asNobody() {
        return given().config(LIKE_CURL).basePath("/api/v1");
    }
}
