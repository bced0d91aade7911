package io.chengbao.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A township's name, as the latest round that named it has it. */
@Entity
public class Township {

    @Id private String division;
    private String name;

    protected Township() {}

    public Township(String division, String name) {
        this.division = division;
        this.name = Plain.line(name);
    }

    String name() {
        return name;
    }
}
