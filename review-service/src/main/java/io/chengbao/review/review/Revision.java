package io.chengbao.review.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One content as it was handed in (第n稿), with what was found in it. */
@Entity
@Immutable
@IdClass(Revision.Key.class)
public class Revision {

    @Id private UUID reportId;

    @Id private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Document document;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> findings;

    protected Revision() {}

    Revision(UUID reportId, int number, Document document, List<Finding> findings) {
        this.reportId = reportId;
        this.number = number;
        this.document = document;
        this.findings = findings;
    }

    public Document document() {
        return document;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Which revision of which report. */
    record Key(UUID reportId, int number) implements Serializable {}
}
