package io.chengbao.local.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What it all ran on. */
final class Machine {

    private Machine() {}

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** In one line. */
    static String description(String postgresUrl) {
        var memory = system().getTotalMemorySize() / (1 << 30);
        return "%d cores, %d GB, %s %s, Java %s, PostgreSQL %s"
                .formatted(
                        cores(),
                        memory,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        postgresVersion(postgresUrl));
    }

    /** How many processes wanted to run in the last minute, on average. */
    static double load() {
        return system().getSystemLoadAverage();
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    private static String postgresVersion(String url) {
        try (var connection = DriverManager.getConnection(url)) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
