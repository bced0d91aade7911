package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import io.chengbao.local.Person;
import io.chengbao.local.SampleCounty;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Rounds to answer, and the people who do: a drafter in each township, an approver in the county.
 * They have no e-mail address: what a mail server takes of the machine is not the system's cost.
 */
final class LifeCounty {

    private static final int TOWNSHIPS = 100;

    private final LocalSystem system;
    private final Person approver =
            person("approver-" + SampleCounty.COUNTY, SampleCounty.COUNTY, "approver");
    private final List<Person> submitters =
            IntStream.range(0, TOWNSHIPS)
                    .mapToObj(i -> SampleCounty.COUNTY + (601 + i))
                    .map(township -> person("submitter-" + township, township, "submitter"))
                    .toList();

    private final String approverToken;

    LifeCounty(LocalSystem system) {
        this.system = system;
        this.approverToken = system.token(approver);
    }

    /** Where a report can be handed in, and with whose token. */
    record Place(UUID round, String township, String token) {}

    String approverToken() {
        return approverToken;
    }

    /** So many places, in rounds that are open in submission-service. */
    List<Place> prepare(int count) {
        importPeople();
        var tokens = submitters.stream().map(system::token).toList();
        var townships = submitters.stream().map(Person::division).toList();
        var rounds = new Rounds(new Api(system));
        List<Place> places = new ArrayList<>();
        try (var opened = new Waiting(system.jdbcUrl(PartName.SUBMISSION))) {
            while (places.size() < count) {
                var round = rounds.open("全程" + places.size(), townships).id();
                opened.until("select count(*) = 1 from round where id = ?", round);
                for (var i = 0; i < TOWNSHIPS && places.size() < count; i++) {
                    places.add(new Place(round, townships.get(i), tokens.get(i)));
                }
            }
        }
        return places;
    }

    private void importPeople() {
        var people = new ArrayList<>(submitters);
        people.add(approver);
        var entries = people.stream().map(LifeCounty::entry).toList();
        var path = "/people?division=" + SampleCounty.COUNTY;
        new Api(system).put("operator", PartName.NOTIFICATION, path, entries).expect(200);
    }

    private static Person person(String id, String division, String role) {
        return new Person(id, id, division, List.of(role), null);
    }

    private static Map<String, Object> entry(Person person) {
        return Map.of(
                "person", person.id(),
                "name", person.name(),
                "division", person.division(),
                "roles", person.roles());
    }
}
