package io.chengbao.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What happened, as far as a notice needs it: ids, whose titles are looked up when it is read or
 * sent, for the event that has them may come later than this one.
 *
 * @param eventId the event's own id, the same however often it is delivered
 * @param report null where the news is of a round
 * @param revision null where the news is of a round, or of a report that has none yet
 * @param dueAt the township's own due time where the event sets one, else null
 * @param registration the county's number for the report (收文登记号) where the event gives it
 * @param comments how many comments the township has to answer, where the event brings some
 */
@Embeddable
public record News(
        @Column(name = "event_id") UUID eventId,
        @Enumerated(EnumType.STRING) Occasion occasion,
        UUID round,
        UUID report,
        Integer revision,
        String township,
        @Column(name = "due_at") Instant dueAt,
        String registration,
        Integer comments) {

    public static News ofRound(UUID eventId, Occasion occasion, UUID round, String township) {
        return new News(eventId, occasion, round, null, null, township, null, null, null);
    }

    public static News ofReport(
            UUID eventId,
            Occasion occasion,
            UUID round,
            UUID report,
            Integer revision,
            String township) {
        return new News(eventId, occasion, round, report, revision, township, null, null, null);
    }

    public News withDueAt(Instant due) {
        return new News(
                eventId, occasion, round, report, revision, township, due, registration, comments);
    }

    /**
     * @param number null where the county has given none
     */
    public News withRegistration(String number) {
        String line = number == null ? null : Plain.line(number);
        return new News(
                eventId, occasion, round, report, revision, township, dueAt, line, comments);
    }

    public News withComments(int count) {
        return new News(
                eventId, occasion, round, report, revision, township, dueAt, registration, count);
    }
}
