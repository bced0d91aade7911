package io.chengbao.local.check;

import io.chengbao.reading.document.RefusedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What became of one file. */
sealed interface Outcome permits Reading, Refusal {

    Path file();

    static Outcome of(Path file) {
        if (Files.isDirectory(file)) {
            return new Refusal(file, "DIRECTORY", Refusals.DIRECTORY);
        }
        try {
            return Reading.of(file);
        } catch (RefusedDocument refused) {
            return new Refusal(file, refused.reason().name(), Refusals.of(refused.reason()));
        } catch (NoSuchFileException missing) {
            return new Refusal(file, "MISSING", Refusals.MISSING);
        } catch (IOException unreadable) {
            return new Refusal(file, "NO_ACCESS", Refusals.NO_ACCESS);
        }
    }
}
