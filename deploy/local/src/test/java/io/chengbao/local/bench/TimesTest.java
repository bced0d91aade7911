package io.chengbao.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void sayWhichTimeHalfAndWhichAlmostAllDontExceed() {
        var times =
                Times.of(LongStream.rangeClosed(1, 200).map(i -> i * 1_000_000).boxed().toList());

        assertThat(times.percentileMillis(50)).isEqualTo(100);
        assertThat(times.percentileMillis(99)).isEqualTo(198);
        assertThat(times.percentileMillis(100)).isEqualTo(200);
    }

    @Test
    void areNotExpectedInAnyOrder() {
        var times = Times.of(List.of(9_000_000L, 1_000_000L, 5_000_000L));

        assertThat(times.percentileMillis(50)).isEqualTo(5);
    }

    @Test
    void sayNothingWhereNothingWasMeasured() {
        assertThatThrownBy(() -> Times.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
