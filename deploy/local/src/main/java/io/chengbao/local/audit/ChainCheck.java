package io.chengbao.local.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows a service's chain from its first link, and compares it with the heads that were
 * published.
 *
 * <p>What it finds: an entry that was changed or removed, entries that changed places, links that
 * are missing, an end that was cut off behind a published head, a chain that was computed anew,
 * entries that nobody sealed, heads that the service published but nobody has, and a chain of which
 * there is no head at all. What was written since the last published head can be cut off without a
 * trace.
 */
public final class ChainCheck {

    private static final int MOST_FINDINGS = 100;
    private static final byte[] BEFORE_ALL = new byte[32];

    /** How often a service publishes the head of a chain that grows, unless told otherwise. */
    private static final Duration PUBLISHED_EVERY = Duration.ofSeconds(60);

    private final List<String> findings = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final TreeMap<Long, String> wanted = new TreeMap<>();
    private final Set<Long> published = new HashSet<>();
    private long last;
    private int agreeing;

    private record Misfit(Link link, byte[] before) {}

    private ChainCheck(List<Head> heads) {
        for (var head : heads) {
            published.add(head.position());
            var other = wanted.putIfAbsent(head.position(), head.hash());
            if (other != null && !other.equals(head.hash())) {
                find("two heads were published for position %d", head.position());
            }
        }
    }

    /**
     * @param heads those that were published before this is called: the rows are read later, so
     *     that a chain that grows meanwhile is no worse for it
     * @param patience how old an entry may be that has no seal, and how long a head may be on its
     *     way
     */
    public static Result of(String jdbcUrl, List<Head> heads, Duration patience)
            throws SQLException {
        var check = new ChainCheck(heads);
        try (var connection = DriverManager.getConnection(jdbcUrl)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            check.follow(connection);
            check.unsealed(connection, patience);
            check.lostHeads(connection, patience);
            check.headsOfNobody(connection, patience);
            connection.rollback();
        }
        check.nameMisfits();
        check.headsBehindTheEnd();
        return new Result(check.last, check.agreeing, List.copyOf(check.findings));
    }

    private void follow(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (var rows = statement.executeQuery(Link.QUERY)) {
                var before = BEFORE_ALL;
                while (rows.next()) {
                    var link = Link.of(rows);
                    check(link, before);
                    before = link.hash();
                    last = link.position();
                }
            }
        }
    }

    /** A link that doesn't fit is believed to be where it says, so that the next are judged too. */
    private void check(Link link, byte[] before) {
        if (link.position() != last + 1) {
            find("the links %d to %d are missing", last + 1, link.position() - 1);
        } else if (link.isGone()) {
            find("position %d: the entry %s is gone", link.position(), link.entry());
        } else if (!link.fits(link.position(), before, link.hash())
                && misfits.size() < MOST_FINDINGS) {
            misfits.add(new Misfit(link, before));
        }
        var head = wanted.remove(link.position());
        if (head == null) {
            return;
        }
        if (head.equals(link.hex())) {
            agreeing++;
        } else {
            find(
                    "position %d: another head was published than the chain leads to; it was computed anew"
                            + " from there or before",
                    link.position());
        }
    }

    /** An entry may fit in another's place. */
    private void nameMisfits() {
        for (var misfit : misfits) {
            var place = misfit.link();
            var moved =
                    misfits.stream()
                            .map(Misfit::link)
                            .filter(other -> other != place)
                            .filter(
                                    other ->
                                            other.fits(
                                                    place.position(),
                                                    misfit.before(),
                                                    place.hash()))
                            .findFirst();
            if (moved.isPresent()) {
                find(
                        "position %d: holds the entry %s, but the entry %s of position %d was sealed there:"
                                + " they changed places",
                        place.position(),
                        place.entry(),
                        moved.get().entry(),
                        moved.get().position());
            } else {
                find(
                        "position %d: the entry %s is not what was sealed: it or its seal was changed",
                        place.position(), place.entry());
            }
        }
    }

    private void headsBehindTheEnd() {
        wanted.keySet().stream()
                .filter(position -> position > last)
                .max(Long::compare)
                .ifPresent(
                        position ->
                                find(
                                        "the chain ends at position %d, but a head was published for %d:"
                                                + " its end was cut off",
                                        last, position));
    }

    private void unsealed(Connection connection, Duration patience) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        """
                        select count(*), min(e.at)::text, (min(e.id::text))
                        from audit_entry e left join audit_seal s on s.entry_id = e.id
                        where s.entry_id is null and e.at < now() - make_interval(secs => ?)""")) {
            select.setLong(1, patience.toSeconds());
            try (var row = select.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    find(
                            "%d entries are older than %d s and have no seal, the oldest since %s;"
                                    + " one is %s",
                            row.getLong(1),
                            patience.toSeconds(),
                            row.getString(2),
                            row.getString(3));
                }
            }
        }
    }

    /** With no heads to compare it with, an end that was cut off would pass for the end. */
    private void lostHeads(Connection connection, Duration patience) throws SQLException {
        try (var select =
                connection.prepareStatement(
                        """
                        select position, published_at::text from audit_head
                        where published_at < now() - make_interval(secs => ?) order by number""")) {
            select.setLong(1, patience.toSeconds());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!published.contains(rows.getLong(1))) {
                        find(
                                "the head of position %d, published at %s, is not on the topic",
                                rows.getLong(1), rows.getString(2));
                    }
                }
            }
        }
    }

    /** Whoever empties the topic may have emptied the service's own list too. */
    private void headsOfNobody(Connection connection, Duration patience) throws SQLException {
        if (!published.isEmpty()) {
            return;
        }
        try (var select =
                connection.prepareStatement(
                        """
                        select count(*), min(e.at)::text
                        from audit_seal s join audit_entry e on e.id = s.entry_id
                        where e.at < now() - make_interval(secs => ?)
                            and not exists (select from audit_head)""")) {
            select.setLong(1, patience.plus(PUBLISHED_EVERY).toSeconds());
            try (var row = select.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    find(
                            "%d entries have long been sealed, the oldest is of %s, but there is no head"
                                    + " at all",
                            row.getLong(1), row.getString(2));
                }
            }
        }
    }

    private void find(String pattern, Object... values) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(pattern.formatted(values));
        }
    }

    /**
     * @param entries how many the chain has
     * @param heads how many published heads lie on it
     * @param findings what is wrong, each in a sentence; none for a whole chain
     */
    public record Result(long entries, int heads, List<String> findings) {

        public boolean isWhole() {
            return findings.isEmpty();
        }
    }
}
