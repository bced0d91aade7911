package io.chengbao.notification.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The courses of all reports that anybody has taken up or handed in again. */
@ApplicationScoped
class Courses {

    private final EntityManager database;

    Courses(EntityManager database) {
        this.database = database;
    }

    /**
     * The report's, made where there is none, and locked: events of the two topics are applied at
     * once, and a return and its resubmission must not miss each other.
     */
    Course lock(UUID report) {
        database.createNativeQuery(
                        "insert into course (report) values (:report) on conflict do nothing")
                .setParameter("report", report)
                .executeUpdate();
        return database.find(Course.class, report, LockModeType.PESSIMISTIC_WRITE);
    }
}
