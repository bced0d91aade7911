package io.chengbao.acceptance.fault;

import io.chengbao.local.PartName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Services that end at a named place between the write of an effect and the commit of an offset, as
 * if by {@code kill -9}: each is started anew with the order to halt there, and without it when it
 * has.
 *
 * @param passes how often the place is passed unharmed before
 */
record Crash(String place, int passes, List<PartName> services, int replica)
        implements Fault.Strike {

    /** Traffic may leave out a replica for a while; then the place stays as it was. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** All that the services have in common, in the order in which a command passes them. */
    static final List<String> PLACES =
            List.of(
                    "command.before-commit",
                    "command.after-commit",
                    "relay.after-read",
                    "relay.after-send",
                    "relay.after-delete",
                    "relay.after-commit",
                    "inbox.after-effect",
                    "inbox.before-commit",
                    "inbox.after-commit");

    @Override
    public void on(Stage stage) {
        services.stream()
                .map(service -> stage.replicas(service).get(replica))
                .map(one -> CompletableFuture.runAsync(() -> crash(one, stage)))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void crash(Replica replica, Stage stage) {
        replica.part().kill();
        replica.settings().put("CHENGBAO_CRASH_AT", place);
        replica.settings().put("CHENGBAO_CRASH_AFTER", Integer.toString(passes));
        boolean crashed = startedAndEnded(replica);
        stage.crashed(place, replica, crashed);
        replica.part().stop();
        replica.settings().keySet().removeIf(setting -> setting.startsWith("CHENGBAO_CRASH_"));
        replica.part().start();
    }

    /** Some places are reached before a service is ready. */
    private static boolean startedAndEnded(Replica replica) {
        try {
            replica.part().start();
        } catch (IllegalStateException notReady) {
            return true;
        }
        return replica.part().awaitEnd(LIMIT);
    }
}
