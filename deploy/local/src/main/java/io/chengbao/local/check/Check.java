package io.chengbao.local.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deploy/local/check}: reads report files and says what is wrong with them. */
@Command(
        name = "check",
        description =
                "Reads report files (.docx, .doc, .wps, .txt) and says what is wrong with them.",
        footer = {
            "",
            "Exit code: 0 without a finding that stops a submission, 1 with one, 2 where a file"
                    + " can't be read (the others are read all the same)."
        })
final class Check implements Callable<Integer> {

    private static final int BLOCKED = 1;
    private static final int UNREADABLE = 2;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "reports: .docx, .doc, .wps or .txt")
    private List<Path> files;

    @Option(
            names = "--json",
            description =
                    "everything that was read and found; of several files a list, and what they"
                            + " share")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "language of the messages (default: zh)")
    private Language language = Language.zh;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this and end")
    private boolean help;

    private final PrintStream out =
            new PrintStream(
                    new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    public static void main(String[] args) {
        System.exit(new CommandLine(new Check()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<Outcome> outcomes = files.stream().map(Outcome::of).toList();
        List<Reading> readings = only(Reading.class, outcomes);
        List<Refusal> refusals = only(Refusal.class, outcomes);
        if (json) {
            out.println(JSON.writeValueAsString(Shape.of(outcomes, readings, language)));
        } else {
            Page page = new Page(out, Boolean.getBoolean("chengbao.terminal"), language);
            readings.forEach(page::show);
            page.show(Reading.shared(readings), readings);
        }
        out.flush();
        refusals.forEach(refusal -> err.println(refusal.file() + "：" + language.of(refusal.why())));
        if (!refusals.isEmpty()) {
            return UNREADABLE;
        }
        return readings.stream().anyMatch(Reading::isBlocked) ? BLOCKED : 0;
    }

    private static <T> List<T> only(Class<T> kind, List<Outcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
