package io.chengbao.platform.command;

import io.chengbao.platform.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Measures commands from the begin of their transaction to its end, by what came of them: {@code
 * ok}, {@code refused} with the refusal's slug, or {@code failed}.
 */
@ApplicationScoped
class CommandTimes {

    private static final String NONE = "none";

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;

    CommandTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T measure(String command, Supplier<T> work) {
        Timer.Sample sample = Timer.start(registry);
        try {
            T result = work.get();
            sample.stop(timer(command, "ok", NONE));
            return result;
        } catch (Refusal refusal) {
            sample.stop(timer(command, "refused", refusal.slug()));
            throw refusal;
        } catch (RuntimeException | Error fault) {
            sample.stop(timer(command, "failed", NONE));
            throw fault;
        }
    }

    private Timer timer(String command, String outcome, String refusal) {
        return Timer.builder("chengbao.commands")
                .description("Commands by what came of them")
                .tags("command", command, "outcome", outcome, "refusal", refusal)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }
}
