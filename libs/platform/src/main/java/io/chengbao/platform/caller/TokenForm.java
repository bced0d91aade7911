package io.chengbao.platform.caller;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a token must look like besides being signed, in time, and for us. */
final class TokenForm {

    /** RFC 7519 and RFC 9068; a token for anything else says so here. */
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    /** How far another clock may be ahead. */
    private static final int SKEW_SECONDS = 60;

    private TokenForm() {}

    static boolean isGood(JsonWebToken token, Instant now) {
        try {
            String[] parts = token.getRawToken().split("\\.", -1);
            return isGoodHeader(json(parts[0])) && isGoodBody(json(parts[1]), now);
        } catch (DecodeException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException otherShape) {
            return false;
        }
    }

    private static boolean isGoodHeader(JsonObject header) {
        String key = header.getString("kid");
        return key != null && !key.isEmpty() && isAccess(header.getString("typ", "JWT"));
    }

    private static boolean isGoodBody(JsonObject claims, Instant now) {
        // Keycloak's refresh and identity tokens have the header of an access token.
        boolean forAccess = claims.getString("typ", "Bearer").equalsIgnoreCase("Bearer");
        Number issued = (Number) claims.getValue("iat");
        boolean issuedBefore =
                issued == null || issued.longValue() <= now.getEpochSecond() + SKEW_SECONDS;
        JsonArray groups = claims.getJsonArray("groups", new JsonArray());
        return forAccess
                && issuedBefore
                && groups.stream().allMatch(group -> group instanceof String);
    }

    private static boolean isAccess(String type) {
        return TYPES.contains(type.toLowerCase(Locale.ROOT));
    }

    private static JsonObject json(String part) {
        return new JsonObject(
                new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
