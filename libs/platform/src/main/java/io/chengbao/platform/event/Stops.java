package io.chengbao.platform.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What the relay leaves alone for a while, because a try has just failed: a lane, which is a key
 * within a topic and keeps its order, or a whole topic that the broker says nothing of. Each
 * failure after another doubles the pause.
 */
final class Stops {

    private static final Duration FIRST = Duration.ofMillis(500);

    /** Of a broker that was away nobody waits long when it is back. */
    private static final Duration LONGEST_UNANSWERED = Duration.ofSeconds(2);

    private static final Duration LONGEST_REFUSED = Duration.ofMinutes(1);

    private final Map<String, Stop> lanes = new HashMap<>();
    private final Map<String, Stop> topics = new HashMap<>();
    private final LongSupplier nanos;

    /**
     * @param nanos the time as of {@link System#nanoTime}
     */
    Stops(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void unanswered(Pending row) {
        stop(lanes, row.lane(), LONGEST_UNANSWERED);
    }

    void refused(Pending row) {
        stop(lanes, row.lane(), LONGEST_REFUSED);
    }

    void unknown(String topic) {
        stop(topics, topic, LONGEST_UNANSWERED);
    }

    void passed(Pending row) {
        lanes.remove(row.lane());
        topics.remove(row.topic());
    }

    List<String> lanes() {
        return inForce(lanes);
    }

    List<String> topics() {
        return inForce(topics);
    }

    private void stop(Map<String, Stop> stops, String name, Duration longest) {
        Stop last = stops.get(name);
        long pause = last == null ? FIRST.toNanos() : Math.min(2 * last.pause(), longest.toNanos());
        stops.put(name, new Stop(nanos.getAsLong() + pause, pause));
    }

    private List<String> inForce(Map<String, Stop> stops) {
        List<String> names = new ArrayList<>();
        stops.forEach(
                (name, stop) -> {
                    if (stop.until() - nanos.getAsLong() > 0) {
                        names.add(name);
                    }
                });
        return names;
    }

    private record Stop(long until, long pause) {}
}
