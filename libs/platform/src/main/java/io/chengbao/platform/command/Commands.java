package io.chengbao.platform.command;

import io.chengbao.platform.audit.AuditTrail;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.crash.CrashPoint;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Runs a command in one transaction with everything that belongs to it: the effect and its events,
 * the audit row and, where the caller sent an {@code Idempotency-Key}, the answer kept for a retry.
 *
 * <p>A refusal rolls all of it back. A retry with the key of a command that took effect is given
 * the kept answer; one that comes while the first is still running waits for it.
 */
@ApplicationScoped
public class Commands {

    private final CurrentCaller caller;
    private final CurrentKey currentKey;
    private final KeptAnswers answers;
    private final AuditTrail audit;
    private final CommandTimes times;

    Commands(
            CurrentCaller caller,
            CurrentKey currentKey,
            KeptAnswers answers,
            AuditTrail audit,
            CommandTimes times) {
        this.caller = caller;
        this.currentKey = currentKey;
        this.answers = answers;
        this.audit = audit;
        this.times = times;
    }

    /**
     * @param answer the class of the answer's body, to read a kept one
     * @throws IdempotencyKeyReused where the key was used for other content
     */
    public <T> RestResponse<T> run(Command command, Class<T> answer, Supplier<Outcome<T>> effect) {
        RestResponse<T> response =
                times.measure(
                        command.action(),
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .call(() -> respond(once(command, answer, effect))));
        CrashPoint.COMMAND_AFTER_COMMIT.reached();
        return response;
    }

    private <T> Outcome<T> once(Command command, Class<T> answer, Supplier<Outcome<T>> effect) {
        Caller asking = caller.get();
        Optional<IdempotencyKey> key = currentKey.of(asking, command);
        if (key.isPresent()) {
            Optional<Outcome<T>> kept = answers.claim(key.get(), answer);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        Outcome<T> outcome = effect.get();
        audit.accepted(asking, command.action(), outcome.target());
        key.ifPresent(held -> answers.keep(held, outcome));
        CrashPoint.COMMAND_BEFORE_COMMIT.reached();
        return outcome;
    }

    private static <T> RestResponse<T> respond(Outcome<T> outcome) {
        return RestResponse.ResponseBuilder.<T>create(outcome.status())
                .entity(outcome.body())
                .location(outcome.location())
                .build();
    }
}
