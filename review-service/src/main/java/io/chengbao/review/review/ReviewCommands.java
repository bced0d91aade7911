package io.chengbao.review.review;

import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.CurrentCaller;
import io.chengbao.platform.command.Command;
import io.chengbao.platform.command.Commands;
import io.chengbao.platform.command.Outcome;
import io.chengbao.platform.event.Outbox;
import io.chengbao.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs a verb on one review of the caller's scope, with its row held and its events published. */
@ApplicationScoped
class ReviewCommands {

    private final Reviews reviews;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Outbox outbox;

    ReviewCommands(Reviews reviews, Commands commands, CurrentCaller caller, Outbox outbox) {
        this.reviews = reviews;
        this.commands = commands;
        this.caller = caller;
        this.outbox = outbox;
    }

    /** Answers with the review as the verb left it. */
    RestResponse<ReviewSummary> run(
            UUID reportId, Command command, BiConsumer<Review, Caller> verb) {
        return run(
                reportId,
                command,
                ReviewSummary.class,
                (review, by) -> {
                    verb.accept(review, by);
                    return Outcome.ok(reportId, review.summaryFor(by));
                });
    }

    <T> RestResponse<T> run(
            UUID reportId,
            Command command,
            Class<T> answer,
            BiFunction<Review, Caller, Outcome<T>> verb) {
        return commands.run(
                command,
                answer,
                () -> {
                    Caller by = caller.get();
                    Review review = reviews.lock(reportId, by.scope()).orElseThrow(NotFound::new);
                    Outcome<T> outcome = verb.apply(review, by);
                    outbox.publish(review);
                    return outcome;
                });
    }
}
