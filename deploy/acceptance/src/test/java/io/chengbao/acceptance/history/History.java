package io.chengbao.acceptance.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that clients did, written down as it happens: a line of JSON for each attempt, so that it is
 * there whatever becomes of the run.
 */
public final class History {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Path file;
    private final List<Attempt> attempts = new ArrayList<>();

    /**
     * @param file is made anew
     */
    public History(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void add(Attempt attempt) {
        attempts.add(attempt);
        try {
            Files.writeString(
                    file,
                    JSON.writeValueAsString(attempt) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** The attempts by what they were at. */
    public List<Command> commands() {
        return commands(attempts());
    }

    public static List<Command> commands(List<Attempt> attempts) {
        Map<String, List<Attempt>> byKey = new LinkedHashMap<>();
        attempts.forEach(
                attempt ->
                        byKey.computeIfAbsent(attempt.key(), key -> new ArrayList<>())
                                .add(attempt));
        return byKey.entrySet().stream()
                .map(entry -> new Command(entry.getKey(), entry.getValue()))
                .toList();
    }
}
