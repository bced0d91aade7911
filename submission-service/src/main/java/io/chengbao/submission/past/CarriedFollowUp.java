package io.chengbao.submission.past;

import io.chengbao.reading.followup.FollowUp;
import io.chengbao.reading.followup.Progress;
import io.chengbao.reading.followup.Progress.Evidence;
import io.chengbao.reading.followup.Progress.Status;
import java.util.UUID;

/**
 * 跟踪事项: a promise, a problem or a 民生实事 of the previous report with what the new text seems to say
 * of it; kept with the content that says so.
 *
 * @param id the same in every content of the report
 * @param owner as the previous report names it; null where it doesn't; so is the deadline
 * @param measurable whether it names a figure
 * @param status what is proposed; nobody has confirmed it yet
 * @param evidence where the new text says so; null where it says nothing of it
 */
public record CarriedFollowUp(
        String id,
        FollowUp.Kind kind,
        String text,
        String owner,
        String deadline,
        boolean measurable,
        Source source,
        Status status,
        Evidence evidence) {

    /**
     * Where it stands in the previous report.
     *
     * @param period as its round has it
     * @param paragraph the paragraph's id
     * @param line that paragraph's line, from 1
     */
    public record Source(UUID reportId, String period, String paragraph, int line) {}

    static CarriedFollowUp of(String id, Progress progress, Source source) {
        FollowUp followUp = progress.followUp();
        return new CarriedFollowUp(
                id,
                followUp.kind(),
                followUp.text(),
                followUp.owner(),
                followUp.deadline(),
                followUp.isMeasurable(),
                source,
                progress.status(),
                progress.evidence());
    }
}
