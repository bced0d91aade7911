package io.chengbao.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(30), Duration.ofHours(1), 100);

    @Test
    void the_wait_doubles_with_each_failure() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(backoff::after))
                .map(wait -> wait.orElseThrow().toSeconds())
                .containsExactly(30L, 60L, 120L, 240L);
    }

    @Test
    void the_wait_grows_no_longer_than_the_limit() {
        assertThat(backoff.after(8)).contains(Duration.ofHours(1));
        assertThat(backoff.after(99)).contains(Duration.ofHours(1));
    }

    @Test
    void there_is_no_wait_behind_the_last_try() {
        assertThat(backoff.after(100)).isEmpty();
        assertThat(backoff.after(101)).isEmpty();
    }

    @Test
    void all_tries_together_take_about_four_days() {
        Duration all =
                IntStream.range(1, 100)
                        .mapToObj(attempt -> backoff.after(attempt).orElseThrow())
                        .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(90), Duration.ofHours(100));
    }
}
