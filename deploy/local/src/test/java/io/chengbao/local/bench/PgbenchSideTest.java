package io.chengbao.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PgbenchSideTest {

    @Test
    void readsHowLongItTook() {
        var said =
                """
                number of transactions actually processed: 400/400
                initial connection time = 5.112 ms
                tps = 800.000000 (without initial connection time)
                """;

        assertThat(PgbenchSide.seconds(said, 400)).isEqualTo(0.5);
    }

    @Test
    void takesNothingForDoneThatWasBrokenOff() {
        var said =
                """
                pgbench: error: client 1 script 0 aborted
                number of transactions actually processed: 300/400
                tps = 927.620838 (without initial connection time)
                """;

        assertThatThrownBy(() -> PgbenchSide.seconds(said, 400)).hasMessageContaining("aborted");
    }
}
