package io.chengbao.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One keep-alive connection to a service. It knows just as much of HTTP/1.1 as it needs: client and
 * service share the machine, and whatever a client of more comfort takes of it would count as the
 * service's cost.
 */
final class Connection implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String host;
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    Connection(URI service) throws IOException {
        host = service.getAuthority();
        socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** What was answered. */
    record Answer(int status, byte[] body) {

        /** The body as JSON, of an answer that was hoped for. */
        JsonNode expect(int... statuses) throws IOException {
            for (var expected : statuses) {
                if (status == expected) {
                    return JSON.readTree(body);
                }
            }
            throw new IOException(
                    "the answer was %d: %s"
                            .formatted(status, new String(body, StandardCharsets.UTF_8)));
        }
    }

    /** A request without a body. */
    Answer post(String path, String token) throws IOException {
        return post(path, token, "", new byte[0]);
    }

    Answer post(String path, String token, String contentType, byte[] body) throws IOException {
        var header = contentType.isEmpty() ? "" : "Content-Type: " + contentType + "\r\n";
        return send("POST", path, token, header, body);
    }

    Answer post(String path, String token, Map<String, ?> json) throws IOException {
        return post(path, token, "application/json", JSON.writeValueAsBytes(json));
    }

    /** Changes something, in whatever version it is. */
    Answer put(String path, String token, Map<String, ?> json) throws IOException {
        var headers = "Content-Type: application/json\r\nIf-Match: *\r\n";
        return send("PUT", path, token, headers, JSON.writeValueAsBytes(json));
    }

    private Answer send(String method, String path, String token, String headers, byte[] body)
            throws IOException {
        var head =
                "%s %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(method, path, host, token, headers, body.length);
        var request = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, request, 0, head.length());
        System.arraycopy(body, 0, request, head.length(), body.length);
        out.write(request);
        return answer();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return new Answer(status, in.readNBytes(length));
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
