package io.chengbao.submission.content;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.submission.past.CarriedFollowUp;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;

/**
 * What was handed in at one time: the file, what was read of it and what was found. Never changed;
 * a revision is a number for one of these.
 *
 * <p>Document and findings are large, so they are read only by who asks for them.
 */
@Entity
@Immutable
public class Content {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Id private UUID id;

    private String title;
    @Embedded private StoredFile file;
    @Embedded private FindingCounts counts;

    @Convert(converter = FilesColumn.class)
    private List<StoredFile> attachments;

    @Basic(fetch = FetchType.LAZY)
    @Type(StoredJsonType.class)
    private StoredJson document;

    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = FindingsColumn.class)
    private List<Finding> findings;

    @Basic(fetch = FetchType.LAZY)
    @Convert(converter = FollowUpsColumn.class)
    private List<CarriedFollowUp> followUps;

    private int followUpCount;
    private int eventBytes;
    private String writtenBy;
    private Instant writtenAt;

    /** For Hibernate only. */
    protected Content() {}

    /**
     * @param document what was read of the file, as JSON
     */
    public Content(CheckedFile checked, StoredJson document, String writtenBy, Instant writtenAt) {
        this.id = IDS.generate();
        this.title = checked.title();
        this.file = StoredFile.of(checked);
        this.counts = checked.counts();
        this.attachments = checked.attachments().stream().map(Attachment::file).toList();
        this.document = document;
        this.findings = checked.findings();
        this.followUps = checked.followUps();
        this.followUpCount = followUps.size();
        this.eventBytes =
                document.length()
                        + utf8Length(new FindingsColumn().convertToDatabaseColumn(findings))
                        + utf8Length(new FollowUpsColumn().convertToDatabaseColumn(followUps));
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public StoredFile file() {
        return file;
    }

    /** What came with the file; the first is at position 1. */
    public List<StoredFile> attachments() {
        return attachments;
    }

    /** The file itself at position 0, else an attachment; empty where there is none. */
    public Optional<StoredFile> fileAt(int position) {
        if (position == 0) {
            return Optional.of(file);
        }
        return position > 0 && position <= attachments.size()
                ? Optional.of(attachments.get(position - 1))
                : Optional.empty();
    }

    public FindingCounts counts() {
        return counts;
    }

    public boolean hasBlockers() {
        return counts.blockers() > 0;
    }

    /** What was read, as JSON: outline and paragraphs as {@code DocumentReader} gives them. */
    public StoredJson document() {
        return document;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The findings with their ids. */
    public List<KnownFinding> knownFindings() {
        return KnownFinding.all(findings);
    }

    /** What the previous report left open, with what this content seems to say of it. */
    public List<CarriedFollowUp> followUps() {
        return followUps;
    }

    /** How many these are, without reading them. */
    public int followUpCount() {
        return followUpCount;
    }

    /** What document, findings and follow-ups take of an event, in bytes. */
    public int eventBytes() {
        return eventBytes;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
