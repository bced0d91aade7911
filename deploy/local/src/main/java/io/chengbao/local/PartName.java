package io.chengbao.local;

import java.util.List;
import java.util.Locale;

/**
 * The parts of the running system, in the order in which they are started; they are stopped the
 * other way round.
 */
public enum PartName {
    POSTGRES("postgres", "PostgreSQL", 32),
    BROKER("broker", "Kafka broker", 92),
    MAIL("mail", "SMTP sink", 25),
    SUBMISSION("submission-service", "submission-service", 1),
    REVIEW("review-service", "review-service", 2),
    NOTIFICATION("notification-service", "notification-service", 3);

    public static final List<PartName> SERVICES = List.of(SUBMISSION, REVIEW, NOTIFICATION);

    private final String id;
    private final String title;
    private final int portOffset;

    PartName(String id, String title, int portOffset) {
        this.id = id;
        this.title = title;
        this.portOffset = portOffset;
    }

    /** How files of the part are called. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Its port, counted from the port base. */
    int portOffset() {
        return portOffset;
    }

    boolean isService() {
        return SERVICES.contains(this);
    }

    /** The name of the service's database. */
    String database() {
        return name().toLowerCase(Locale.ROOT);
    }
}
