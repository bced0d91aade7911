package io.chengbao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, it is never the service that fails, and what it answers is what its document
 * says. Each service has a subclass.
 *
 * <p>The seed is always the same, so that no change is refused for what another one did; {@code
 * -Dinput.seed=} tries another.
 */
public abstract class AnyInputTest {

    private static final int REQUESTS_PER_OPERATION = 60;

    private static final long SEED = 20_261_122;

    /** Answered by the HTTP server, to whom no operation is known yet. */
    private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(405, 414, 431);

    private final String service =
            ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);

    @Test
    void no_input_makes_the_service_fail() {
        long seed = Long.getLong("input.seed", SEED);
        ApiDocument document = ApiDocument.published(service);
        Random random = new Random(seed);
        OddInput odd = new OddInput(document, random);
        List<String> faults = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            for (int request = 0; request < REQUESTS_PER_OPERATION; request++) {
                faults.addAll(faults(document, operation, odd, random));
            }
        }

        assertThat(faults.stream().distinct().limit(20).toList())
                .as("with -Dinput.seed=%d", seed)
                .isEmpty();
    }

    private static List<String> faults(
            ApiDocument document, ApiOperation operation, OddInput odd, Random random) {
        boolean oddPath = random.nextInt(4) == 0;
        String path = oddPath ? oddPath(operation, odd) : SampleRequest.path(operation);
        Map<String, String> headers = headers(operation, odd, random);
        byte[] body =
                headers.containsKey("Content-Type")
                        ? odd.body(
                                operation,
                                operation.takes().get(random.nextInt(operation.takes().size())))
                        : new byte[0];
        HttpResponse<String> answer =
                SampleRequest.send(
                        operation.method(),
                        path + query(operation, odd, random),
                        token(operation, random),
                        headers,
                        body);
        String sent = operation.name() + " " + headers.keySet() + " → " + answer.statusCode();
        if (answer.statusCode() >= 500 && answer.statusCode() != 503) {
            return List.of(sent + ": " + answer.body() + " " + shortened(body));
        }
        if (oddPath || BEFORE_ANY_OPERATION.contains(answer.statusCode())) {
            return List.of();
        }
        return document.faults(
                operation.method(),
                path,
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(null),
                answer.body());
    }

    private static String oddPath(ApiOperation operation, OddInput odd) {
        return List.of(operation.template().substring(1).split("/")).stream()
                .map(part -> part.startsWith("{") ? odd.encoded() : part)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String query(ApiOperation operation, OddInput odd, Random random) {
        List<String> parameters = new ArrayList<>();
        operation
                .description()
                .path("parameters")
                .forEach(
                        parameter -> {
                            if (parameter.path("in").asText().equals("query")
                                    && random.nextBoolean()) {
                                parameters.add(
                                        parameter.path("name").asText() + "=" + odd.encoded());
                            }
                        });
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    private static Map<String, String> headers(
            ApiOperation operation, OddInput odd, Random random) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : List.of("Accept", "Accept-Language", "If-Match", "Idempotency-Key")) {
            if (random.nextInt(8) == 0) {
                headers.put(name, odd.header());
            }
        }
        if (!operation.takes().isEmpty()) {
            String type = operation.takes().get(random.nextInt(operation.takes().size()));
            headers.put(
                    "Content-Type",
                    random.nextInt(10) == 0
                            ? odd.header()
                            : type.startsWith("multipart") ? type + "; boundary=b" : type);
        }
        return headers;
    }

    private static String token(ApiOperation operation, Random random) {
        List<String> insiders =
                operation.roles().isEmpty()
                        ? List.of("submitter", "approver", "operator")
                        : List.copyOf(operation.roles());
        return AccessMatrixTest.token(insiders.get(random.nextInt(insiders.size())));
    }

    private static String shortened(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), 300));
    }
}
