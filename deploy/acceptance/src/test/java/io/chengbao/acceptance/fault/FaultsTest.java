package io.chengbao.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.acceptance.check.Violation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Several hundred reports through their whole life while everything fails that can; nothing is lost
 * and nothing happens twice.
 */
@Tag("faults")
class FaultsTest {

    @Test
    void nothing_is_lost_and_nothing_happens_twice_whatever_fails() throws Exception {
        try (Run run = Run.ofProperties()) {
            List<Violation> violations = run.play();
            assertThat(violations).as(run.describe()).isEmpty();
        }
    }
}
