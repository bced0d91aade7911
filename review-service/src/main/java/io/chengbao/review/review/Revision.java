package io.chengbao.review.review;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One content as it was handed in (第n稿), with what was found in it. */
@Entity
@Immutable
@IdClass(Revision.Key.class)
class Revision {

    @Id private UUID reportId;

    @Id private int number;

    @Convert(converter = DocumentColumn.class)
    // Else Hibernate writes and reads all of it once more, for a copy to compare with.
    @Mutability(Immutability.class)
    private Document document;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Finding> findings;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attachment> attachments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Waiver> waivers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<FollowUp> followUps;

    private String submittedBy;

    private String signedBy;

    private Instant submittedAt;

    private String receiptNumber;

    protected Revision() {}

    Revision(ReportSubmitted submitted) {
        this.reportId = submitted.reportId();
        this.number = submitted.revision();
        this.document = submitted.document();
        this.findings = submitted.findings();
        this.attachments = submitted.attachments();
        this.waivers = submitted.waivers();
        this.followUps = submitted.followUps();
        this.submittedBy = submitted.submittedBy();
        this.signedBy = submitted.signedBy();
        this.submittedAt = submitted.submittedAt();
        this.receiptNumber = submitted.receiptNumber();
    }

    Document document() {
        return document;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    /** Which revision of which report. */
    record Key(UUID reportId, int number) implements Serializable {}
}
