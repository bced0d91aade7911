package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second system off a data folder; given back by the operating system when the JVM ends,
 * however it ends.
 */
final class DataLock {

    static final String FILE = "up.lock";

    /** Held for as long as the JVM lives: the lock goes when the channel is closed or collected. */
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock of a folder, or nothing where somebody else has it. */
    static Optional<DataLock> take(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(
                            data.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return channel.tryLock() == null
                    ? Optional.empty()
                    : Optional.of(new DataLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isHeld() {
        return channel.isOpen();
    }
}
