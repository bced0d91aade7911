package io.chengbao.reading.rule;

import io.chengbao.reading.target.Target;
import java.util.List;

/**
 * What a round asks of its reports, beside what every report has to be.
 *
 * @param parts what must stand under a heading of its own
 * @param indicators what must be reported with a figure
 * @param words what the county adds to the confusable words
 * @param targets what the county set the township
 */
public record Asked(
        List<RequiredPart> parts,
        List<RequiredIndicator> indicators,
        List<Confusable> words,
        List<Target> targets) {

    public static final Asked NOTHING = new Asked(List.of(), List.of(), List.of(), List.of());

    public Asked {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
        words = List.copyOf(words);
        targets = List.copyOf(targets);
    }

    public Asked withTargets(List<Target> ofTownship) {
        return new Asked(parts, indicators, words, ofTownship);
    }
}
