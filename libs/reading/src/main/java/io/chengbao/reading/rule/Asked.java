package io.chengbao.reading.rule;

import java.util.List;

/**
 * What a round asks of its reports, beside what every report has to be.
 *
 * @param parts what must stand under a heading of its own
 * @param indicators what must be reported with a figure
 * @param words what the county adds to the confusable words
 */
public record Asked(
        List<RequiredPart> parts, List<RequiredIndicator> indicators, List<Confusable> words) {

    public static final Asked NOTHING = new Asked(List.of(), List.of(), List.of());

    public Asked {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
        words = List.copyOf(words);
    }
}
