package io.chengbao.submission.report;

import io.chengbao.reading.followup.FollowUp;
import io.chengbao.reading.followup.Progress.Evidence;
import io.chengbao.reading.followup.Progress.Status;
import io.chengbao.submission.content.Content;
import io.chengbao.submission.past.CarriedFollowUp;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 跟踪事项 as it stands: proposed from the text, or confirmed by the township. Also the form in which
 * the event and the API have it.
 *
 * @param status DONE 已办结, UNDER_WAY 在办, NOT_STARTED 未启动 or ADJUSTED 已调整
 * @param evidence where the new text speaks of it; absent where it doesn't
 * @param confirmedBy absent where nobody confirmed it; so is the time
 */
record TrackedFollowUp(
        String id,
        FollowUp.Kind kind,
        String text,
        @Nullable String owner,
        @Nullable String deadline,
        boolean measurable,
        CarriedFollowUp.Source source,
        Status status,
        @Nullable Evidence evidence,
        @Nullable String remark,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    static List<TrackedFollowUp> all(Content content, List<Confirmation> confirmations) {
        if (content.followUpCount() == 0) {
            return List.of();
        }
        Map<String, Confirmation> confirmed =
                confirmations.stream()
                        .collect(Collectors.toMap(Confirmation::followUp, Function.identity()));
        return content.followUps().stream()
                .map(carried -> of(carried, confirmed.get(carried.id())))
                .toList();
    }

    private static TrackedFollowUp of(CarriedFollowUp carried, Confirmation said) {
        return new TrackedFollowUp(
                carried.id(),
                carried.kind(),
                carried.text(),
                carried.owner(),
                carried.deadline(),
                carried.measurable(),
                carried.source(),
                said == null ? carried.status() : said.status(),
                carried.evidence(),
                said == null ? null : said.remark(),
                said == null ? null : said.confirmedBy(),
                said == null ? null : said.confirmedAt());
    }
}
