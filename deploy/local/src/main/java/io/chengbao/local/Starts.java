package io.chengbao.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How each part of a system is started where its layout puts it.
 *
 * @param layout says where everything is
 */
record Starts(Layout layout) {

    /** Starts the part and waits until it is ready. */
    Running start(PartName name) {
        return switch (name) {
            case POSTGRES -> postgres();
            case BROKER -> broker();
            case MAIL -> mail();
            case SUBMISSION, REVIEW, NOTIFICATION ->
                    start(name, layout.service(name), Build.application(name), Map.of());
        };
    }

    /**
     * Starts a process of a service.
     *
     * @param settings what it is told beside or instead of the usual
     */
    Running start(
            PartName service, Service.Place place, Path application, Map<String, String> settings) {
        var all = settings(service);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(place.address().getPort()));
        all.putAll(settings);
        return Service.start(service.title(), application, place, all);
    }

    private Running postgres() {
        var name = PartName.POSTGRES;
        var postgres = Postgres.start(layout.folder(name), layout.port(name), layout.log(name));
        PartName.SERVICES.forEach(service -> postgres.createDatabase(service.database()));
        return postgres;
    }

    private Running broker() {
        var name = PartName.BROKER;
        var broker =
                Broker.start(
                        layout.folder(name),
                        layout.port(name),
                        layout.log(name),
                        layout.brokerProxy());
        broker.createTopics(Topics.ALL);
        return broker;
    }

    private Running mail() {
        var name = PartName.MAIL;
        return MailSink.start(
                layout.folder(name), layout.port(name), layout.pidFile(name), layout.log(name));
    }

    /** What a service is told from outside; the rest is in its {@code application.properties}. */
    private Map<String, String> settings(PartName service) {
        var settings = new HashMap<String, String>();
        // Each of glibc's arenas keeps what its threads gave back; the default is eight for each
        // core.
        settings.put("MALLOC_ARENA_MAX", "1");
        // A person reads these logs.
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", databases().serviceUrl(service.database()));
        settings.put("QUARKUS_DATASOURCE_USERNAME", Databases.serviceRole(service.database()));
        // The tables' owner; a password must be given, and none is asked for.
        settings.put("QUARKUS_FLYWAY_JDBC_URL", databases().url(service.database()));
        settings.put("QUARKUS_FLYWAY_USERNAME", service.database());
        settings.put("QUARKUS_FLYWAY_PASSWORD", "none");
        settings.put("KAFKA_BOOTSTRAP_SERVERS", layout.bootstrapServers());
        settings.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                layout.keys().publicKeySet().toUri().toString());
        if (service == PartName.NOTIFICATION) {
            settings.put("CHENGBAO_DESK_URL", layout.address(PartName.REVIEW) + "/desk");
            settings.put("QUARKUS_MAILER_HOST", "127.0.0.1");
            settings.put("QUARKUS_MAILER_PORT", Integer.toString(layout.port(PartName.MAIL)));
        }
        return settings;
    }

    private Databases databases() {
        return layout.databases();
    }
}
