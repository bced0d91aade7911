package io.chengbao.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper();

    enum Size {
        SMALL,
        LARGE
    }

    record Order(String name, Integer pieces, double weight, boolean urgent, Size size) {}

    @BeforeEach
    void customize() {
        new StrictJson().customize(json);
    }

    @Test
    void each_type_is_read_from_its_own_kind_of_json() throws JsonProcessingException {
        Order read =
                json.readValue(
                        """
                        {"name": "7", "pieces": 7, "weight": 7, "urgent": true, "size": "LARGE"}
                        """,
                        Order.class);

        assertThat(read).isEqualTo(new Order("7", 7, 7, true, Size.LARGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": 7}",
                "{\"name\": 7.5}",
                "{\"name\": true}",
                "{\"pieces\": \"7\"}",
                "{\"pieces\": \"\"}",
                "{\"pieces\": 7.5}",
                "{\"weight\": \"7.5\"}",
                "{\"urgent\": \"true\"}",
                "{\"urgent\": 1}",
                "{\"size\": 1}",
                "{\"size\": \"1\"}",
                "{} {}"
            })
    void nothing_is_read_from_another_kind(String sent) {
        assertThatThrownBy(() -> json.readValue(sent, Order.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
