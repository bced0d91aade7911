package io.chengbao.submission.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.submission.content.Content;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
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
    private String signedBy;

    @Convert(converter = WaiversColumn.class)
    private List<Waiver> waivers;

    @Convert(converter = ResponsesColumn.class)
    private List<Response> responses;

    @Convert(converter = ConfirmationsColumn.class)
    private List<Confirmation> confirmations;

    /** For Hibernate only. */
    protected Revision() {}

    /**
     * @param signedBy the head, or null where no sign-off was needed
     */
    Revision(
            Report report,
            Content content,
            Receipt receipt,
            DraftNotes notes,
            String submittedBy,
            String signedBy) {
        this.id = IDS.generate();
        this.report = report;
        this.content = content;
        this.receipt = receipt;
        this.waivers = notes.waivers();
        this.responses = notes.responses();
        this.confirmations = notes.confirmations();
        this.submittedBy = submittedBy;
        this.signedBy = signedBy;
    }

    Content content() {
        return content;
    }

    Receipt receipt() {
        return receipt;
    }

    /** The drafter: who handed it in or, with sign-off, asked for it. */
    String submittedBy() {
        return submittedBy;
    }

    String signedBy() {
        return signedBy;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    List<Response> responses() {
        return responses;
    }

    List<Confirmation> confirmations() {
        return confirmations;
    }
}
