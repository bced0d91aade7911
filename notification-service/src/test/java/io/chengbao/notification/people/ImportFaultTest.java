package io.chengbao.notification.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.caller.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFaultTest {

    private static final String TOWNSHIP = "990127101";

    static Stream<Arguments> faultyEntries() {
        return Stream.of(
                Arguments.of(ImportFault.PERSON_INVALID, entry(null, "张三", "signer", TOWNSHIP)),
                Arguments.of(ImportFault.PERSON_INVALID, entry("a b", "张三", "signer", TOWNSHIP)),
                Arguments.of(ImportFault.NAME_INVALID, entry("a", " ", "signer", TOWNSHIP)),
                Arguments.of(ImportFault.NAME_INVALID, entry("a", "张\n三", "signer", TOWNSHIP)),
                Arguments.of(ImportFault.ROLES_INVALID, entry("a", "张三", "singer", TOWNSHIP)),
                Arguments.of(ImportFault.DIVISION_OUTSIDE, entry("a", "张三", "signer", "990128")),
                Arguments.of(ImportFault.DIVISION_OUTSIDE, entry("a", "张三", "signer", "9901")),
                Arguments.of(ImportFault.UNIT_INVALID, ofUnit("农业\u0000局")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faultyEntries")
    void a_fault_is_found_and_no_other(ImportFault fault, PersonEntry entry) {
        assertThat(faultsOf(entry)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-at",
                "a@",
                "@b.cn",
                "a@b.cn\r\nBcc: c@d.cn",
                "a@b.cn, c@d.cn",
                "张三 <a@b.cn>",
                "a@-b.cn",
                "a b@c.cn"
            })
    void an_address_that_is_none_is_found(String email) {
        assertThat(faultsOf(withEmail(email))).containsExactly(ImportFault.EMAIL_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn", "zhang.san+1@mail.gov.example", "root@localhost"})
    void an_address_is_taken(String email) {
        assertThat(faultsOf(withEmail(email))).isEmpty();
    }

    @Test
    void nobody_needs_an_address() {
        assertThat(faultsOf(withEmail(null))).isEmpty();
        assertThat(faultsOf(withEmail(" "))).isEmpty();
    }

    @Test
    void a_person_who_is_listed_twice_is_found() {
        PersonEntry entry = entry("a", "张三", "signer", TOWNSHIP);
        ImportSurroundings around =
                new ImportSurroundings(Scope.below("990127"), List.of(entry, entry), List.of());

        assertThat(ImportFault.PERSON_TWICE.isIn(entry, around)).isTrue();
    }

    @Test
    void a_person_of_another_division_is_found_unless_they_left_it() {
        PersonEntry entry = entry("a", "张三", "signer", TOWNSHIP);
        Person there = Person.unknown("a");
        there.enter(entry("a", "张三", "signer", "990128").particulars());

        assertThat(faultsBeside(there, entry)).containsExactly(ImportFault.PERSON_ELSEWHERE);

        there.leave();

        assertThat(faultsBeside(there, entry)).isEmpty();
    }

    private static List<ImportFault> faultsOf(PersonEntry entry) {
        return faultsIn(
                entry, new ImportSurroundings(Scope.below("990127"), List.of(entry), List.of()));
    }

    private static List<ImportFault> faultsBeside(Person known, PersonEntry entry) {
        return faultsIn(
                entry,
                new ImportSurroundings(Scope.below("990127"), List.of(entry), List.of(known)));
    }

    private static List<ImportFault> faultsIn(PersonEntry entry, ImportSurroundings around) {
        return Arrays.stream(ImportFault.values())
                .filter(fault -> fault.isIn(entry, around))
                .toList();
    }

    private static PersonEntry entry(String person, String name, String role, String division) {
        return new PersonEntry(person, name, List.of(role), division, null, null);
    }

    private static PersonEntry withEmail(String email) {
        return new PersonEntry("a", "张三", List.of("signer"), TOWNSHIP, null, email);
    }

    private static PersonEntry ofUnit(String unit) {
        return new PersonEntry("a", "张三", List.of("signer"), TOWNSHIP, unit, null);
    }
}
