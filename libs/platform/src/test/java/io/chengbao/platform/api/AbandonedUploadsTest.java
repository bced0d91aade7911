package io.chengbao.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedUploadsTest {

    @TempDir Path folder;

    @Test
    void what_a_killed_process_left_behind_goes_and_what_is_in_use_stays() throws IOException {
        Path left = upload("left", Duration.ofHours(2));
        Path inUse = upload("inUse", Duration.ofMinutes(1));

        new AbandonedUploads(folder).delete(null);

        assertThat(left).doesNotExist();
        assertThat(inUse).exists();
    }

    @Test
    void before_the_first_upload_there_is_no_folder() {
        new AbandonedUploads(folder.resolve("none")).delete(null);

        assertThat(folder).isEmptyDirectory();
    }

    private Path upload(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "report");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
