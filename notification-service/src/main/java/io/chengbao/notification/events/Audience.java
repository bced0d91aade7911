package io.chengbao.notification.events;

import io.chengbao.notification.people.People;
import io.chengbao.notification.people.Person;
import io.chengbao.notification.people.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people whom news may concern, as the directory has them now. */
@ApplicationScoped
class Audience {

    private static final List<String> TOWNSHIP_ROLES = List.of(Roles.SUBMITTER, Roles.SIGNER);

    /** GB/T 10114 makes a township's code of its county's six places (GB/T 2260) and three more. */
    private static final int COUNTY_PLACES = 6;

    private final People people;

    Audience(People people) {
        this.people = people;
    }

    List<Person> of(String township) {
        return at(township, TOWNSHIP_ROLES);
    }

    /** Townships without anybody are left out. */
    Map<String, List<Person>> ofEach(Collection<String> townships) {
        return people.atAny(townships).stream()
                .filter(person -> person.hasAny(TOWNSHIP_ROLES))
                .collect(Collectors.groupingBy(Person::division));
    }

    List<Person> submittersOf(String township) {
        return at(township, List.of(Roles.SUBMITTER));
    }

    List<Person> signersOf(String township) {
        return at(township, List.of(Roles.SIGNER));
    }

    /** Those who decide on a township's reports. */
    List<Person> approversOver(String township) {
        return at(township.substring(0, COUNTY_PLACES), List.of(Roles.APPROVER));
    }

    /** Nobody, where that person has left. */
    List<Person> named(String person) {
        return people.present(person).stream().toList();
    }

    private List<Person> at(String division, List<String> roles) {
        return people.at(division).stream().filter(person -> person.hasAny(roles)).toList();
    }
}
