package io.chengbao.acceptance.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One HTTP request, ready to be sent as often as it takes.
 *
 * @param path behind {@code /api/v1}
 * @param ifMatch null where nothing was looked at before
 */
record Request(String method, String path, String contentType, byte[] body, String ifMatch) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Request get(String path) {
        return new Request("GET", path, "application/json", new byte[0], null);
    }

    static Request delete(String path) {
        return new Request("DELETE", path, "application/json", new byte[0], null);
    }

    static Request post(String path, Map<String, ?> body) {
        return json("POST", path, body, null);
    }

    static Request put(String path, Map<String, ?> body, String ifMatch) {
        return json("PUT", path, body, ifMatch);
    }

    /** A form with files, sent with the same boundary each time. */
    static Request form(String path, Map<String, String> fields, List<FilePart> files) {
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) ->
                        write(
                                body,
                                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, name, value)));
        for (FilePart file : files) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                            .formatted(boundary, file.field(), file.name()));
            body.writeBytes(file.bytes());
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return new Request(
                "POST",
                path,
                "multipart/form-data; boundary=" + boundary,
                body.toByteArray(),
                null);
    }

    private static Request json(String method, String path, Map<String, ?> body, String ifMatch) {
        try {
            return new Request(
                    method, path, "application/json", JSON.writeValueAsBytes(body), ifMatch);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
