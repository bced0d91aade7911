package io.chengbao.submission.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.submission.content.Content;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 第n稿: a content that was handed in, with its receipt. */
@Entity
@Immutable
class Revision {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Report report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Content content;

    @Embedded private Receipt receipt;
    private String submittedBy;

    /** For Hibernate only. */
    protected Revision() {}

    Revision(Report report, Content content, Receipt receipt, String submittedBy) {
        this.id = IDS.generate();
        this.report = report;
        this.content = content;
        this.receipt = receipt;
        this.submittedBy = submittedBy;
    }

    Content content() {
        return content;
    }

    Receipt receipt() {
        return receipt;
    }

    String submittedBy() {
        return submittedBy;
    }
}
