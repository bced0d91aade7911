package io.chengbao.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.local.LocalSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultPlanTest {

    private static final Path POINTS =
            Path.of("libs/platform/src/main/java/io/chengbao/platform/crash/CrashPoint.java");

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_seed_services_halt_at_every_place_there_is(long seed) throws IOException {
        String plan = names(seed);
        assertThat(places())
                .hasSizeGreaterThan(8)
                .allSatisfy(place -> assertThat(plan).containsOnlyOnce("halts at " + place + ","));
    }

    @Test
    void a_halt_is_known_by_the_exit_code_of_the_services() {
        assertThat(LocalSystem.root().resolve(POINTS))
                .content()
                .contains("int EXIT_CODE = %d;".formatted(Crash.HALTED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_seed_plans_the_same(long seed) {
        assertThat(names(seed)).isEqualTo(names(seed)).isNotEqualTo(names(seed + 1));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static String names(long seed) {
        return FaultPlan.of(seed).stream().map(Fault::name).collect(Collectors.joining("\n"));
    }

    /** As the services know them. */
    private static List<String> places() throws IOException {
        return Pattern.compile("^    ([A-Z]+)_([A-Z_]+)[,;]$", Pattern.MULTILINE)
                .matcher(Files.readString(LocalSystem.root().resolve(POINTS)))
                .results()
                .map(point -> point.group(1) + "." + point.group(2).replace('_', '-'))
                .map(place -> place.toLowerCase(Locale.ROOT))
                .toList();
    }
}
