package io.chengbao.acceptance.fault;

import io.chengbao.local.NotStarted;
import io.chengbao.local.PartName;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * A replica that ends at a named place between the write of an effect and the commit of an offset,
 * as if by {@code kill -9}: it is killed, started anew with the order to halt there, and without it
 * when it has.
 *
 * @param passes how often the place is passed unharmed before
 * @param last whether no other halt of the same replica follows at once; the order for that needs
 *     another start anyway
 */
record Crash(PartName service, int replica, String place, int passes, boolean last)
        implements Fault.Strike {

    /** The exit code of a service that halts where it is told to. */
    static final int HALTED = 86;

    /** Traffic may leave out a replica for a while; then the place stays as it was. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    @Override
    public void on(Stage stage) {
        Replica halting = stage.replicas(service).get(replica);
        if (halting.part().isRunning()) {
            halting.part().kill();
        }
        halting.settings().put("CHENGBAO_CRASH_AT", place);
        halting.settings().put("CHENGBAO_CRASH_AFTER", Integer.toString(passes));
        OptionalInt end = endOf(halting);
        stage.crashed(this, end.orElse(-1) == HALTED);
        if (end.isPresent() && end.getAsInt() != HALTED) {
            stage.died(halting.name() + ", exit code " + end.getAsInt());
        }
        halting.part().stop();
        halting.settings().keySet().removeIf(setting -> setting.startsWith("CHENGBAO_CRASH_"));
        if (last) {
            halting.part().start();
        }
    }

    /** The same once more, when the replica is the only one and whatever comes has to pass it. */
    void againOn(Stage stage) {
        Replica other = stage.replicas(service).get(1 - replica);
        other.part().kill();
        on(stage);
        if (!last) {
            stage.replicas(service).get(replica).part().start();
        }
        other.part().start();
    }

    /** Its exit code; some places are reached before a service is ready. */
    private static OptionalInt endOf(Replica replica) {
        try {
            replica.part().start();
        } catch (NotStarted notReady) {
            return notReady.exitCode();
        }
        return replica.part().awaitEnd(LIMIT);
    }

    @Override
    public String toString() {
        return "%s %d halts at %s, passed %d times"
                .formatted(service.id(), replica + 1, place, passes);
    }
}
