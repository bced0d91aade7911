package io.chengbao.local.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many submissions a second each side manages. They take turns, a few hundred drafts at a time,
 * so that whatever else the machine is doing meets all of them.
 */
final class Throughput {

    private static final int TURNS = 5;

    private final List<Side> sides;
    private final Progress progress;

    Throughput(List<Side> sides, Progress progress) {
        this.sides = sides;
        this.progress = progress;
    }

    /**
     * Submits {@code warmUp + measured} drafts on each side.
     *
     * @return for each side, submissions per second
     */
    Map<Side, Double> measure(int warmUp, int measured) {
        progress.begin("warming up", warmUp * sides.size());
        for (var side : sides) {
            side.submit(0, warmUp);
            progress.stepBy(warmUp);
        }
        progress.end();
        progress.begin("submitting, in turn by each side", measured * sides.size());
        var turn = measured / TURNS;
        var seconds = new LinkedHashMap<Side, Double>();
        for (var from = warmUp; from < warmUp + TURNS * turn; from += turn) {
            for (var side : sides) {
                seconds.merge(side, side.submit(from, from + turn), Double::sum);
                progress.stepBy(turn);
            }
        }
        progress.end();
        seconds.replaceAll((side, taken) -> TURNS * turn / taken);
        return seconds;
    }
}
