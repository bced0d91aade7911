package io.chengbao.acceptance.check;

import io.chengbao.acceptance.check.Evidence.Notice;
import io.chengbao.acceptance.check.Evidence.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 5. Whoever is to be told of an event is told, once over each channel, and nobody else. Mails
 * themselves may come twice, but none is missing.
 */
final class EverybodyIsTold implements Invariant {

    private static final int NUMBER = 5;

    private static final Set<String> TOWNSHIP = Set.of("submitter", "signer");
    private static final int COUNTY_PLACES = 6;

    private record Telling(String event, String person, String channel) {}

    @Override
    public List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings(NUMBER);
        Map<String, Event> events = new HashMap<>();
        Set<Telling> expected = new HashSet<>();
        Audience audience = new Audience(evidence);
        for (Event event : evidence.events()) {
            events.put(event.id(), event);
            for (Person person : audience.of(event)) {
                expected.add(new Telling(event.id(), person.id(), "INBOX"));
                if (person.hasEmail()) {
                    expected.add(new Telling(event.id(), person.id(), "MAIL"));
                }
            }
        }
        Map<Telling, List<Notice>> found =
                evidence.notices().stream()
                        .collect(
                                Collectors.groupingBy(
                                        n -> new Telling(n.event(), n.person(), n.channel())));
        Stream.concat(expected.stream(), found.keySet().stream())
                .distinct()
                .forEach(
                        telling ->
                                check(
                                        telling,
                                        expected.contains(telling),
                                        found.getOrDefault(telling, List.of()),
                                        events.get(telling.event()),
                                        findings));
        for (Notice notice : evidence.notices()) {
            if (notice.channel().equals("MAIL") && !evidence.mails().contains(notice.id())) {
                findings.add("mail " + notice.id() + " to " + notice.person(), "a mail", "none");
            }
        }
        return findings.list();
    }

    private static void check(
            Telling telling, boolean due, List<Notice> found, Event event, Findings findings) {
        String about =
                "%s of %s told to %s by %s"
                        .formatted(
                                event == null ? "an unknown event" : event,
                                event == null ? telling.event() : event.subject(),
                                telling.person(),
                                telling.channel());
        findings.requireEqual(about, "notices:", due ? 1 : 0, found.size());
        found.stream()
                .filter(notice -> !notice.state().equals("SENT"))
                .forEach(notice -> findings.add(about, "SENT", notice.state()));
    }

    /** Who is to be told, by the rules of the trade. */
    private static final class Audience {

        private final List<Person> people;
        private final List<Event> events;

        Audience(Evidence evidence) {
            people = evidence.people();
            events = evidence.events();
        }

        List<Person> of(Event event) {
            String township = event.data().path("township").asText();
            return switch (event.type()) {
                case "RoundOpened" -> {
                    List<Person> all = new ArrayList<>();
                    event.data()
                            .path("townships")
                            .forEach(t -> all.addAll(at(t.path("division").asText(), TOWNSHIP)));
                    yield all;
                }
                case "RoundExtended",
                        "NothingToReport",
                        "ReportReturned",
                        "ReviewReopened",
                        "ReportApproved" ->
                        at(township, TOWNSHIP);
                case "ReviewStarted" ->
                        event.revision() == 1 ? at(township, Set.of("submitter")) : List.of();
                case "SignOffRequested" -> at(township, Set.of("signer"));
                case "SignOffRefused", "WithdrawalRefused" -> named(event, "requestedBy");
                case "WithdrawalGranted" ->
                        Stream.concat(
                                        named(event, "requestedBy").stream(),
                                        claimantOf(event).stream())
                                .toList();
                case "ReportSubmitted" -> whoseTurnItIs(event, township);
                default -> List.of();
            };
        }

        /** After a return the one who sent it back, while they are there; else all approvers. */
        private List<Person> whoseTurnItIs(Event submitted, String township) {
            List<Person> returner =
                    about(submitted.subject(), submitted.revision() - 1)
                            .filter(
                                    event ->
                                            Set.of("ReportReturned", "ReviewReopened")
                                                    .contains(event.type()))
                            .map(
                                    event ->
                                            named(
                                                    event,
                                                    event.type().equals("ReportReturned")
                                                            ? "returnedBy"
                                                            : "reopenedBy"))
                            .reduce(List.of(), (one, other) -> other);
            return returner.isEmpty()
                    ? at(township.substring(0, COUNTY_PLACES), Set.of("approver"))
                    : returner;
        }

        private List<Person> claimantOf(Event granted) {
            Optional<Event> claim =
                    about(granted.subject(), granted.revision())
                            .filter(event -> event.type().equals("ReviewStarted"))
                            .findFirst();
            return claim.map(event -> named(event, "reviewer")).orElse(List.of());
        }

        private Stream<Event> about(String report, int revision) {
            return events.stream()
                    .filter(event -> event.topic().equals(Topics.REVIEW))
                    .filter(event -> event.subject().equals(report))
                    .filter(event -> event.revision() == revision);
        }

        private List<Person> named(Event event, String field) {
            String id = event.data().path(field).asText();
            return people.stream().filter(person -> person.id().equals(id)).toList();
        }

        private List<Person> at(String division, Set<String> roles) {
            return people.stream()
                    .filter(person -> person.division().equals(division))
                    .filter(person -> person.roles().stream().anyMatch(roles::contains))
                    .toList();
        }
    }
}
