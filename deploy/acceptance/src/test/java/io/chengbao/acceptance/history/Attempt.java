package io.chengbao.acceptance.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One request of a client and what came of it. Requests with one key are attempts at one command.
 *
 * @param key the request's {@code Idempotency-Key}
 * @param report the report's id, null for an upload: only the answer names it
 * @param content what was asked for, as far as it matters afterwards
 * @param status the answer's, 0 where there was none
 * @param problem the last part of the answer's problem type; null where it has none
 * @param told the answer's body; missing where there was none
 */
public record Attempt(
        String key,
        Verb verb,
        String person,
        UUID round,
        String township,
        String report,
        JsonNode content,
        Instant sentAt,
        Instant answeredAt,
        Outcome outcome,
        int status,
        String problem,
        JsonNode told) {}
