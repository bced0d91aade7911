package io.chengbao.notification.people;

import io.chengbao.platform.event.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who can be told something.
 *
 * <p>A person who leaves is forgotten but for the name in tokens, the division and the count of
 * events, which goes on should they come back: a count that began again would be taken for
 * repetitions.
 */
@Entity
public class Person extends Aggregate {

    @Id private String id;

    private String division;
    private boolean present;
    private String name;
    private String unit;
    private List<String> roles;
    private String email;

    protected Person() {}

    private Person(String id) {
        this.id = id;
        this.roles = List.of();
    }

    /** Somebody who was never here; {@link #enter} says who it is. */
    static Person unknown(String id) {
        return new Person(id);
    }

    /** Says whether anything is different now. */
    boolean enter(Particulars particulars) {
        Particulars before = present ? particulars() : null;
        if (particulars.equals(before)) {
            return false;
        }
        present = true;
        name = particulars.name();
        division = particulars.division();
        unit = particulars.unit();
        roles = particulars.roles();
        email = particulars.email();
        if (before == null || !changed().equals(changed(before))) {
            record(changed());
        }
        return true;
    }

    void leave() {
        if (!present) {
            throw new IllegalStateException("left before: " + id);
        }
        present = false;
        name = null;
        unit = null;
        roles = List.of();
        email = null;
        record(new PersonRemoved(id, division));
    }

    @Override
    protected String subject() {
        return id;
    }

    public String id() {
        return id;
    }

    public String division() {
        return division;
    }

    public boolean hasAny(List<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** Where mail goes; empty for those who only have the inbox. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    boolean isPresent() {
        return present;
    }

    private Particulars particulars() {
        return new Particulars(name, division, unit, roles, email);
    }

    private PersonChanged changed() {
        return changed(particulars());
    }

    private PersonChanged changed(Particulars of) {
        return new PersonChanged(id, of.name(), of.division(), of.unit(), of.roles());
    }
}
