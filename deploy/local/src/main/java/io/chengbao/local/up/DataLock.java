package io.chengbao.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second system off a data folder; given back by the operating system when the JVM ends,
 * however it ends.
 */
final class DataLock {

    /** Held for as long as the JVM lives: the lock goes when the channel is closed or collected. */
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws CannotStart if somebody else has the lock
     */
    static DataLock take(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(
                            data.resolve("up.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new CannotStart(
                        """
                        %s belongs to an up that is running.
                        Stop that one, or give this one a folder and ports of its own: --data DIR --port-base N"""
                                .formatted(Screen.shown(data)));
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
