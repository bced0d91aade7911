package io.chengbao.review.desk;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Turns a token that came in a link into a cookie, and the link into one without a token. */
@Path("/desk/enter")
@Tag(name = "desk")
class DeskEntrance {

    private final JWTParser tokens;
    private final Clock clock;
    private final ErrorPages errors;

    DeskEntrance(JWTParser tokens, Clock clock, ErrorPages errors) {
        this.tokens = tokens;
        this.clock = clock;
        this.errors = errors;
    }

    @GET
    @PermitAll
    @Operation(summary = "Turns the token of a link into a cookie")
    @APIResponse(responseCode = "303", description = "To the desk, with the cookie")
    public Response enter(@RestQuery String token, @Context UriInfo uri) {
        if (token == null) {
            return errors.page(401);
        }
        try {
            return Response.seeOther(URI.create("/desk"))
                    .cookie(cookie(tokens.parse(token), uri.getRequestUri()))
                    .build();
        } catch (ParseException invalid) {
            return errors.page(401);
        }
    }

    /**
     * For the desk alone, never sent along by another site, never read by a script, and gone with
     * the token.
     */
    private NewCookie cookie(JsonWebToken token, URI asked) {
        return new NewCookie.Builder(DeskCookie.NAME)
                .value(token.getRawToken())
                .path("/desk")
                .httpOnly(true)
                .secure("https".equals(asked.getScheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge((int) (token.getExpirationTime() - clock.instant().getEpochSecond()))
                .build();
    }
}
