package io.chengbao.local.audit;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.PartName;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code deploy/local/audit-verify}: says whether the audit trails are whole. */
@Command(
        name = "audit-verify",
        mixinStandardHelpOptions = true,
        description = {
            "Follows each service's chain over its audit entries from the first to the last, compares it",
            "with the heads that were published, and says where it breaks. The system must be running."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every chain is whole",
            "1:a chain is broken",
            "2:wrong usage",
            "3:a database or the broker could not be read"
        })
final class AuditVerify implements Callable<Integer> {

    private static final int BROKEN = 1;
    private static final int UNREADABLE = 3;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder of up (default: deploy/local/data)")
    private Path data = Path.of(System.getProperty("chengbao.home", ".")).resolve("data");

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "what all ports are counted from (default: ${DEFAULT-VALUE})")
    private int portBase = 8080;

    @Option(
            names = "--unsealed-after",
            paramLabel = "SECONDS",
            description = "how old an entry may be that has no seal (default: ${DEFAULT-VALUE})")
    private int patience = 60;

    @Spec private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new AuditVerify()).execute(args));
    }

    @Override
    public Integer call() {
        var system = LocalSystem.in(data, portBase);
        try {
            var heads = PublishedHeads.read(system.bootstrapServers());
            var whole = true;
            for (var service : PartName.SERVICES) {
                var source = "urn:chengbao:" + service.id().replace("-service", "");
                var result =
                        ChainCheck.of(
                                system.jdbcUrl(service),
                                heads.getOrDefault(source, List.of()),
                                Duration.ofSeconds(patience));
                print(service, result);
                whole &= result.isWhole();
            }
            return whole ? 0 : BROKEN;
        } catch (SQLException | KafkaException e) {
            spec.commandLine().getErr().println("Cannot be read: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private void print(PartName service, ChainCheck.Result result) {
        out().printf(
                        "%-6s %-22s %d entries sealed, %d published heads agree%n",
                        result.isWhole() ? "whole" : "BROKEN",
                        service.title(),
                        result.entries(),
                        result.heads());
        result.findings().forEach(finding -> out().println("    " + finding));
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
