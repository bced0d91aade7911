package io.chengbao.local.up;

import io.chengbao.local.LocalSystem;
import java.util.stream.Collectors;

/** What has to be in order before anything is started. */
final class Premises {

    private final LocalSystem system;

    Premises(LocalSystem system) {
        this.system = system;
    }

    /**
     * Waits for what a killed predecessor left running, empties the data folder if that is wanted,
     * and makes sure that all ports are free.
     *
     * @throws CannotStart naming each port that is taken, and what wants it
     */
    void clear(boolean fresh) {
        system.awaitPredecessor();
        if (fresh) {
            system.erase();
        }
        var taken = system.takenPorts();
        if (!taken.isEmpty()) {
            throw new CannotStart(
                    taken.entrySet().stream()
                            .map(
                                    port ->
                                            "Port %d is taken; %s wants it."
                                                    .formatted(port.getKey(), port.getValue()))
                            .collect(
                                    Collectors.joining(
                                            "\n",
                                            "",
                                            "\nFree it, or move all ports: --port-base N")));
        }
    }
}
