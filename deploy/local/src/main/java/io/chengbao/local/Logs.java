package io.chengbao.local;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks into the log of a part. */
final class Logs {

    private static final int TAIL_BYTES = 16_384;

    private Logs() {}

    /** The last lines of a log, or what hinders reading it. */
    static String tail(Path log, int lines) {
        var all = from(log, size(log) - TAIL_BYTES).lines().toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** What was written to a log after it had this size in bytes, or what hinders reading it. */
    static String from(Path log, long size) {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, size));
            var bytes = Channels.newInputStream(file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(" + e + ")";
        }
    }

    /** In bytes; 0 where there is no log yet. */
    static long size(Path log) {
        return log.toFile().length();
    }
}
