package io.chengbao.platform.event;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * A thing that decides, and tells what it decided.
 *
 * <p>Its events are counted by the aggregate itself: the count is a column of its row, so two
 * transactions that both add an event cannot both commit, and consumers find a gap at once. The
 * row's version is another number, which changes without an event do bump too.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Version private long version;

    @Column(name = "event_count", nullable = false)
    private long eventCount;

    @Transient private final List<Recorded> recorded = new ArrayList<>();

    /** The id under which others know it: subject and key of its events. */
    protected abstract String subject();

    /** Notes an event, a record named in the past tense; {@link Outbox#publish} sends it. */
    protected final void record(Record event) {
        eventCount++;
        recorded.add(new Recorded(eventCount, event));
    }

    /** How often this row was changed: the strong part of its ETag. */
    public final long version() {
        return version;
    }

    final List<Recorded> takeRecorded() {
        List<Recorded> taken = List.copyOf(recorded);
        recorded.clear();
        return taken;
    }

    record Recorded(long sequence, Record event) {}
}
