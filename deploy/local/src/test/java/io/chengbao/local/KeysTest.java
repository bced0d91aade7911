package io.chengbao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final int AT_ONCE = 4;

    @TempDir Path folder;

    /** Three services that start together all ask for them. */
    @RepeatedTest(200)
    void areThoseOfTheFirstWhenSeveralMakeThemAtOnce() throws Exception {
        var place = folder.resolve("keys");
        var ready = new CyclicBarrier(AT_ONCE);
        var makers = new ArrayList<Callable<Void>>();
        for (int i = 0; i < AT_ONCE; i++) {
            var beside = Files.createDirectory(folder.resolve("keys-" + i));
            Files.createFile(beside.resolve("private.pem"));
            makers.add(
                    () -> {
                        ready.await();
                        Keys.put(beside, place);
                        return null;
                    });
        }

        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var made : threads.invokeAll(makers)) {
                made.get();
            }
        } finally {
            threads.shutdown();
        }

        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(place);
        }
        assertThat(place.resolve("private.pem")).exists();
    }
}
