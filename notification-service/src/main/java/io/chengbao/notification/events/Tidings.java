package io.chengbao.notification.events;

import io.chengbao.notification.notice.News;
import io.chengbao.notification.notice.Notices;
import io.chengbao.notification.notice.Occasion;
import io.chengbao.notification.notice.Report;
import io.chengbao.notification.notice.Round;
import io.chengbao.notification.notice.Subjects;
import io.chengbao.notification.notice.Township;
import io.chengbao.notification.people.People;
import io.chengbao.notification.people.Person;
import io.chengbao.notification.people.Roles;
import io.chengbao.platform.event.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is told what: those whose turn it is, and those whose work was decided on. */
@ApplicationScoped
class Tidings {

    private static final List<String> TOWNSHIP_ROLES = List.of(Roles.SUBMITTER, Roles.SIGNER);
    private static final List<String> DECIDING_ROLES = List.of(Roles.APPROVER);

    /** GB/T 10114 makes a township's code of its county's six places (GB/T 2260) and three more. */
    private static final int COUNTY_PLACES = 6;

    private final People people;
    private final Notices notices;
    private final Subjects subjects;

    Tidings(People people, Notices notices, Subjects subjects) {
        this.people = people;
        this.notices = notices;
        this.subjects = subjects;
    }

    /** It is the turn of every township that the round names. */
    void opened(RoundOpened event, Envelope envelope) {
        subjects.remember(new Round(event.round(), event.title(), event.dueAt()));
        // In one order, so that two rounds that are applied at once don't wait for each other.
        event.townships().stream()
                .sorted(Comparator.comparing(RoundOpened.Named::division))
                .forEach(named -> subjects.remember(new Township(named.division(), named.name())));
        peopleOf(event)
                .forEach(
                        (township, told) ->
                                notices.tell(
                                        new News(
                                                envelope.id(),
                                                Occasion.ROUND_OPENED,
                                                event.round(),
                                                null,
                                                null,
                                                township),
                                        told));
    }

    /** It is the county's turn. */
    void submitted(ReportSubmitted event, Envelope envelope) {
        subjects.remember(new Report(event.reportId(), event.title()));
        notices.tell(
                new News(
                        envelope.id(),
                        Occasion.REPORT_SUBMITTED,
                        event.round(),
                        event.reportId(),
                        event.revision(),
                        event.township()),
                at(countyOf(event.township()), DECIDING_ROLES));
    }

    /** It is nobody's turn any more. */
    void approved(ReportApproved event, Envelope envelope) {
        notices.tell(
                new News(
                        envelope.id(),
                        Occasion.REPORT_APPROVED,
                        event.round(),
                        event.reportId(),
                        event.revision(),
                        event.township()),
                at(event.township(), TOWNSHIP_ROLES));
    }

    private Map<String, List<Person>> peopleOf(RoundOpened event) {
        List<String> divisions =
                event.townships().stream().map(RoundOpened.Named::division).toList();
        return people.at(divisions).stream()
                .filter(person -> person.hasAny(TOWNSHIP_ROLES))
                .collect(Collectors.groupingBy(Person::division));
    }

    private List<Person> at(String division, List<String> roles) {
        return people.at(List.of(division)).stream()
                .filter(person -> person.hasAny(roles))
                .toList();
    }

    private static String countyOf(String township) {
        return township.substring(0, COUNTY_PLACES);
    }
}
