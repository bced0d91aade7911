package io.chengbao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;

/** A document as JSON in a column of text. */
class DocumentColumn implements AttributeConverter<Document, String> {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    @Override
    public String convertToDatabaseColumn(Document document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document cannot be written as JSON", e);
        }
    }

    @Override
    public Document convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, Document.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is no JSON", e);
        }
    }
}
