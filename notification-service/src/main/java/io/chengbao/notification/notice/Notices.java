package io.chengbao.notification.notice;

import io.chengbao.notification.people.Person;
import io.chengbao.platform.caller.Caller;
import io.chengbao.platform.caller.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All notices: what people were told, and what still has to reach them. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** Above every UUID of version 7: where reading from the newest begins. */
    private static final UUID NEWEST = new UUID(-1, -1);

    private static final String TOLD =
            """
            select n, r, p, t from Notice n
            left join Round r on r.id = n.news.round
            left join Report p on p.id = n.news.report
            left join Township t on t.division = n.news.township
            """;

    private final Clock clock;
    private final Event<InboxFilled> inboxFilled;
    private final Event<MailDue> mailDue;

    Notices(Clock clock, Event<InboxFilled> inboxFilled, Event<MailDue> mailDue) {
        this.clock = clock;
        this.inboxFilled = inboxFilled;
        this.mailDue = mailDue;
    }

    /**
     * Tells each of them over each channel that they have, in the transaction of the event. Whoever
     * was told of this event before isn't told again.
     */
    public void tell(News news, Collection<Person> people) {
        Set<String> before = toldOf(news.eventId());
        Instant now = clock.instant();
        List<Person> untold =
                people.stream().filter(person -> !before.contains(person.id())).toList();
        untold.forEach(person -> tell(news, person, now));
        inboxFilled.fire(new InboxFilled(untold.size()));
        mailDue.fire(new MailDue());
    }

    private void tell(News news, Person person, Instant now) {
        persist(Notice.inInbox(news, person.id(), person.division(), now));
        if (person.email().isPresent()) {
            persist(Notice.byMail(news, person.id(), person.division(), now));
        }
    }

    private Set<String> toldOf(UUID eventId) {
        return list("news.eventId", eventId).stream()
                .map(Notice::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Told> inboxOf(Caller caller, boolean onlyUnread, Optional<UUID> after, int most) {
        return getEntityManager()
                .createQuery(
                        TOLD
                                + "where n.person = :person and n.channel = INBOX and n.id < :before"
                                + (onlyUnread ? " and n.readAt is null" : "")
                                + " order by n.id desc",
                        Told.class)
                .setParameter("person", caller.person())
                .setParameter("before", after.orElse(NEWEST))
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Told> ofInbox(Caller caller, UUID id) {
        return getEntityManager()
                .createQuery(
                        TOLD + "where n.person = :person and n.channel = INBOX and n.id = :id",
                        Told.class)
                .setParameter("person", caller.person())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<Notice> log(Scope scope, Set<NoticeState> states, Optional<UUID> after, int most) {
        return find(
                        "division >= ?1 and division < ?2 and state in ?3 and id < ?4"
                                + " order by id desc",
                        scope.lower(),
                        scope.upper(),
                        states,
                        after.orElse(NEWEST))
                .range(0, most - 1)
                .list();
    }

    /** Whatever a mail says. */
    public Told told(UUID id) {
        return getEntityManager()
                .createQuery(TOLD + "where n.id = :id", Told.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * The mail that is due longest, locked, where no other sender has it; another sender looks for
     * the next meanwhile. Due by the database's clock: a replica whose own is ahead would take mail
     * that another is just sending.
     */
    public Optional<Notice> lockDue() {
        Optional<Notice> due = longestDue();
        due.ifPresent(taken -> mailDue.fire(new MailDue()));
        return due;
    }

    private Optional<Notice> longestDue() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select * from notice
                        where state = 'PENDING' and next_attempt_at <= clock_timestamp()
                        order by next_attempt_at limit 1 for update skip locked""",
                        Notice.class)
                .uniqueResultOptional();
    }

    /**
     * The database's time. The query names a column but no result class: Hibernate 7.2 does not
     * recognise one with such a class and keeps a plan for each call.
     */
    public Instant now() {
        return (Instant)
                getEntityManager()
                        .createNativeQuery("select clock_timestamp() as now")
                        .unwrap(NativeQuery.class)
                        .addScalar("now", Instant.class)
                        .getSingleResult();
    }
}
