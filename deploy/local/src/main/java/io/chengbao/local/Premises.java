package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What has to be in order before anything is started. */
final class Premises {

    private final Layout layout;

    Premises(Layout layout) {
        this.layout = layout;
    }

    /**
     * Waits for what a killed predecessor left running, empties the data folder if that is wanted,
     * and makes sure that all ports are free.
     *
     * @throws CannotStart naming each port that is taken, and what wants it
     */
    void clear(boolean fresh) {
        for (var part : PartName.values()) {
            Child.endLeftover(layout.pidFile(part));
        }
        if (fresh) {
            empty(layout.data());
        }
        var taken =
                layout.ports().entrySet().stream()
                        .filter(port -> !Ports.isFree(port.getKey()))
                        .map(
                                port ->
                                        "Port %d is taken; %s wants it."
                                                .formatted(port.getKey(), port.getValue()))
                        .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new CannotStart(
                    taken
                            + "\nFree it, or move all ports: --port-base N (now "
                            + layout.portBase()
                            + ")");
        }
    }

    private static void empty(Path data) {
        try (var entries = Files.list(data)) {
            entries.filter(entry -> !entry.endsWith(DataLock.FILE))
                    .forEach(TemporaryFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
