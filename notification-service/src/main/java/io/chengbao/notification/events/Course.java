package io.chengbao.notification.events;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A report's way through the county, as far as it says whose turn it is.
 *
 * <p>Townships and county speak on two topics that have no common order, so a resubmission may come
 * before the return that it answers. It then waits, for only that return says whom to tell.
 */
@Entity
class Course {

    @Id private UUID report;

    /** Null while nobody has it. */
    private String claimedBy;

    @ElementCollection
    @CollectionTable(name = "revision_end", joinColumns = @JoinColumn(name = "report"))
    @MapKeyColumn(name = "revision")
    private Map<Integer, RevisionEnd> ends = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "waiting_resubmission", joinColumns = @JoinColumn(name = "report"))
    @MapKeyColumn(name = "revision")
    private Map<Integer, Resubmission> waiting = new HashMap<>();

    protected Course() {}

    void claimed(String person) {
        claimedBy = person;
    }

    Optional<String> claimedBy() {
        return Optional.ofNullable(claimedBy);
    }

    /** Returns the resubmission that waited for this. */
    Optional<Resubmission> ended(int revision, RevisionEnd end) {
        claimedBy = null;
        ends.put(revision, end);
        return Optional.ofNullable(waiting.remove(revision + 1));
    }

    /** Returns how the revision before it ended; where that isn't known yet, it waits. */
    Optional<RevisionEnd> resubmitted(int revision, Resubmission resubmission) {
        RevisionEnd before = ends.get(revision - 1);
        if (before == null) {
            waiting.put(revision, resubmission);
        }
        return Optional.ofNullable(before);
    }
}
