package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path folder;

    /** A JVM that starts a child and then hangs. */
    static final class Parent {
        public static void main(String[] args) {
            startSleeper(Path.of(args[0])).onExit().join();
        }
    }

    @Test
    void endsWhenTheJvmThatStartedItIsKilled() throws Exception {
        var parent = startParent();
        await().atMost(LONG).until(this::pidFileIsWritten);
        var child =
                ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip())).orElseThrow();

        parent.destroyForcibly().waitFor();

        await().atMost(LONG).until(() -> !child.isAlive());
    }

    @Test
    void tellsHowItEnded() throws Exception {
        var go = folder.resolve("go");
        var waitsForGo = List.of("sh", "-c", "until [ -e " + go + " ]; do sleep 0.1; done; exit 7");
        try (var child = Child.start(waitsForGo, Map.of(), "TERM", pidFile(), log())) {
            Files.createFile(go);

            assertThat(child.onExit().join()).isEqualTo(7);
        }
    }

    @RepeatedTest(20)
    void tellsHowItEndedEvenIfItEndedAtOnce() {
        try (var child =
                Child.start(List.of("sh", "-c", "exit 7"), Map.of(), "TERM", pidFile(), log())) {
            assertThat(child.onExit().join()).isEqualTo(7);
        }
    }

    @Test
    void isGoneAfterKill() {
        try (var child = startSleeper(folder)) {
            child.kill();

            assertThat(ProcessHandle.of(child.pid())).isEmpty();
            assertThat(child.onExit().join()).isEqualTo(128 + 9);
        }
    }

    private Process startParent() throws Exception {
        var classPath = List.of(Build.classes(), Path.of("target", "test-classes"));
        var command =
                Jvm.command(
                        List.of(), Map.of(), classPath, Parent.class.getName(), folder.toString());
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static Child startSleeper(Path folder) {
        return Child.start(
                List.of("sleep", "600"),
                Map.of(),
                "TERM",
                folder.resolve("child.pid"),
                folder.resolve("log"));
    }

    private boolean pidFileIsWritten() throws Exception {
        return Files.exists(pidFile()) && Files.readString(pidFile()).endsWith("\n");
    }

    private Path pidFile() {
        return folder.resolve("child.pid");
    }

    private Path log() {
        return folder.resolve("log");
    }
}
