package io.chengbao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who is let in where: each cell of the committed table is tried on the running service with a real
 * token, and each "no" again along paths that are written in other ways. Each service has a
 * subclass.
 */
public abstract class AccessMatrixTest {

    /** Ways to write a path so that a filter might not know it, and the service might. */
    private static final Map<String, UnaryOperator<String>> TRICKS =
            new TreeMap<>(
                    Map.of(
                            ";x behind", path -> path + ";x",
                            ";x in the middle", path -> path.replaceFirst("/v1/", "/v1;x/"),
                            "%3Bx behind", path -> path + "%3Bx",
                            "// in front", path -> "/" + path,
                            "// in the middle", path -> path.replaceFirst("/v1/", "/v1//"),
                            "%2F in the middle", path -> path.replaceFirst("/v1/", "/v1%2F"),
                            "/ behind", path -> path + "/",
                            "/. in the middle", path -> path.replaceFirst("/v1/", "/v1/./"),
                            "%2e%2e back and forth",
                                    path -> path.replaceFirst("/v1/", "/v1/x/%2e%2e/")));

    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_ALLOWED = 403;
    private static final int NOT_FOUND = 404;

    private final String service =
            ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);

    private ApiDocument document;
    private AccessTable table;

    @BeforeEach
    void readTable() {
        document = ApiDocument.published(service);
        if (Contracts.isToWrite()) {
            Contracts.write(AccessTable.file(service), AccessTable.declared(document).csv());
        }
        table = AccessTable.committed(service);
    }

    @Test
    void every_operation_has_a_cell_for_everybody() {
        assertThat(table.differences(document))
                .as(
                        "decide who may and say it in %s; -Dcontracts.write drafts it from the"
                                + " annotations",
                        AccessTable.file(service))
                .isEmpty();
    }

    @Test
    void everybody_is_let_in_where_the_table_says_so_and_nowhere_else() {
        List<String> wrong = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            if (isForEverybody(operation)) {
                continue;
            }
            for (String caller : AccessTable.CALLERS) {
                int status = status(operation, SampleRequest.path(operation), caller);
                boolean letIn = table.letsIn(caller, operation);
                if (letIn ? isRefused(status) || status >= 500 : status != refusalOf(caller)) {
                    wrong.add(operation.name() + " as " + caller + " → " + status);
                }
            }
        }

        assertThat(wrong).as("cells of %s that don't hold", AccessTable.file(service)).isEmpty();
    }

    /**
     * A path that the service doesn't know is 404 or 405 to everybody; where it does know it, the
     * same people are refused as ever.
     */
    @Test
    void nobody_is_let_in_along_a_path_that_is_written_in_another_way() {
        List<String> wrong = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            String plain = SampleRequest.path(operation);
            String insider = insider(operation);
            int usual = status(operation, plain, insider);
            TRICKS.forEach(
                    (trick, way) -> {
                        String path = way.apply(plain);
                        boolean known =
                                usual != NOT_FOUND && status(operation, path, insider) == usual;
                        for (String caller : AccessTable.CALLERS) {
                            if (table.letsIn(caller, operation)) {
                                continue;
                            }
                            int status = status(operation, path, caller);
                            if (known ? !isRefused(status) : status < 400 || status >= 500) {
                                wrong.add(
                                        operation.name()
                                                + ", "
                                                + trick
                                                + ", as "
                                                + caller
                                                + " → "
                                                + status);
                            }
                        }
                    });
        }

        assertThat(wrong).as("ways around the table").isEmpty();
    }

    /** A door of its own, such as the desk's: no role decides, what it is shown does. */
    private boolean isForEverybody(ApiOperation operation) {
        return !operation.needsToken() && table.letsIn(AccessTable.ANONYMOUS, operation);
    }

    private String insider(ApiOperation operation) {
        return AccessTable.CALLERS.stream()
                .filter(caller -> table.letsIn(caller, operation))
                .findFirst()
                .orElseThrow();
    }

    private static int status(ApiOperation operation, String path, String caller) {
        return SampleRequest.sendEmpty(operation, path, token(caller)).statusCode();
    }

    static String token(String caller) {
        return switch (caller) {
            case AccessTable.ANONYMOUS -> null;
            case "submitter", "signer" -> Tokens.of(caller + "-990127101");
            case "county-admin" -> Tokens.of("admin-990127");
            case "operator" -> Tokens.of("operator");
            default -> Tokens.of(caller + "-990127");
        };
    }

    private static int refusalOf(String caller) {
        return caller.equals(AccessTable.ANONYMOUS) ? NOT_SIGNED_IN : NOT_ALLOWED;
    }

    private static boolean isRefused(int status) {
        return status == NOT_SIGNED_IN || status == NOT_ALLOWED;
    }
}
