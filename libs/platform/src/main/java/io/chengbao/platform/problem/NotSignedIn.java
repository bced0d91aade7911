package io.chengbao.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers requests without a valid token. The mappers that resteasy-problem 3.21 brings for these
 * were compiled against an older Quarkus and fail with it (a field that is gone), so these go
 * first.
 */
class NotSignedIn {

    private static final int BEFORE_OTHERS = 1;

    private final Translation translation;

    NotSignedIn(Translation translation) {
        this.translation = translation;
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    Response invalid(AuthenticationFailedException e, UriInfo uri) {
        return answer(e, uri);
    }

    @ServerExceptionMapper(priority = BEFORE_OTHERS)
    Response missing(UnauthorizedException e, UriInfo uri) {
        return answer(e, uri);
    }

    private Response answer(RuntimeException cause, UriInfo uri) {
        HttpProblem problem =
                HttpProblem.builder()
                        .withStatus(401)
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build();
        return translation.apply(problem, ProblemContext.of(cause, uri)).toResponse();
    }
}
