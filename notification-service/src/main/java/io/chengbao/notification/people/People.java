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

    /** Those whose own division is one of these, not a smaller one below it. */
    public List<Person> at(Collection<String> divisions) {
        return list("division in ?1 and present", divisions);
    }

    /** These, as far as they are still there. */
    public List<Person> present(Collection<String> ids) {
        return list("id in ?1 and present", ids);
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
