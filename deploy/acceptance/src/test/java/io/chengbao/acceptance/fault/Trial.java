package io.chengbao.acceptance.fault;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a run is made of.
 *
 * @param folder holds everything that it makes
 * @param applications what the services are started from
 * @param replicas of each service
 * @param taps what listens to the services' talk with their databases
 * @param calm whether nothing fails, so that no answer may be missing
 * @param patience how long people wait for what the system has to tell
 * @param rest within which all must be at rest in the end
 */
record Trial(
        String name,
        long seed,
        int reports,
        List<Fault> faults,
        Path folder,
        Map<PartName, Path> applications,
        int replicas,
        Map<PartName, Supplier<TcpProxy.Tap>> taps,
        boolean calm,
        Duration patience,
        Duration rest) {

    /** The same each time, so that who broke something is who changed something. */
    private static final long SEED = 11;

    private static final int REPORTS = 216;
    private static final int REPORTS_FOR_A_BUG = 36;
    private static final Duration HEALED = Duration.ofSeconds(60);

    /** Longer than the broker is ever away. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Some of what a bug swallowed would be waited for in vain. */
    private static final Duration LONG_ENOUGH_FOR_A_BUG = Duration.ofSeconds(10);

    /** {@code -Dfaults.seed=} plays another one; {@code -Dfaults.reports=} makes it longer. */
    static Trial ofProperties() throws IOException {
        long seed = Long.getLong("faults.seed", SEED);
        return new Trial(
                "seed-" + seed,
                seed,
                Integer.getInteger("faults.reports", REPORTS),
                FaultPlan.of(seed),
                emptied("seed-" + seed),
                built(),
                2,
                commits(),
                false,
                PATIENCE,
                HEALED);
    }

    static Trial with(SeededBug bug) throws IOException {
        Path folder = emptied("bug-" + bug);
        Map<PartName, Path> applications = built();
        Map<PartName, Supplier<TcpProxy.Tap>> taps = commits();
        if (bug.isInSource()) {
            applications.put(bug.service(), bug.application(folder.resolve("applications")));
        } else {
            taps.put(bug.service(), LockEater::new);
        }
        return new Trial(
                "bug " + bug,
                bug.ordinal(),
                REPORTS_FOR_A_BUG,
                bug.faults(),
                folder,
                applications,
                1,
                taps,
                bug.isCalm(),
                LONG_ENOUGH_FOR_A_BUG,
                LONG_ENOUGH_FOR_A_BUG);
    }

    static Trial calmTrial() throws IOException {
        return new Trial(
                "calm",
                SeededBug.NO_LOCK.ordinal(),
                REPORTS_FOR_A_BUG,
                SeededBug.NO_LOCK.faults(),
                emptied("calm"),
                built(),
                1,
                commits(),
                true,
                PATIENCE,
                HEALED);
    }

    private static Map<PartName, Path> built() {
        Map<PartName, Path> applications = new EnumMap<>(PartName.class);
        PartName.SERVICES.forEach(
                service -> applications.put(service, LocalSystem.application(service)));
        return applications;
    }

    private static Map<PartName, Supplier<TcpProxy.Tap>> commits() {
        Map<PartName, Supplier<TcpProxy.Tap>> taps = new EnumMap<>(PartName.class);
        PartName.SERVICES.forEach(service -> taps.put(service, CommitTap::new));
        return taps;
    }

    /** Databases of an earlier run would be taken for this one's. */
    private static Path emptied(String name) throws IOException {
        Path folder = Path.of("target", "faults", name).toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }
}
