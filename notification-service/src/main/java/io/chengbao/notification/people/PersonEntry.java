package io.chengbao.notification.people;

import java.util.List;
import java.util.Objects;

/**
 * One line of an import, as it was sent: anything may be missing or nonsense.
 *
 * @param person the name in tokens
 * @param division the import's own where it is absent
 */
record PersonEntry(
        String person,
        String name,
        List<String> roles,
        String division,
        String unit,
        String email) {

    PersonEntry {
        roles = roles == null ? List.of() : roles.stream().filter(Objects::nonNull).toList();
        unit = blankToNull(unit);
        email = blankToNull(email);
        division = blankToNull(division);
    }

    /** Whether the person is one that tokens, keys and rows can name. */
    boolean isNamed() {
        return person != null && person.matches("[^\\s\\p{C}]{1,100}");
    }

    PersonEntry orIn(String importDivision) {
        return division != null
                ? this
                : new PersonEntry(person, name, roles, importDivision, unit, email);
    }

    Particulars particulars() {
        return new Particulars(name, division, unit, roles, email);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
