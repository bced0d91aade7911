package io.chengbao.platform.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jboss.logging.Logger;

/**
 * What became of the rows that are sent together. Of a lane in which one failed none goes after it,
 * however long the batch takes.
 */
final class Batch {

    private static final Logger LOG = Logger.getLogger(Batch.class);

    private final Stops stops;
    private final List<Long> acknowledged = new ArrayList<>();
    private final Set<String> failedLanes = new HashSet<>();
    private final Set<String> failedTopics = new HashSet<>();
    private int unanswered;
    private Throwable why;

    Batch(Stops stops) {
        this.stops = stops;
    }

    boolean mayGo(Pending row) {
        return !failedLanes.contains(row.lane()) && !failedTopics.contains(row.topic());
    }

    List<Pending> withoutFailed(List<Pending> rows) {
        return rows.stream().filter(this::mayGo).toList();
    }

    void acknowledged(Pending row) {
        acknowledged.add(row.position());
        stops.passed(row);
    }

    /** Before it went anywhere: where the topic isn't known, the next row would wait as long. */
    void notBegun(Pending row, Throwable fault) {
        if (fault instanceof TimeoutException) {
            failedTopics.add(row.topic());
            stops.unknown(row.topic());
            count(fault);
        } else {
            failed(row, fault);
        }
    }

    void failed(Pending row, Throwable fault) {
        failedLanes.add(row.lane());
        if (fault instanceof RetriableException
                || fault instanceof java.util.concurrent.TimeoutException) {
            stops.unanswered(row);
            count(fault);
        } else {
            stops.refused(row);
            LOG.errorf(
                    "event cannot be sent, its key waits: topic=%s key=%s %s",
                    row.topic(), row.key(), Fault.describe(fault));
        }
    }

    private void count(Throwable fault) {
        unanswered++;
        why = fault;
    }

    /** One line for all: without a broker there would be one for each row. */
    void report() {
        if (unanswered > 0) {
            LOG.warnf(
                    "broker away, events stay in the outbox: %d tried, %s",
                    unanswered, Fault.describe(why));
        }
    }

    List<Long> acknowledged() {
        return acknowledged;
    }
}
