package io.chengbao.acceptance.fault;

import io.chengbao.local.PartName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A mistake put into a service, and what has to happen for it to show. */
enum SeededBug {
    /** Whatever comes is next. */
    NO_INBOX(
            PartName.SUBMISSION,
            "InboxRows",
            Map.of(
                    "return new Place(row.getLong(1), row.getBoolean(2));",
                    "return new Place(envelope.sequence() - 1, row.getBoolean(2));",
                    "    InboxRows(DataSource database",
                    "    InboxRows() { this(null, null); }\n\n    InboxRows(DataSource database"),
            stage -> {
                for (int seed = 1; seed <= 3; seed++) {
                    TimeUnit.SECONDS.sleep(4);
                    stage.plants().repeat(new Random(seed));
                }
            }),

    /** Only what is behind the last that was sent: it overlooks whoever commits later. */
    CURSOR_RELAY(
            PartName.SUBMISSION,
            "OutboxRows",
            Map.of(
                    "where topic <> all (?)",
                    "where position > \"\"\" + cursor + \"\"\"\n and topic <> all (?)",
                    "pending.add(next);",
                    "pending.add(next); cursor = Math.max(cursor, next.position());",
                    "    private final Connection connection;",
                    "    private static long cursor;\n\n    private final Connection connection;"),
            stage -> {
                stage.databaseLine(PartName.SUBMISSION).delay(25);
                TimeUnit.SECONDS.sleep(10);
                stage.databaseLine(PartName.SUBMISSION).delay(0);
            }),

    /** The work goes on behind the back of whoever acknowledges. */
    ACK_BEFORE_COMMIT(
            PartName.REVIEW,
            "Inbox",
            Map.of(
                    "        untilCommitted(() -> accept(delivery));",
                    "        new Thread(() -> untilCommitted(() -> accept(delivery))).start();",
                    "    Inbox(\n",
                    "    Inbox() { this(null, null, null, null); }\n\n    Inbox(\n"),
            stage -> {
                // Longer than it takes until offsets are committed.
                stage.databaseLine(PartName.REVIEW).delay(3_000);
                TimeUnit.SECONDS.sleep(11);
                stage.replicas(PartName.REVIEW).get(0).part().kill();
                stage.databaseLine(PartName.REVIEW).delay(0);
                stage.replicas(PartName.REVIEW).get(0).part().start();
            }),

    /** The words that lock a row are taken out of what the service says to its database. */
    NO_LOCK(
            PartName.REVIEW,
            null,
            Map.of(),
            stage -> {
                // So far away that whoever decides at the same time has read the same.
                stage.databaseLine(PartName.REVIEW).delay(10);
                TimeUnit.SECONDS.sleep(15);
                stage.databaseLine(PartName.REVIEW).delay(0);
            });

    private static final Path PLATFORM =
            Path.of("libs/platform/src/main/java/io/chengbao/platform/event");

    private final PartName service;
    private final String source;
    private final Map<String, String> changes;
    private final Fault.Strike strike;

    SeededBug(PartName service, String source, Map<String, String> changes, Fault.Strike strike) {
        this.service = service;
        this.source = source;
        this.changes = changes;
        this.strike = strike;
    }

    /** The promise that it breaks first. */
    int invariant() {
        return switch (this) {
            case NO_INBOX, ACK_BEFORE_COMMIT -> 4;
            case CURSOR_RELAY -> 2;
            case NO_LOCK -> 10;
        };
    }

    PartName service() {
        return service;
    }

    /** Whether nothing goes wrong but the mistake itself. */
    boolean isCalm() {
        return this == NO_LOCK;
    }

    List<Fault> faults() {
        return List.of(new Fault("what brings " + this + " to light", strike));
    }

    Path application(Path folder) throws IOException {
        return PatchedApplication.of(service, folder, PLATFORM.resolve(source + ".java"), changes);
    }

    boolean isInSource() {
        return source != null;
    }
}
