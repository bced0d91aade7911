package io.chengbao.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The whole system on this machine: PostgreSQL, the broker, the SMTP sink and the three services,
 * each a process of its own on 127.0.0.1 that ends with this JVM and can be killed and started
 * again by itself.
 *
 * <p>It starts again on its own data, whatever ended it.
 */
public final class LocalSystem implements AutoCloseable {

    private static final List<PartName> FOUNDATIONS =
            List.of(PartName.POSTGRES, PartName.BROKER, PartName.MAIL);

    private final Layout layout;
    private final Starts starts;
    private final Map<PartName, Part> parts = new EnumMap<>(PartName.class);
    private final ExecutorService starters = Executors.newCachedThreadPool(LocalSystem::daemon);

    private LocalSystem(Layout layout) {
        this.layout = layout;
        this.starts = new Starts(layout);
        for (var name : PartName.values()) {
            parts.put(name, new Part(name, layout.log(name), () -> starts.start(name)));
        }
    }

    /**
     * A system that keeps everything in one folder. Nothing runs yet.
     *
     * @param portBase what all ports are counted from: 8080 puts the services on 8081, 8082 and
     *     8083
     */
    public static LocalSystem in(Path data, int portBase) {
        return behindProxy(data, portBase, 0);
    }

    /**
     * The same, with a broker that some clients reach through a proxy, as {@link
     * #behindBrokerProxy} says.
     *
     * @param proxy the port where the proxy listens
     */
    public static LocalSystem behindProxy(Path data, int portBase, int proxy) {
        return new LocalSystem(new Layout(data.toAbsolutePath().normalize(), portBase, proxy));
    }

    /** Starts everything: at once what the services stand on, then at once the services. */
    public void start() {
        start(part -> part.start());
    }

    /**
     * Waits until nothing is left running of an earlier system on the same data whose JVM was
     * killed; what doesn't end by itself is killed.
     */
    public void awaitPredecessor() {
        for (var part : PartName.values()) {
            Child.endLeftover(layout.pidFile(part));
        }
    }

    /** Each port that it needs and somebody else has, with what needs it. */
    public Map<Integer, String> takenPorts() {
        var taken = layout.ports();
        taken.keySet().removeIf(Ports::isFree);
        return taken;
    }

    /** Deletes all that it kept: databases, topics, mails, keys and logs. */
    public void erase() {
        for (var part : PartName.values()) {
            TemporaryFolder.delete(layout.folder(part));
        }
        TemporaryFolder.delete(layout.data().resolve("keys"));
        TemporaryFolder.delete(layout.data().resolve("logs"));
    }

    /**
     * Starts everything.
     *
     * @param starter is given each part to start, several at a time
     * @throws IllegalStateException of the first part that doesn't start
     */
    public void start(Consumer<Part> starter) {
        startAtOnce(FOUNDATIONS, starter);
        startAtOnce(PartName.SERVICES, starter);
    }

    public Part part(PartName name) {
        return parts.get(name);
    }

    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /**
     * One more process of a service, with the database and the consumer group of the others; it is
     * not among {@link #parts} and not stopped by {@link #close}.
     *
     * @param number tells the service's replicas apart: 2, 3 …
     * @param application the folder that the build made of the service, or a copy of it
     * @param settings what this one is told beside or instead of the usual, in the form of
     *     environment variables; asked for at each start
     */
    public Part replica(
            PartName service,
            int number,
            Path application,
            Supplier<Map<String, String>> settings) {
        var place = layout.replica(service, number);
        return new Part(
                service,
                place.log(),
                () -> starts.start(service, place, application, settings.get()));
    }

    /** The folder that the build made of a service, ready to run. */
    public static Path application(PartName service) {
        return Build.application(service);
    }

    /** The folder of the whole repository, which this was built in. */
    public static Path root() {
        return Build.root();
    }

    /** Where a replica answers, without a path. */
    public URI address(PartName service, int number) {
        return layout.replica(service, number).address();
    }

    /** Where a part listens: an address for a browser, or host and port. */
    public String where(PartName part) {
        return part.isService()
                ? layout.address(part).toString()
                : "127.0.0.1:" + layout.port(part);
    }

    /** The address of a service, without a path. */
    public URI address(PartName service) {
        return layout.address(service);
    }

    public String bootstrapServers() {
        return layout.bootstrapServers();
    }

    /** Where the broker listens for those who come through the proxy: what it has to forward to. */
    public int behindBrokerProxy() {
        return layout.port(PartName.BROKER) + 2;
    }

    public int port(PartName part) {
        return layout.port(part);
    }

    /** The address of a database of PostgreSQL, with its superuser as the user. */
    public String superuserUrl(String database) {
        return layout.databases().superuserUrl(database);
    }

    /** The address of a service's database, with its owner as the user. */
    public String jdbcUrl(PartName service) {
        return layout.databases().url(service.database());
    }

    /** The same, with the role as which the service runs as the user. */
    public String serviceUrl(PartName service) {
        return layout.databases().serviceUrl(service.database());
    }

    /**
     * A token for somebody of the {@linkplain SampleCounty sample county}, valid for twelve hours.
     */
    public String token(String person) {
        return token(SampleCounty.person(person));
    }

    /** The same for somebody made up. */
    public String token(Person person) {
        return new Tokens(layout.keys(), Clock.systemUTC()).issue(person);
    }

    /** What the SMTP sink received so far, oldest first. */
    public List<Mail> mails() {
        return Mail.readAll(mailFolder());
    }

    /** The folder with what the SMTP sink received. */
    public Path mailFolder() {
        return layout.folder(PartName.MAIL);
    }

    /** Stops everything in an orderly way, the services first, PostgreSQL last. */
    @Override
    public void close() {
        starters.shutdownNow();
        stopAtOnce(PartName.SERVICES);
        stopAtOnce(List.of(PartName.BROKER, PartName.MAIL));
        part(PartName.POSTGRES).stop();
    }

    private void startAtOnce(List<PartName> names, Consumer<Part> starter) {
        var starts =
                names.stream()
                        .map(
                                name ->
                                        CompletableFuture.runAsync(
                                                () -> starter.accept(part(name)), starters))
                        .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void stopAtOnce(List<PartName> names) {
        names.parallelStream().forEach(name -> part(name).stop());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "start");
        thread.setDaemon(true);
        return thread;
    }
}
