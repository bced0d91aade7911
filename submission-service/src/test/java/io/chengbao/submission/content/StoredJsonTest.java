package io.chengbao.submission.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private static final String DOCUMENT = "{\"title\":\"工作总结\",\"paragraphs\":[\"𠮷\"]}";

    private static final String EVENT = "{\"round\":1,\"document\":" + DOCUMENT + ",\"after\":2}";

    private final ObjectMapper json = new ObjectMapper();
    private final Sent sent = new Sent(1, StoredJson.of(DOCUMENT), 2);

    record Sent(int round, StoredJson document, int after) {}

    @Test
    void stands_in_what_is_written_as_it_was_stored() throws JsonProcessingException {
        assertThat(json.writeValueAsBytes(sent)).isEqualTo(EVENT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void stands_so_in_characters_too() throws JsonProcessingException {
        assertThat(json.writeValueAsString(sent)).isEqualTo(EVENT);
    }
}
