package io.chengbao.acceptance;

import io.chengbao.local.LocalSystem;
import io.chengbao.local.client.Api;
import io.chengbao.local.client.People;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the whole system, with the sample county's people in it: all services, PostgreSQL,
 * the broker and the SMTP sink as processes of their own, started once for all tests.
 */
final class RunningSystem implements ParameterResolver {

    static final Path DATA = Path.of("target", "system");

    /** Away from the ports that a system somebody keeps running beside the tests has. */
    static final int PORT_BASE = 18_080;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalSystem.class;
    }

    @Override
    public LocalSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningSystem.class))
                .computeIfAbsent(Started.class, key -> new Started(), Started.class)
                .system;
    }

    private static final class Started implements AutoCloseable {

        final LocalSystem system = LocalSystem.in(DATA, PORT_BASE);

        Started() {
            deleteWhatAnEarlierRunLeft();
            try {
                system.start();
                new People(new Api(system)).importAll();
            } catch (RuntimeException e) {
                // Nobody else does it, and what runs on would be what the next test stumbles over.
                system.close();
                throw e;
            }
        }

        /** Consumer groups of an older build, for example, whose lag nobody will ever work off. */
        private static void deleteWhatAnEarlierRunLeft() {
            if (!Files.exists(DATA)) {
                return;
            }
            try (Stream<Path> files = Files.walk(DATA)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            system.close();
        }
    }
}
