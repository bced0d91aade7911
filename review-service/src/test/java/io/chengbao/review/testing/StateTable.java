package io.chengbao.review.testing;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of {@code STATES.md}: what each verb leads to, by state and role. What is really so is
 * left in {@code target/STATES-<heading>.md}, to be compared with them and taken over.
 */
public final class StateTable {

    private StateTable() {}

    /** All rows below the heading that has this word, without the table's head. */
    public static List<String> rows(String heading) {
        try (Stream<String> lines = Files.lines(Path.of("STATES.md"))) {
            return lines.dropWhile(line -> !line.equals("## " + heading))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("| "))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the rows as they really are. */
    public static void write(String heading, List<String> rows) {
        try {
            Files.write(Path.of("target", "STATES-" + heading + ".md"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String row(Stream<String> cells) {
        return "| " + String.join(" | ", cells.toList()) + " |";
    }

    /** The name of the refusal, with its status. */
    public static String refusal(Response answer) {
        String type = answer.path("type");
        return answer.statusCode() + " " + type.replace("urn:chengbao:problem:", "");
    }
}
