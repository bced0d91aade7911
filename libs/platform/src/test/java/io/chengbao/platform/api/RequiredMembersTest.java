package io.chengbao.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequiredMembersTest {

    record Letter(
            int pages,
            String subject,
            @Nullable String reply,
            Optional<String> seal,
            List<String> enclosures) {}

    record Folder(@JsonUnwrapped Letter letter, @Nullable Integer shelf, String label) {}

    record Pile<T>(List<T> items, @Nullable String next) {}

    private final OpenAPI document =
            OASFactory.createOpenAPI()
                    .components(OASFactory.createComponents())
                    .paths(OASFactory.createPaths());

    @BeforeEach
    void describe() {
        describe("Letter", "pages", "subject", "reply", "seal", "enclosures");
        describe("Folder", "pages", "subject", "reply", "seal", "enclosures", "shelf", "label");
        describe("PileLetter", "items", "next");
        describe("Other", "pages");
    }

    @Test
    void what_may_be_null_is_not_required_and_all_else_is() throws IOException {
        answeredWith("Letter");

        filter();

        assertThat(schema("Letter").getRequired())
                .containsExactly("pages", "subject", "enclosures");
    }

    @Test
    void what_is_unwrapped_counts_as_the_records_own() throws IOException {
        answeredWith("Folder");

        filter();

        assertThat(schema("Folder").getRequired())
                .containsExactly("pages", "subject", "enclosures", "label");
    }

    @Test
    void a_generic_record_is_known_under_what_it_is_used_with() throws IOException {
        answeredWith("PileLetter");

        filter();

        assertThat(schema("PileLetter").getRequired()).containsExactly("items");
    }

    @Test
    void what_is_sent_to_the_service_too_is_left_to_its_constraints() throws IOException {
        answeredWith("Letter");
        document.getPaths()
                .getPathItem("/letters")
                .PUT(
                        OASFactory.createOperation()
                                .responses(OASFactory.createAPIResponses())
                                .requestBody(
                                        OASFactory.createRequestBody().content(json("Letter"))));

        filter();

        assertThat(schema("Letter").getRequired()).isNull();
    }

    @Test
    void of_a_schema_that_is_no_record_nothing_is_said() throws IOException {
        answeredWith("Other");

        filter();

        assertThat(schema("Other").getRequired()).isNull();
    }

    private void filter() throws IOException {
        new RequiredMembers(Index.of(Letter.class, Folder.class, Pile.class))
                .filterOpenAPI(document);
    }

    private void describe(String name, String... properties) {
        Schema schema = OASFactory.createSchema();
        for (String property : properties) {
            schema.addProperty(property, OASFactory.createSchema());
        }
        document.getComponents().addSchema(name, schema);
    }

    private void answeredWith(String name) {
        document.getPaths()
                .addPathItem(
                        "/letters",
                        OASFactory.createPathItem()
                                .GET(
                                        OASFactory.createOperation()
                                                .responses(
                                                        OASFactory.createAPIResponses()
                                                                .addAPIResponse(
                                                                        "200",
                                                                        OASFactory
                                                                                .createAPIResponse()
                                                                                .content(
                                                                                        json(
                                                                                                name))))));
    }

    private static Content json(String name) {
        return OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(
                                        OASFactory.createSchema()
                                                .ref("#/components/schemas/" + name)));
    }

    private Schema schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }
}
