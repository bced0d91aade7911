package io.chengbao.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Headers as the tables keep them. */
final class HeaderColumn {

    private HeaderColumn() {}

    static String write(ObjectMapper json, Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("headers cannot be written as JSON", e);
        }
    }

    static Map<String, String> read(ObjectMapper json, String headers) {
        try {
            return json.readerForMapOf(String.class).readValue(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers are no JSON", e);
        }
    }
}
