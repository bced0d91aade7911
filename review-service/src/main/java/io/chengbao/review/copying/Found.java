package io.chengbao.review.copying;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the index knows of one text: which prints are everybody's, and which sources share others.
 *
 * <p>A print is everybody's in the whole index, or in the report's own round: there it is if half
 * of the reports that have come in say it, and at least {@value #FEWEST} do. A county's slogans are
 * no copying, even where the county is small.
 */
final class Found {

    private static final int FEWEST = 4;

    /** More sources aren't compared: those that share most come first. */
    private static final int MOST_COMPARED = 20;

    private final Set<Long> everybodys = new HashSet<>();
    private final Map<Integer, Integer> shared = new HashMap<>();
    private final Map<Integer, Source> sources;

    private Found(Map<Integer, Source> sources) {
        this.sources = sources;
    }

    /**
     * @param sources those of the hits, as far as they are still there
     * @param inRound how many other reports of its round have come in
     */
    static Found of(Source own, List<Hit> hits, List<Source> sources, int inRound) {
        Found found =
                new Found(
                        sources.stream()
                                .collect(Collectors.toMap(Source::number, Function.identity())));
        int half = Math.max(FEWEST, (inRound + 1) / 2);
        for (Hit hit : hits) {
            if (hit.isEverybodys() || found.saidIn(own.round(), hit) >= half) {
                found.everybodys.add(hit.print());
            } else {
                hit.sources().forEach(source -> found.shared.merge(source, 1, Integer::sum));
            }
        }
        found.shared.keySet().removeIf(number -> !found.isAnothers(number, own.township()));
        return found;
    }

    private long saidIn(UUID round, Hit hit) {
        return hit.sources().stream()
                .map(sources::get)
                .filter(source -> source != null && source.round().equals(round))
                .count();
    }

    /** A township may write again what it wrote before. */
    private boolean isAnothers(int number, String township) {
        Source source = sources.get(number);
        return source != null && !source.township().equals(township);
    }

    boolean isEverybodys(long fingerprint) {
        return everybodys.contains(fingerprint);
    }

    /** Whom to compare with. */
    List<Source> candidates() {
        return shared.entrySet().stream()
                .sorted(
                        Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(entry -> sources.get(entry.getKey()))
                .toList();
    }
}
