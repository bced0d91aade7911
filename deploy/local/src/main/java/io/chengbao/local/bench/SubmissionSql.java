package io.chengbao.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The statements of one submission, in the order in which submission-service sends them. */
final class SubmissionSql {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]\\w*)");

    private SubmissionSql() {}

    /**
     * A statement.
     *
     * @param text with {@code ?} for each parameter
     * @param parameters the names of the parameters, in the order of their places
     */
    record Statement(String text, List<String> parameters) {

        static Statement of(String named) {
            var parameters = PARAMETER.matcher(named).results().map(name -> name.group(1)).toList();
            return new Statement(PARAMETER.matcher(named).replaceAll("?"), parameters);
        }
    }

    static List<Statement> statements() {
        return statements(script());
    }

    static List<Statement> statements(String script) {
        return Arrays.stream(script.replaceAll("(?m)^--.*", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(Statement::of)
                .toList();
    }

    /** All of them as {@code pgbench} reads them, with {@code :name} for each parameter. */
    static String script() {
        try (var script = SubmissionSql.class.getResourceAsStream("/bench/submission.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
