package io.chengbao.review.round;

import io.chengbao.reading.finding.Grade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A county's call for one kind of report.
 *
 * @param period what the reports are about, such as {@code 2025} or {@code 2025-H1}
 * @param issuer the unit that calls (发起单位)
 * @param signOff whether the head releases each report (签发); left out means no
 * @param requiredParts may be left out, as may all below
 * @param words what the county adds to the words that are often written wrong
 * @param grading what becomes of a rule's findings, by the rule's id; {@code OFF} switches it off
 */
record OpenRound(
        @NotBlank @Size(max = 200) String title,
        @NotNull Kind kind,
        @NotBlank @Size(max = 20) String period,
        @NotBlank @Size(max = 100) String issuer,
        @NotNull Line line,
        @NotNull @DueTime OffsetDateTime dueAt,
        Boolean signOff,
        @NotEmpty @Size(max = 500) @NamedOnce List<@NotNull @Valid Township> townships,
        @Size(max = 50) List<@NotNull @Valid RequiredPart> requiredParts,
        @Size(max = 100) List<@NotNull @Valid RequiredIndicator> requiredIndicators,
        @Size(max = 500) List<@NotNull @Valid ConfusableWord> words,
        @Size(max = 100) Map<@KnownRule String, @NotNull Grade> grading) {

    OpenRound {
        signOff = Boolean.TRUE.equals(signOff);
        requiredParts = requiredParts == null ? List.of() : requiredParts;
    }

    RoundRules rules() {
        return new RoundRules(requiredIndicators, words, grading);
    }
}
