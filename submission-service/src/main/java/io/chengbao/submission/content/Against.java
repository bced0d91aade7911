package io.chengbao.submission.content;

import io.chengbao.reading.rule.Rulebook;
import io.chengbao.submission.past.Past;
import java.util.Optional;

/**
 * What a file is checked against: the rules of its round, and what the township reported before.
 */
public record Against(Rulebook rules, Optional<Past> past) {

    Rulebook allRules() {
        return past.map(known -> known.added(rules)).orElse(rules);
    }
}
