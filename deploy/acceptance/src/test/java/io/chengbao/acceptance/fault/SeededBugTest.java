package io.chengbao.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.acceptance.check.Violation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 11. The checker sees the mistakes that are made most often, in a service that makes them. */
@Tag("faults")
class SeededBugTest {

    @ParameterizedTest
    @EnumSource(SeededBug.class)
    void the_checker_catches(SeededBug bug) throws Exception {
        try (Run run = Run.with(bug)) {
            List<Violation> violations = run.play();
            assertThat(violations)
                    .as(run.describe())
                    .extracting(Violation::invariant)
                    .contains(bug.invariant());
        }
    }

    @Test
    void a_run_without_a_bug_finds_nothing() throws Exception {
        try (Run run = Run.calm()) {
            List<Violation> violations = run.play();
            assertThat(violations).as(run.describe()).isEmpty();
        }
    }
}
