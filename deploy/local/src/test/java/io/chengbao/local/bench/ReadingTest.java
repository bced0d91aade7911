package io.chengbao.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void isMeasuredOnTenThousandCharacters() {
        assertThat(new Reading().characters()).isBetween(9_500, 10_500);
    }
}
