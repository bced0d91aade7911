package io.chengbao.submission.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilesInHandTest {

    private static final long LARGE = 20L << 20;
    private static final int PEOPLE = 8;

    private final FilesInHand files = new FilesInHand();
    private final AtomicInteger held = new AtomicInteger();

    @Test
    void of_large_files_one_is_held_at_a_time() throws Exception {
        assertThat(mostHeldAtOnce(LARGE)).isOne();
    }

    @Test
    void small_files_are_held_side_by_side() {
        int inner = files.holding(60_000, () -> files.holding(60_000, () -> 2));

        assertThat(inner).isEqualTo(2);
    }

    @Test
    void a_file_is_let_go_of_when_its_work_fails() {
        for (int i = 0; i < PEOPLE; i++) {
            try {
                files.holding(
                        LARGE,
                        () -> {
                            throw new IllegalStateException("unreadable");
                        });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("unreadable");
            }
        }

        assertThat(files.<Boolean>holding(LARGE, () -> true)).isTrue();
    }

    private int mostHeldAtOnce(long bytes) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<Integer>> seen =
                    IntStream.range(0, PEOPLE)
                            .mapToObj(person -> people.submit(() -> countHeld(bytes)))
                            .toList();
            int most = 0;
            for (Future<Integer> one : seen) {
                most = Math.max(most, one.get());
            }
            return most;
        } finally {
            people.shutdownNow();
        }
    }

    private int countHeld(long bytes) {
        return files.holding(
                bytes,
                () -> {
                    int now = held.incrementAndGet();
                    Thread.yield();
                    held.decrementAndGet();
                    return now;
                });
    }
}
