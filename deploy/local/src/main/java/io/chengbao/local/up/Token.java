package io.chengbao.local.up;

import io.chengbao.local.LocalSystem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code deploy/local/token}: prints a token for somebody of the sample county. */
@Command(
        name = "token",
        description = "Prints a token for somebody of the sample county, valid for twelve hours.")
final class Token implements Callable<Integer> {

    @Parameters(
            paramLabel = "PERSON",
            description = "such as submitter-990127101 or approver-990127")
    private String person;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder of up (default: deploy/local/data)")
    private Path data = Up.defaultData();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this and end")
    private boolean help;

    @Spec private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Token()).execute(args));
    }

    @Override
    public Integer call() {
        try {
            out().println(LocalSystem.in(data, Up.PORT_BASE).token(person));
            return 0;
        } catch (NoSuchElementException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
