package io.chengbao.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.platform.testing.Compatibility;
import io.chengbao.platform.testing.Contract;
import io.chengbao.platform.testing.Contracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events stay on their topics for ever, so those who read them must be able to for ever. */
class EventContractsTest {

    private static final String SCHEMA = ".schema.json";
    private static final Path EVENTS = Contracts.folder().resolve("events");
    private static final Path RELEASED = Contracts.folder().resolve("released/events");

    static List<String> released() {
        return names(RELEASED);
    }

    static List<String> published() {
        return names(EVENTS);
    }

    @ParameterizedTest
    @MethodSource("released")
    void a_released_schema_loses_no_field_and_gains_no_required_one(String event) {
        assertThat(
                        Compatibility.breaksOfEvent(
                                Contracts.read(RELEASED.resolve(event + SCHEMA)),
                                Contracts.read(EVENTS.resolve(event + SCHEMA))))
                .isEmpty();
    }

    /**
     * Whoever adds an event releases it with the same change: nobody may take anything back later.
     */
    @Test
    void every_event_is_released() {
        assertThat(released()).isEqualTo(published());
    }

    @ParameterizedTest
    @MethodSource("published")
    void every_schema_has_an_example_that_is_valid_by_it(String event) {
        Contract contract = Contract.of(event);

        assertThat(contract.faults(contract.example())).isEmpty();
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
