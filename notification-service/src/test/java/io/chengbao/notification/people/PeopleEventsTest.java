package io.chengbao.notification.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.notification.testing.County;
import io.chengbao.notification.testing.PeopleTopic;
import io.chengbao.platform.testing.Contract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeopleEventsTest {

    private final County county = new County();
    private final List<Map<String, Object>> people = county.everybody();
    private final String person = people.get(0).get("person").toString();

    @Test
    void what_is_sent_of_a_person_has_the_published_form_and_counts_on_after_a_return() {
        people.get(0).put("unit", "党政办");
        county.imports(people);
        county.imports(people.subList(1, people.size()));
        people.get(0).remove("unit");
        county.imports(people);

        List<ConsumerRecord<String, byte[]>> sent = PeopleTopic.of(person, 3);

        assertThat(sent)
                .extracting(record -> PeopleTopic.header(record, "ce_type"))
                .containsExactly(
                        "io.chengbao.PersonChanged",
                        "io.chengbao.PersonRemoved",
                        "io.chengbao.PersonChanged");
        assertThat(sent)
                .extracting(record -> PeopleTopic.header(record, "ce_sequence"))
                .containsExactly("1", "2", "3");
        assertThat(Contract.of("PersonChanged").faults(sent.get(0).value())).isEmpty();
        assertThat(Contract.of("PersonRemoved").faults(sent.get(1).value())).isEmpty();
        assertThat(Contract.of("PersonChanged").faults(sent.get(2).value())).isEmpty();
    }

    @Test
    void a_new_address_is_no_event_but_a_new_name_is() {
        county.imports(people);
        people.get(0).put("email", "elsewhere@example.org");
        county.imports(people);
        people.get(0).put("name", "改名");
        county.imports(people);

        List<ConsumerRecord<String, byte[]>> sent = PeopleTopic.of(person, 2);

        assertThat(sent).hasSize(2);
        assertThat(new String(sent.get(1).value())).contains("改名").doesNotContain("example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PersonChanged", "PersonRemoved"})
    void the_published_examples_have_the_published_form(String event) {
        Contract contract = Contract.of(event);

        assertThat(contract.faults(contract.example())).isEmpty();
    }
}
