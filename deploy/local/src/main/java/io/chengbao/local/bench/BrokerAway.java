package io.chengbao.local.bench;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How long a submission takes while the broker is stopped, beside what it takes while it runs. The
 * two take turns; before each, what waits in the outbox is let go.
 */
final class BrokerAway {

    private static final int TURNS = 4;

    private final LocalSystem system;
    private final Progress progress;
    private final Clients clients;

    BrokerAway(LocalSystem system, Progress progress, int clients) {
        this.system = system;
        this.progress = progress;
        this.clients = new Clients(system.address(PartName.SUBMISSION), clients);
    }

    void measure(List<Draft> drafts, Results results) {
        var broker = system.part(PartName.BROKER);
        progress.begin("submitting with and without a broker", drafts.size());
        Collection<Long> normal = new ConcurrentLinkedQueue<>();
        Collection<Long> away = new ConcurrentLinkedQueue<>();
        var turn = drafts.size() / TURNS;
        try (var outbox = new Waiting(system.jdbcUrl(PartName.SUBMISSION))) {
            for (var i = 0; i < TURNS; i++) {
                outbox.until("select count(*) = 0 from outbox");
                var isAway = i % 2 == 1;
                if (isAway) {
                    broker.stop();
                }
                submit(drafts.subList(i * turn, (i + 1) * turn), isAway ? away : normal);
                if (isAway) {
                    broker.start();
                }
            }
            outbox.until("select count(*) = 0 from outbox");
        }
        progress.end();
        add(results, Times.of(normal), Times.of(away));
    }

    private void add(Results results, Times normal, Times away) {
        results.heading("A submission while the broker is away");
        for (var percent : List.of(50, 99)) {
            var without = away.percentileMillis(percent);
            var with = normal.percentileMillis(percent);
            results.add("p" + percent, "%.1f ms", without);
            results.add("p" + percent + " while it is there", "%.1f ms", with);
            results.add("ratio", "%.2f", without / with, percent == 99 ? "aim 1.5" : "");
        }
    }

    private void submit(List<Draft> drafts, Collection<Long> nanos) {
        clients.workOff(
                drafts,
                (connection, draft) -> {
                    var begun = System.nanoTime();
                    connection.post(draft.submissionPath(), draft.token()).expect(200);
                    nanos.add(System.nanoTime() - begun);
                    progress.step();
                });
    }
}
