package io.chengbao.submission.round;

import io.chengbao.reading.rule.RequiredPart;
import jakarta.persistence.Embeddable;
import java.util.List;

/** A required part as it is stored. */
@Embeddable
record RoundPart(String code, List<String> headings) {

    /**
     * @throws IllegalArgumentException for a part that no report could ever satisfy
     */
    static RoundPart of(RoundOpened.Part part) {
        RequiredPart checked = new RequiredPart(part.code(), part.headings());
        return new RoundPart(checked.code(), checked.headings());
    }

    RequiredPart toRule() {
        return new RequiredPart(code, headings);
    }

    RoundOpened.Part opened() {
        return new RoundOpened.Part(code, headings);
    }
}
