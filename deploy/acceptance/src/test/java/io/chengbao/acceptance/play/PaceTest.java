package io.chengbao.acceptance.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(100, 10, 5);

    @Test
    void before_the_first_fault_only_its_stories_and_those_ahead_begin() {
        assertThat(pace.isTurnOfStory(14)).isTrue();
        assertThat(pace.isTurnOfStory(15)).isFalse();
    }

    @Test
    void a_fault_that_lasts_finds_the_next_ones_stories_under_way() throws InterruptedException {
        pace.awaitTurnOfFault(0);
        assertThat(pace.isTurnOfStory(24)).isTrue();
        assertThat(pace.isTurnOfStory(25)).isFalse();
    }

    @Test
    void after_the_last_fault_has_begun_all_stories_may() throws InterruptedException {
        for (int story = 0; story < 100; story++) {
            pace.storyEnded();
        }
        for (int fault = 0; fault < 10; fault++) {
            pace.awaitTurnOfFault(fault);
        }
        assertThat(pace.isTurnOfStory(99)).isTrue();
    }
}
