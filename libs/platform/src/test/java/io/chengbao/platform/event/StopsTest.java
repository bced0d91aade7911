package io.chengbao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopsTest {

    private final Pending row = new Pending(1, "events", "a", "{}", new byte[0]);
    private final Pending sameTopic = new Pending(2, "events", "b", "{}", new byte[0]);

    private long now = Long.MAX_VALUE - TimeUnit.MILLISECONDS.toNanos(600);
    private final Stops stops = new Stops(() -> now);

    @Test
    void a_lane_waits_longer_with_each_failure_and_no_longer_than_its_limit() {
        stops.unanswered(row);
        assertPauses(500);
        stops.unanswered(row);
        assertPauses(1_000);
        stops.unanswered(row);
        stops.unanswered(row);
        assertPauses(2_000);
    }

    @Test
    void what_was_refused_waits_up_to_a_minute() {
        for (int i = 0; i < 20; i++) {
            stops.refused(row);
        }
        assertPauses(60_000);
    }

    @Test
    void begins_anew_after_a_success() {
        stops.refused(row);
        stops.refused(row);
        stops.unknown("events");

        stops.passed(sameTopic);

        assertThat(stops.lanes()).containsExactly("events/a");
        assertThat(stops.topics()).isEmpty();
        stops.passed(row);
        assertThat(stops.lanes()).isEmpty();
        stops.refused(row);
        assertPauses(500);
    }

    private void assertPauses(long millis) {
        now += Duration.ofMillis(millis - 1).toNanos();
        assertThat(stops.lanes()).containsExactly("events/a");
        now += Duration.ofMillis(1).toNanos();
        assertThat(stops.lanes()).isEmpty();
    }
}
