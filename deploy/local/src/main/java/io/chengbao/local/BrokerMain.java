package io.chengbao.local;

import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * What runs in the broker's own JVM: formats the log folder where it is new, then runs the broker.
 */
final class BrokerMain {

    private BrokerMain() {}

    /**
     * @param args the cluster's id, the file with the broker's settings
     */
    public static void main(String[] args) {
        var format =
                new String[] {
                    "format", "--ignore-formatted", "--cluster-id", args[0], "--config", args[1]
                };
        var failed = StorageTool.execute(format, System.out);
        if (failed != 0) {
            System.exit(failed);
        }
        Kafka.main(new String[] {args[1]});
    }
}
