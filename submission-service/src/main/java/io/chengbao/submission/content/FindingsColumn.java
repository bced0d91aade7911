package io.chengbao.submission.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.chengbao.reading.finding.Finding;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Findings as JSON, in the form that the event has too. */
@Converter
class FindingsColumn implements AttributeConverter<List<Finding>, String> {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Finding> findings) {
        try {
            return JSON.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings cannot be written as JSON", e);
        }
    }

    @Override
    public List<Finding> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored findings are no JSON", e);
        }
    }
}
