package io.chengbao.notification.people;

import io.chengbao.platform.caller.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All persons, those who left included where a method says so. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, String> {

    /**
     * Those whose own division it is, not a smaller one below it. Asked for each event, so not by a
     * list of one: Hibernate makes a plan anew for each query that has a list.
     */
    public List<Person> at(String division) {
        return list("division = ?1 and present", division);
    }

    /** The same, for many divisions. */
    public List<Person> atAny(Collection<String> divisions) {
        return list("division in ?1 and present", divisions);
    }

    /** Empty where that person is not there any more. */
    public Optional<Person> present(String id) {
        return find("id = ?1 and present", id).firstResultOptional();
    }

    /** Where mail to somebody goes today. */
    public Optional<String> emailOf(String person) {
        return findByIdOptional(person).flatMap(Person::email);
    }

    List<Person> within(Scope scope) {
        return list(
                "division >= ?1 and division < ?2 and present order by id",
                scope.lower(),
                scope.upper());
    }

    /** Wherever they are, and those who left. */
    List<Person> named(Collection<String> ids) {
        return list("id in ?1", ids);
    }

    /**
     * Lets one import at a time see who is there: two that bring the same person into different
     * divisions would both find the name free. Readers aren't held up.
     */
    void lockForImport() {
        getEntityManager()
                .createNativeQuery("lock table person in share row exclusive mode")
                .executeUpdate();
    }
}
