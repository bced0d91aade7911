package io.chengbao.local;

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
        mixinStandardHelpOptions = true,
        description = {
            "Starts the whole system on this machine, lets one report of a sample county go its way",
            "from upload to approval, and stays up until Ctrl-C."
        })
final class Up implements Callable<Integer> {

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
    private int portBase = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where everything is kept (default: deploy/local/data)")
    private Path data = defaultData();

    private final Screen screen = new Screen(Boolean.getBoolean("chengbao.terminal"));
    private volatile boolean stopping;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Up()).execute(args));
    }

    static Path defaultData() {
        return Build.module().resolve("data");
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return run();
        } catch (CannotStart e) {
            screen.line(e.getMessage());
            return 1;
        }
    }

    private int run() throws InterruptedException {
        var begun = System.nanoTime();
        data = data.toAbsolutePath().normalize();
        var lock =
                DataLock.take(data)
                        .orElseThrow(
                                () ->
                                        new CannotStart(
                                                """
                %s belongs to an up that is running.
                Stop that one, or give this one a folder and ports of its own: --data DIR --port-base N"""
                                                        .formatted(Screen.shown(data))));
        var layout = new Layout(data, portBase);
        new Premises(layout).clear(fresh);
        screen.line("呈报 Chengbao: data in %s".formatted(Screen.shown(data)));
        screen.blank();

        var system = LocalSystem.in(data, portBase);
        var supervisor = Supervisor.watch(system, screen);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, system), "stop"));
        if (!start(system)) {
            return 1;
        }
        screen.line("  ready after " + Screen.since(begun));
        screen.blank();

        var walked = new Walk(system, screen).go();
        if (!exit && lock.isHeld()) {
            new Invitation(system, data).lines().forEach(screen::line);
            new CountDownLatch(1).await();
        }
        return walked ? 0 : 1;
    }

    private boolean start(LocalSystem system) throws InterruptedException {
        try {
            system.start(part -> screen.start(part, system.where(part.name())));
            return true;
        } catch (IllegalStateException e) {
            if (stopping) {
                new CountDownLatch(1).await();
            }
            screen.blank();
            screen.line(e.getMessage());
            return false;
        }
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
