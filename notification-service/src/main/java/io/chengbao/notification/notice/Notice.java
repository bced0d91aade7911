package io.chengbao.notification.notice;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** One notification to one person over one channel; see {@link NoticeState} for a mail's way. */
@Entity
public class Notice {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final int LONGEST_ERROR = 500;

    @Id private UUID id;
    @Version private long version;
    @Embedded private News news;
    private String person;

    /** Where the person was when told: an operator's scope. */
    private String division;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_error")
    private String lastError;

    protected Notice() {}

    private Notice(News news, String person, String division, Channel channel, Instant now) {
        this.id = IDS.generate();
        this.news = news;
        this.person = person;
        this.division = division;
        this.channel = channel;
        this.createdAt = now;
    }

    static Notice inInbox(News news, String person, String division, Instant now) {
        Notice notice = new Notice(news, person, division, Channel.INBOX, now);
        notice.state = NoticeState.SENT;
        notice.sentAt = now;
        return notice;
    }

    static Notice byMail(News news, String person, String division, Instant now) {
        Notice notice = new Notice(news, person, division, Channel.MAIL, now);
        notice.state = NoticeState.PENDING;
        notice.nextAttemptAt = now;
        return notice;
    }

    /** Marks it as read; the first time counts. */
    void read(Instant now) {
        if (readAt == null) {
            // As the database keeps it, so that the first answer and all later ones are the same.
            readAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * Begins another try.
     *
     * @param lease until when nobody else tries, unless this try has been settled by then
     * @return the number of this try, from 1
     */
    public int beginAttempt(Instant lease) {
        if (state != NoticeState.PENDING) {
            throw new IllegalStateException("no try of a notice that is " + state + ": " + id);
        }
        attempts++;
        nextAttemptAt = lease;
        return attempts;
    }

    /** The server took it: settled, even where a later try has begun meanwhile. */
    public void accepted(Instant now) {
        if (state == NoticeState.PENDING) {
            settle(NoticeState.SENT, null);
            sentAt = now;
        }
    }

    /** No try will ever succeed. */
    public void refused(int attempt, String error) {
        if (isTheLast(attempt)) {
            settle(NoticeState.FAILED, error);
        }
    }

    /**
     * This try failed, another may succeed. The failure of a try that was overtaken changes
     * nothing.
     *
     * @param next when to try again; empty to give up
     */
    public void postponed(int attempt, String error, Optional<Instant> next) {
        if (!isTheLast(attempt)) {
            return;
        }
        if (next.isEmpty()) {
            settle(NoticeState.GIVEN_UP, error);
        } else {
            nextAttemptAt = next.get();
            lastError = shortened(error);
        }
    }

    private boolean isTheLast(int attempt) {
        return state == NoticeState.PENDING && attempt == attempts;
    }

    private void settle(NoticeState settled, String error) {
        state = settled;
        nextAttemptAt = null;
        lastError = shortened(error);
    }

    private static String shortened(String error) {
        return error == null || error.length() <= LONGEST_ERROR
                ? error
                : error.substring(0, LONGEST_ERROR);
    }

    public UUID id() {
        return id;
    }

    public News news() {
        return news;
    }

    public String person() {
        return person;
    }

    Channel channel() {
        return channel;
    }

    public NoticeState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant readAt() {
        return readAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public String lastError() {
        return lastError;
    }
}
