package io.chengbao.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chengbao.platform.caller.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the {@code Idempotency-Key} of the request that is being answered. */
@ApplicationScoped
class CurrentKey {

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,200}");

    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    CurrentKey(CurrentVertxRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    Optional<IdempotencyKey> of(Caller caller, Command command) {
        HttpServerRequest http = request.getCurrent().request();
        String key = http.getHeader("Idempotency-Key");
        if (key == null) {
            return Optional.empty();
        }
        if (!VISIBLE_ASCII.matcher(key).matches()) {
            throw new InvalidIdempotencyKey();
        }
        return Optional.of(
                new IdempotencyKey(
                        caller.person(), http.method().name(), http.path(), key, hash(command)));
    }

    private byte[] hash(Command command) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsBytes(command.content()));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("a request that cannot be hashed", e);
        }
    }
}
