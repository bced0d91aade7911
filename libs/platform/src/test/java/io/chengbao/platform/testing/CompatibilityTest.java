package io.chengbao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String API =
            """
            paths:
              /things:
                post:
                  parameters:
                  - {name: kind, in: query, required: false}
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/New'}}}}
                  responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
            components:
              schemas:
                New: {type: object, required: [name], properties: {name: {type: string}, size: {type: integer}}}
                Thing: {type: object, properties: {id: {type: string}, name: {type: string}}}
            """;

    private static final String EVENT =
            "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}";

    @Test
    void the_same_and_more_is_compatible() {
        assertThat(api(API)).isEmpty();
        assertThat(
                        api(
                                API.replace(
                                        "{id: {type: string},",
                                        "{id: {type: string}, at: {type: string},")))
                .isEmpty();
        assertThat(
                        api(
                                API.replace(
                                        "size: {type: integer}",
                                        "size: {type: integer}, at: {type: string}")))
                .isEmpty();
        assertThat(
                        event(
                                EVENT.replace(
                                        "b: {type: string}",
                                        "b: {type: string}, c: {type: string}")))
                .isEmpty();
    }

    @Test
    void one_file_may_become_several_and_an_answer_gain_another_shape() {
        String thing = "{$ref: '#/components/schemas/Thing'}}}}}";

        assertThat(
                        api(
                                API.replace(
                                        thing,
                                        "{oneOf: [{$ref: '#/components/schemas/Thing'},"
                                                + " {type: array}]}}}}}")))
                .isEmpty();
        assertThat(api(API.replace(thing, "{oneOf: [{type: array}]}}}}}"))).hasSize(1);
        assertThat(
                        api(
                                API.replace(
                                        "size: {type: integer}",
                                        "size: {type: array, items: {type: integer}}")))
                .hasSize(1);
        assertThat(
                        Compatibility.breaksOfApi(
                                read(API.replace("integer", "string, format: binary")),
                                read(
                                        API.replace(
                                                "{type: integer}",
                                                "{type: array, items: {type: string, format:"
                                                        + " binary}}"))))
                .isEmpty();
    }

    @Test
    void an_answer_of_several_shapes_loses_none_of_them() {
        String shapes =
                API.replace(
                        "{$ref: '#/components/schemas/Thing'}}}}}",
                        "{oneOf: [{$ref: '#/components/schemas/Thing'}, {type: array}]}}}}}");

        assertThat(Compatibility.breaksOfApi(read(shapes), read(shapes))).isEmpty();
        assertThat(Compatibility.breaksOfApi(read(shapes), read(API)))
                .containsExactly("post /things 200 (2) is gone");
        assertThat(
                        Compatibility.breaksOfApi(
                                read(shapes), read(shapes.replace("{id: {type: string}, ", "{"))))
                .containsExactly("post /things 200 (1)/id is gone");
    }

    @Test
    void what_clients_rely_on_may_not_go() {
        assertThat(api(API.replace("/things", "/stuff"))).containsExactly("post /things is gone");
        assertThat(api(API.replace("name: kind", "name: sort"))).hasSize(1);
        assertThat(api(API.replace("{id: {type: string}, ", "{")))
                .containsExactly("post /things 200/id is gone");
        assertThat(api(API.replace("id: {type: string}", "id: {type: integer}"))).hasSize(1);
        assertThat(api(API.replace(", size: {type: integer}", ""))).hasSize(1);
    }

    @Test
    void what_clients_do_not_send_may_not_be_asked() {
        assertThat(api(API.replace("required: [name]", "required: [name, size]")))
                .containsExactly("post /things application/json/size has become required");
        assertThat(api(API.replace("required: false", "required: true"))).hasSize(1);
    }

    @Test
    void an_event_neither_loses_a_field_nor_gains_a_required_one() {
        assertThat(event(EVENT.replace(", b: {type: string}", ""))).isNotEmpty();
        assertThat(event(EVENT.replace("required: [a]", "required: [a, b]")))
                .containsExactly("/b has become required");
        assertThat(event(EVENT.replace("required: [a]", "required: []")))
                .containsExactly("/a may be absent now");
        assertThat(event(EVENT.replace("b: {type: string}", "b: {type: integer}"))).isNotEmpty();
    }

    private static List<String> api(String present) {
        return Compatibility.breaksOfApi(read(API), read(present));
    }

    private static List<String> event(String present) {
        return Compatibility.breaksOfEvent(read(EVENT), read(present));
    }

    private static JsonNode read(String yaml) {
        return Contracts.parse(yaml);
    }
}
