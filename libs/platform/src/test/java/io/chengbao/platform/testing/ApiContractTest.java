package io.chengbao.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code deploy/contracts/openapi/<service>.yaml} to what the service says of itself, and to
 * what it said when it was last released. Each service has a subclass.
 */
public abstract class ApiContractTest {

    private final String service =
            ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);

    private final Path published = ApiDocument.file("openapi", service);
    private String own;

    @BeforeEach
    void ask() {
        own = given().accept("application/yaml").get("/q/openapi").asString();
        if (Contracts.isToWrite()) {
            Contracts.write(published, own);
        }
    }

    @Test
    void the_published_document_is_the_services_own() {
        assertThat(Contracts.read(published))
                .as(
                        "%s is not what the service says of itself. Look at what changed, then write"
                                + " it down: mvn test -pl %s -am -Dtest=ApiTest -Dcontracts.write -Dmdep.skip"
                                + " -Dsurefire.failIfNoSpecifiedTests=false",
                        published, service)
                .isEqualTo(Contracts.parse(own));
    }

    @Test
    void nothing_that_was_released_is_taken_back() {
        JsonNode released = Contracts.read(ApiDocument.file("released/openapi", service));

        assertThat(Compatibility.breaksOfApi(released, ApiDocument.published(service).json()))
                .as("what clients of the released document would miss")
                .isEmpty();
    }

    @Test
    void every_operation_says_what_it_is_for_and_under_what_to_find_it() {
        List<String> silent =
                ApiDocument.published(service).operations().stream()
                        .filter(
                                operation ->
                                        operation.description().path("summary").asText().isBlank()
                                                || operation.description().path("tags").isEmpty())
                        .map(ApiOperation::name)
                        .toList();

        assertThat(silent).as("operations without summary or tag").isEmpty();
    }
}
