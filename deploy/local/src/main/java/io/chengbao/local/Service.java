package io.chengbao.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Starts one of the three services from what the build made of it, in a JVM of its own. */
final class Service {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    /**
     * What makes a service fit into 256 MB. Without the optimising compiler it also starts with
     * half the processor time; what it would gain later is little where most of the time goes to
     * the database.
     */
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xms16m",
                    "-Xmx80m",
                    // What is young fills all the room that it is given before it is looked at.
                    "-XX:MaxNewSize=12m",
                    // What lives for one command or one search is to die young: in a smaller room
                    // than this it moves to the old, which then has to be swept each second.
                    "-XX:SurvivorRatio=3",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30",
                    "-Xss512k",
                    "-XX:ReservedCodeCacheSize=28m",
                    "-XX:MaxMetaspaceSize=128m",
                    // A thread that dies of it can leave a consumer standing still; a restart
                    // can't.
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:MaxDirectMemorySize=32m",
                    // Of what a thread reads or writes, no more stays outside the heap.
                    "-Djdk.nio.maxCachedBufferSize=65536",
                    // The platform does that itself, and says what is wrong.
                    "-Dvertx.disableURIValidation=true",
                    // What the C library was given back goes back to the system; a JDK older than
                    // 17.0.9 doesn't know how.
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:TrimNativeHeapInterval=10000");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Service() {}

    /**
     * Where one process of a service is.
     *
     * @param address where it answers
     */
    record Place(URI address, Path pidFile, Path log) {}

    /**
     * Starts it and waits until it is ready.
     *
     * @param application the folder that the build made of the service
     */
    static Running start(
            String title, Path application, Place place, Map<String, String> settings) {
        var jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("there is no " + jar + ": run mvn package once");
        }
        var command =
                Jvm.command(
                        FLAGS,
                        Map.of("java.net.preferIPv4Stack", "true"),
                        List.of(jar),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        var process = Child.start(command, settings, "TERM", place.pidFile(), place.log());
        var ready = place.address().resolve("/q/health/ready");
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        if (!Readiness.await(process, deadline, () -> answersOk(ready))) {
            throw NotStarted.of(title, process, Logs.tail(place.log(), 20));
        }
        return process;
    }

    private static boolean answersOk(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
