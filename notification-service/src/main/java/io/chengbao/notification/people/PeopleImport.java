package io.chengbao.notification.people;

import io.chengbao.platform.caller.Scope;
import io.chengbao.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the people of a division, and of all divisions below it, exactly those that are listed: a
 * county's list has its townships' people in it. All or nothing.
 */
@ApplicationScoped
class PeopleImport {

    private final People people;
    private final Outbox outbox;

    PeopleImport(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    Imported replace(String division, List<PersonEntry> sent) {
        people.lockForImport();
        Scope scope = Scope.below(division);
        List<PersonEntry> entries = sent.stream().map(entry -> entry.orIn(division)).toList();
        Map<String, Person> known = known(entries);
        requireNoFaults(entries, new ImportSurroundings(scope, entries, known.values()));
        int removed = removeAllBut(known, scope);
        int changed = 0;
        for (PersonEntry entry : entries) {
            Person person = known.computeIfAbsent(entry.person(), Person::unknown);
            if (person.enter(entry.particulars())) {
                people.persist(person);
                outbox.publish(person);
                changed++;
            }
        }
        return new Imported(entries.size(), changed, removed);
    }

    private Map<String, Person> known(List<PersonEntry> entries) {
        List<String> ids =
                entries.stream().filter(PersonEntry::isNamed).map(PersonEntry::person).toList();
        Map<String, Person> known = new HashMap<>();
        people.named(ids).forEach(person -> known.put(person.id(), person));
        return known;
    }

    private static void requireNoFaults(List<PersonEntry> entries, ImportSurroundings around) {
        List<FoundFault> faults =
                IntStream.range(0, entries.size())
                        .boxed()
                        .flatMap(index -> faults(index + 1, entries.get(index), around))
                        .toList();
        if (!faults.isEmpty()) {
            throw new PeopleNotImportable(faults);
        }
    }

    private static Stream<FoundFault> faults(
            int line, PersonEntry entry, ImportSurroundings around) {
        return Arrays.stream(ImportFault.values())
                .filter(fault -> fault.isIn(entry, around))
                .map(fault -> new FoundFault(line, entry.person(), fault));
    }

    private int removeAllBut(Map<String, Person> staying, Scope scope) {
        List<Person> leaving =
                people.within(scope).stream()
                        .filter(person -> !staying.containsKey(person.id()))
                        .toList();
        leaving.forEach(Person::leave);
        leaving.forEach(outbox::publish);
        return leaving.size();
    }
}
