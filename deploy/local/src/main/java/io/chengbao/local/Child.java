package io.chengbao.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that can't outlive this JVM, however the JVM ends.
 *
 * <p>Between the two stands a shell, the guard. It holds the read end of a pipe whose write end is
 * open in this JVM alone: end of file means that the JVM is gone, killed or not, and the guard then
 * stops the process, first with the signal that it takes for an orderly stop, twenty seconds later
 * with SIGKILL. As the process's parent the guard also reaps it, so that {@link #kill} returns only
 * when nothing is left of it, whatever process 1 does with orphans.
 *
 * <p>Both are in a session of their own where the machine has {@code setsid}: on Ctrl-C it is this
 * JVM that decides in which order things stop.
 */
final class Child implements Running {

    private static final List<String> OWN_SESSION = ownSession();
    private static final Duration STOP_LIMIT = Duration.ofSeconds(25);

    private static final String GUARD =
            """
            signal=$1 pidfile=$2
            shift 2
            trap '' INT HUP
            exec 3<&0
            "$@" </dev/null 3<&- &
            child=$!
            echo $child >"$pidfile"
            {
                cat <&3 >/dev/null
                kill -s "$signal" $child
                for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                    sleep 1
                    kill -0 $child || exit
                done
                kill -s KILL $child
            } 2>/dev/null &
            watcher=$!
            exec 3<&-
            wait $child
            code=$?
            kill $watcher 2>/dev/null
            exit $code
            """;

    private final Process guard;
    private final long pid;

    private Child(Process guard, long pid) {
        this.guard = guard;
        this.pid = pid;
    }

    /**
     * Starts a command, after whatever an earlier JVM left running under the same pid file has
     * ended.
     *
     * @param stopSignal the signal for an orderly stop, such as {@code TERM}
     * @param pidFile holds the process's id, and goes on to hold it when the process has ended: one
     *     that ends at once would otherwise leave nothing by which to know it
     * @param log where its output is appended
     */
    static Child start(
            List<String> command,
            Map<String, String> environment,
            String stopSignal,
            Path pidFile,
            Path log) {
        try {
            Files.createDirectories(pidFile.toAbsolutePath().getParent());
            Files.createDirectories(log.toAbsolutePath().getParent());
            endLeftover(pidFile);
            Files.deleteIfExists(pidFile);
            var guarded = new ArrayList<>(OWN_SESSION);
            guarded.addAll(List.of("sh", "-c", GUARD, "guard", stopSignal, pidFile.toString()));
            guarded.addAll(command);
            var builder =
                    new ProcessBuilder(guarded)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var guard = builder.start();
            return new Child(guard, awaitPid(guard, pidFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public boolean isAlive() {
        return guard.isAlive();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return guard.onExit().thenApply(Process::exitValue);
    }

    @Override
    public void signal(String name) {
        var command = new ArrayList<>(List.of("kill", "-s", name, Long.toString(pid)));
        ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(process -> command.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending a signal", e);
        }
    }

    @Override
    public void kill() {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitEnd();
    }

    /** Not interruptible: a part is left alone only when it has ended. */
    private void awaitEnd() {
        if (!ends(guard.toHandle(), STOP_LIMIT)) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            guard.onExit().join();
        }
    }

    private static List<String> ownSession() {
        var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(path).anyMatch(folder -> Files.isExecutable(Path.of(folder, "setsid")))
                ? List.of("setsid")
                : List.of();
    }

    private static long awaitPid(Process guard, Path pidFile) throws IOException {
        while (true) {
            var written = Files.exists(pidFile) ? Files.readString(pidFile) : "";
            if (written.endsWith("\n")) {
                return Long.parseLong(written.strip());
            }
            if (!guard.isAlive()) {
                throw new IOException(
                        "ended as soon as it was started: exit code " + guard.exitValue());
            }
            Pause.millis(5);
        }
    }

    /** The guard of a JVM that was killed may still be stopping what it guards. */
    static void endLeftover(Path pidFile) {
        var leftover = leftover(pidFile);
        if (leftover.isEmpty()) {
            return;
        }
        if (!ends(leftover.get(), STOP_LIMIT)) {
            leftover.get().destroyForcibly();
            ends(leftover.get(), STOP_LIMIT);
        }
    }

    private static Optional<ProcessHandle> leftover(Path pidFile) {
        try {
            var pid = Files.readString(pidFile).strip();
            var written = Files.getLastModifiedTime(pidFile).toInstant();
            if (!pid.matches("\\d+")) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> startedBefore(process, written));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A process that began after its id was written down is another one, to which the id was given
     * again.
     */
    private static boolean startedBefore(ProcessHandle process, Instant written) {
        return process.info()
                .startInstant()
                .map(started -> started.isBefore(written.plusSeconds(2)))
                .orElse(false);
    }

    private static boolean ends(ProcessHandle process, Duration limit) {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
