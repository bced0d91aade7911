package io.chengbao.local.up;

import io.chengbao.local.LocalSystem;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code deploy/local/up}: the whole system on this machine, with a sample county and a report that
 * goes its way.
 */
@Command(
        name = "up",
        description = {
            "Starts the whole system on this machine, lets a report of a sample county",
            "go its way from upload to approval, and stays up until Ctrl-C."
        })
final class Up implements Callable<Integer> {

    static final int PORT_BASE = 8080;

    /** {@code deploy/local}; the scripts say where that is. */
    static final Path HOME = Path.of(System.getProperty("chengbao.home", "."));

    @Option(
            names = "--exit",
            description = "stop after the report's way; 0 only if every step happened")
    private boolean exit;

    @Option(names = "--fresh", description = "begin with empty data")
    private boolean fresh;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description =
                    "what all ports are counted from (default: 8080, services on 8081, 8082, 8083)")
    private int portBase = PORT_BASE;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where everything is kept (default: deploy/local/data)")
    private Path data = defaultData();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this and end")
    private boolean help;

    private final Screen screen = new Screen(Boolean.getBoolean("chengbao.terminal"));
    private volatile boolean stopping;

    /** Kept until the JVM ends. */
    private DataLock lock;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Up()).execute(args));
    }

    static Path defaultData() {
        return HOME.resolve("data");
    }

    @Override
    public Integer call() throws InterruptedException {
        data = data.toAbsolutePath().normalize();
        try {
            lock = DataLock.take(data);
            return run(LocalSystem.in(data, portBase));
        } catch (CannotStart e) {
            screen.line(e.getMessage());
            return 1;
        }
    }

    private int run(LocalSystem system) throws InterruptedException {
        new Premises(system).clear(fresh);
        screen.line("呈报 Chengbao: data in %s".formatted(Screen.shown(data)));
        screen.blank();

        var supervisor = Supervisor.watch(system, screen);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, system), "stop"));
        if (!start(system)) {
            return 1;
        }
        var walked = new Walk(system, screen).go();
        if (exit) {
            return walked ? 0 : 1;
        }
        new Invitation(system, screen).show();
        return untilStopped();
    }

    private boolean start(LocalSystem system) throws InterruptedException {
        var begun = System.nanoTime();
        try {
            system.start(part -> screen.start(part, system.where(part.name())));
        } catch (IllegalStateException e) {
            if (stopping) {
                return untilStopped() == 0;
            }
            screen.blank();
            screen.line(e.getMessage());
            return false;
        }
        screen.line("  ready after " + Screen.since(begun));
        screen.blank();
        return true;
    }

    /** Never returns: the JVM ends, and its shutdown hook stops everything. */
    private static int untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }

    private void stop(Supervisor supervisor, LocalSystem system) {
        stopping = true;
        screen.line("Stopping …");
        var begun = System.nanoTime();
        supervisor.stop();
        system.close();
        screen.line(
                "Everything is stopped, after %s. The data stays in %s"
                        .formatted(Screen.since(begun), Screen.shown(data)));
    }
}
