package io.chengbao.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A round as far as notices mention it. */
@Entity
public class Round {

    @Id private UUID id;
    private String title;

    @Column(name = "due_at")
    private Instant dueAt;

    protected Round() {}

    public Round(UUID id, String title, Instant dueAt) {
        this.id = id;
        this.title = Plain.line(title);
        this.dueAt = dueAt;
    }

    String title() {
        return title;
    }

    Instant dueAt() {
        return dueAt;
    }
}
