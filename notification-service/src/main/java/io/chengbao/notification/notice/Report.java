package io.chengbao.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A report as far as notices mention it: under the title of its latest revision. */
@Entity
public class Report {

    @Id private UUID id;
    private String title;

    protected Report() {}

    public Report(UUID id, String title) {
        this.id = id;
        this.title = Plain.line(title);
    }

    String title() {
        return title;
    }
}
