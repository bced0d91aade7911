package io.chengbao.submission.past;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.followup.FollowUp;
import io.chengbao.reading.followup.Progress;
import io.chengbao.reading.followup.Tracking;
import io.chengbao.reading.rule.Earlier;
import io.chengbao.reading.rule.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The township's previous report of the kind, with which a new one is compared. */
public final class Past {

    private final UUID report;
    private final String period;
    private final Earlier earlier;

    /**
     * @param period as its round has it
     */
    Past(UUID report, String period, Earlier earlier) {
        this.report = report;
        this.period = period;
        this.earlier = earlier;
    }

    /** The rules, and those that compare. */
    public Rulebook added(Rulebook rules) {
        return rules.comparingWith(earlier);
    }

    /** What the previous report left open, with what the new one seems to say of it. */
    public List<CarriedFollowUp> carriedInto(Analysis now) {
        Analysis before = earlier.report();
        Map<String, Integer> occurrences = new HashMap<>();
        return Tracking.of(before.followUps(), now.document(), now.followUps()).stream()
                .map(progress -> carried(progress, before, occurrences))
                .toList();
    }

    private CarriedFollowUp carried(
            Progress progress, Analysis before, Map<String, Integer> occurrences) {
        FollowUp followUp = progress.followUp();
        String words = report + followUp.kind().name() + followUp.text();
        String id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
        int occurrence = occurrences.merge(id, 1, Integer::sum);
        Paragraph place = before.document().paragraphs().get(followUp.paragraph());
        return CarriedFollowUp.of(
                occurrence == 1 ? id : id + "-" + occurrence,
                progress,
                new CarriedFollowUp.Source(report, period, place.id(), place.line()));
    }
}
