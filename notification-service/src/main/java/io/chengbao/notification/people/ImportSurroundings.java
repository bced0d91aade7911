package io.chengbao.notification.people;

import io.chengbao.platform.caller.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one line of an import must be seen beside: the other lines, and who is there already. */
final class ImportSurroundings {

    private final Scope scope;
    private final Map<String, Long> times;
    private final Set<String> elsewhere;

    ImportSurroundings(Scope scope, List<PersonEntry> entries, Collection<Person> known) {
        this.scope = scope;
        this.times =
                entries.stream()
                        .map(PersonEntry::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.elsewhere =
                known.stream()
                        .filter(person -> person.isPresent() && !scope.covers(person.division()))
                        .map(Person::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean covers(String division) {
        return scope.covers(division) && division.matches("[0-9A-Za-z]{2,12}");
    }

    long times(String person) {
        return person == null ? 0 : times.get(person);
    }

    boolean isElsewhere(String person) {
        return person != null && elsewhere.contains(person);
    }
}
