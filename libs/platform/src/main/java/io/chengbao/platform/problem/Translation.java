package io.chengbao.platform.problem;

import io.chengbao.platform.trace.Trace;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Gives every problem its type and its words, those of the framework too; a fault of ours tells
 * nothing but an id, under which the log has the rest.
 */
@ApplicationScoped
class Translation implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(Translation.class);

    private static final Map<Integer, String> SLUGS =
            Map.of(
                    400, "invalid-request",
                    401, "not-signed-in",
                    403, "not-allowed",
                    404, "not-found",
                    405, "method-not-allowed",
                    406, "not-acceptable",
                    413, "too-large",
                    415, "unsupported-media-type");

    private final CurrentLanguage language;

    Translation(CurrentLanguage language) {
        this.language = language;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Language spoken = language.get();
        int status = CallersFault.statusOf(context.cause).orElse(problem.getStatusCode());
        HttpProblem.Builder translated = HttpProblem.builder().withStatus(status);
        problem.getHeaders().forEach(translated::withHeader);
        problem.getParameters()
                .forEach((name, value) -> translated.with(name, inWords(value, spoken)));
        translated.withHeader("Content-Language", spoken.locale().toLanguageTag());
        if (status >= 500 && !(context.cause instanceof Refusal)) {
            String errorId = Trace.current().orElseGet(Trace::begin).id();
            LOG.errorf(context.cause, "request failed: errorId=%s", errorId);
            translated.with("errorId", errorId);
        }
        String slug = slug(context.cause, status);
        Object[] arguments = arguments(context.cause, spoken);
        return translated
                .withType(Refusal.typeOf(slug))
                .withTitle(Texts.find(slug + ".title", spoken, arguments).orElse(slug))
                .withDetail(Texts.find(slug + ".detail", spoken, arguments).orElse(null))
                .withInstance(instance(context.path))
                .build();
    }

    private static String slug(Throwable cause, int status) {
        if (cause instanceof Refusal refusal) {
            return refusal.slug();
        }
        return status < 500 ? SLUGS.getOrDefault(status, "invalid-request") : "internal-error";
    }

    private static Object[] arguments(Throwable cause, Language language) {
        return cause instanceof Refusal refusal
                ? Stream.of(refusal.arguments()).map(value -> inWords(value, language)).toArray()
                : new Object[0];
    }

    /** The path is decoded and may hold what no URI may: a space, a backslash. */
    private static URI instance(String path) {
        try {
            return path == null ? null : new URI(null, null, path, null);
        } catch (URISyntaxException noPath) {
            return null;
        }
    }

    private static Object inWords(Object value, Language language) {
        return value instanceof Localized localized ? localized.in(language) : value;
    }
}
