package io.chengbao.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What notices speak of, kept as events tell it. */
@ApplicationScoped
public class Subjects {

    private final EntityManager database;

    Subjects(EntityManager database) {
        this.database = database;
    }

    public void remember(Round round) {
        database.merge(round);
    }

    public void remember(Report report) {
        database.merge(report);
    }

    public void remember(Township township) {
        database.merge(township);
    }
}
