package io.chengbao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A mail that the SMTP sink received, once for each recipient.
 *
 * @param file the mail as it came, headers included
 */
public record Mail(Instant receivedAt, String to, String subject, Path file) {

    /** One line each: time, recipient, file, subject, separated by tabs. */
    static final String LIST = "received.tsv";

    /** What the sink received into a folder, oldest first. */
    static List<Mail> readAll(Path folder) {
        var list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return List.of();
        }
        try {
            return Files.readAllLines(list).stream().map(line -> fromLine(folder, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String toLine() {
        var oneLine = subject == null ? "" : subject.replaceAll("\\s+", " ");
        return String.join("\t", receivedAt.toString(), to, file.getFileName().toString(), oneLine);
    }

    private static Mail fromLine(Path folder, String line) {
        var fields = line.split("\t", 4);
        return new Mail(Instant.parse(fields[0]), fields[1], fields[3], folder.resolve(fields[2]));
    }
}
