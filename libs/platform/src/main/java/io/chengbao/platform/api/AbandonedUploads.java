package io.chengbao.platform.api;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Deletes, at a start, the uploaded files that a killed process left on disk; else somebody's
 * report would lie there for good. What another replica may be reading right now stays.
 */
@ApplicationScoped
class AbandonedUploads {

    private static final Logger LOG = Logger.getLogger(AbandonedUploads.class);

    /** No request lasts so long. */
    private static final Duration IN_USE = Duration.ofHours(1);

    private final Path folder;

    AbandonedUploads(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
        this.folder = folder;
    }

    void delete(@Observes StartupEvent started) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> uploads = Files.list(folder)) {
            uploads.filter(AbandonedUploads::isAbandoned).forEach(AbandonedUploads::delete);
        } catch (IOException e) {
            LOG.warnf("uploads left behind are not deleted: %s", e.getMessage());
        }
    }

    private static boolean isAbandoned(Path upload) {
        try {
            return Files.isRegularFile(upload)
                    && Files.getLastModifiedTime(upload)
                            .toInstant()
                            .isBefore(Instant.now().minus(IN_USE));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static void delete(Path upload) {
        try {
            Files.deleteIfExists(upload);
        } catch (IOException e) {
            LOG.warnf("an upload left behind is not deleted: %s", e.getMessage());
        }
    }
}
