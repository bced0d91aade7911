package io.chengbao.notification.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Particulars AS_SIGNER =
            new Particulars("张三", "990127101", null, List.of("signer"), "zhang@example.org");

    @Test
    void somebody_new_is_a_change() {
        Person person = Person.unknown("zhang");

        assertThat(person.enter(AS_SIGNER)).isTrue();
        assertThat(person.isPresent()).isTrue();
        assertThat(person.hasAny(List.of("submitter", "signer"))).isTrue();
    }

    @Test
    void the_same_particulars_again_are_no_change_whatever_the_order_of_roles() {
        Person person = Person.unknown("zhang");
        person.enter(withRoles("signer", "submitter"));

        assertThat(person.enter(withRoles("submitter", "signer", "signer"))).isFalse();
    }

    @Test
    void somebody_who_leaves_is_forgotten() {
        Person person = Person.unknown("zhang");
        person.enter(AS_SIGNER);

        person.leave();

        assertThat(person.isPresent()).isFalse();
        assertThat(person.email()).isEmpty();
        assertThat(person.hasAny(List.of("signer"))).isFalse();
    }

    @Test
    void somebody_who_comes_back_is_a_change() {
        Person person = Person.unknown("zhang");
        person.enter(AS_SIGNER);
        person.leave();

        assertThat(person.enter(AS_SIGNER)).isTrue();
    }

    @Test
    void nobody_leaves_who_is_not_there() {
        assertThatThrownBy(() -> Person.unknown("zhang").leave())
                .isInstanceOf(IllegalStateException.class);
    }

    private static Particulars withRoles(String... roles) {
        return new Particulars("张三", "990127101", null, List.of(roles), null);
    }
}
