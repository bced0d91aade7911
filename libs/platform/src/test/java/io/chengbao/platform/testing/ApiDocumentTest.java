package io.chengbao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    private final ApiDocument document =
            ApiDocument.of(
                    """
                    paths:
                      /letters/{id}:
                        get:
                          responses:
                            "200":
                              content:
                                application/json:
                                  schema:
                                    $ref: "#/components/schemas/Letter"
                    components:
                      schemas:
                        Letter:
                          type: object
                          required: [subject, sender]
                          properties:
                            subject: {type: string}
                            reply: {type: string}
                            sender:
                              $ref: "#/components/schemas/Sender"
                        Sender:
                          type: object
                          required: [name]
                          properties:
                            name: {type: string}
                    """);

    @Test
    void an_answer_with_all_that_it_must_have_fits() {
        assertThat(faults(200, "{\"subject\": \"s\", \"sender\": {\"name\": \"n\"}}")).isEmpty();
    }

    @Test
    void a_missing_member_is_a_fault() {
        assertThat(faults(200, "{\"sender\": {\"name\": \"n\"}}"))
                .singleElement()
                .asString()
                .contains("GET /letters/{id} → 200", "subject");
    }

    @Test
    void a_missing_member_further_inside_is_a_fault() {
        assertThat(faults(200, "{\"subject\": \"s\", \"sender\": {}}"))
                .singleElement()
                .asString()
                .contains("name");
    }

    @Test
    void a_member_of_another_type_or_that_nobody_knows_is_a_fault() {
        assertThat(faults(200, "{\"subject\": 1, \"seal\": 1, \"sender\": {\"name\": \"n\"}}"))
                .hasSize(2);
    }

    @Test
    void a_status_that_nobody_knows_is_a_fault() {
        assertThat(faults(204, "")).hasSize(1);
    }

    private List<String> faults(int status, String body) {
        return document.faults("GET", "/letters/1", status, "application/json", body);
    }
}
