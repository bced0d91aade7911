package io.chengbao.local.bench;

import java.util.List;

/**
 * How many submissions a second each side manages. They take turns, some hundred drafts at a time,
 * so that whatever else the machine is doing meets all of them; what it did for one turn alone is
 * no part of the middle one.
 */
final class Throughput {

    private static final int TURNS = 15;

    private final List<Side> sides;
    private final Progress progress;

    /**
     * @param sides the one that the others are compared with first
     */
    Throughput(List<Side> sides, Progress progress) {
        this.sides = sides;
        this.progress = progress;
    }

    /** Submits {@code warmUp + measured} drafts on each side. */
    TurnRates measure(int warmUp, int measured) {
        progress.begin("warming up", warmUp * sides.size());
        for (var side : sides) {
            side.submit(0, warmUp);
            progress.stepBy(warmUp);
        }
        progress.end();
        progress.begin("submitting, in turn by each side", measured * sides.size());
        var each = measured / TURNS;
        var rates = new TurnRates(sides.stream().map(Side::name).toList());
        for (var turn = 0; turn < TURNS; turn++) {
            var from = warmUp + turn * each;
            for (var side : sides) {
                rates.note(side.name(), each / side.submit(from, from + each));
                progress.stepBy(each);
            }
        }
        progress.end();
        return rates;
    }
}
