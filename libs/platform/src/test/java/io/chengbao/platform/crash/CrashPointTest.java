package io.chengbao.platform.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrashPointTest {

    /** Passes the place given three times, in a process of its own. */
    static final class Passing {

        public static void main(String[] args) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
            for (int i = 1; i <= 3; i++) {
                CrashPoint.RELAY_AFTER_SEND.reached();
                System.out.println("passed " + i);
            }
        }
    }

    @Test
    void nothing_ends_unless_it_is_asked_for() throws Exception {
        Ended ended = pass(List.of());

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.output()).containsExactly("passed 1", "passed 2", "passed 3", "hook");
    }

    @Test
    void the_process_ends_at_the_named_place_without_any_farewell() throws Exception {
        Ended ended = pass(List.of("-Dchengbao.crash.at=relay.after-send"));

        assertThat(ended.exitCode()).isEqualTo(CrashPoint.EXIT_CODE);
        assertThat(ended.output()).isEmpty();
    }

    @Test
    void it_passes_unharmed_as_often_as_it_is_told() throws Exception {
        Ended ended =
                pass(List.of("-Dchengbao.crash.at=relay.after-send", "-Dchengbao.crash.after=2"));

        assertThat(ended.exitCode()).isEqualTo(CrashPoint.EXIT_CODE);
        assertThat(ended.output()).containsExactly("passed 1", "passed 2");
    }

    @Test
    void another_place_is_passed() throws Exception {
        assertThat(pass(List.of("-Dchengbao.crash.at=inbox.after-effect")).exitCode()).isZero();
    }

    @Test
    void a_place_that_there_is_not_is_refused() throws Exception {
        Ended ended = pass(List.of("-Dchengbao.crash.at=relay.never"));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).doesNotContain("passed 1");
    }

    private record Ended(int exitCode, List<String> output) {}

    private static Ended pass(List<String> settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Passing.class.getName());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> output = new String(process.getInputStream().readAllBytes()).lines().toList();
        return new Ended(process.waitFor(), output);
    }
}
