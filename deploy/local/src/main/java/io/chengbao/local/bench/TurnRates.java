package io.chengbao.local.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What several sides managed a second, turn by turn. */
final class TurnRates {

    private final String compared;
    private final Map<String, List<Double>> perTurn = new LinkedHashMap<>();

    /**
     * @param sides the one that the others are compared with first
     */
    TurnRates(List<String> sides) {
        this.compared = sides.get(0);
        sides.forEach(side -> perTurn.put(side, new ArrayList<>()));
    }

    void note(String side, double rate) {
        perTurn.get(side).add(rate);
    }

    /** Each side's middle rate, and the middle of the ratios that the turns gave. */
    void addTo(Results results) {
        perTurn.forEach((side, rates) -> results.add(side, "%.0f", middle(rates)));
        for (var side : perTurn.keySet()) {
            if (!side.equals(compared)) {
                var ratios = sorted(ratiosTo(side));
                results.add(
                        "ratio to " + side,
                        "%.2f",
                        middle(ratios),
                        "aim 0.5, at least 0.35; %d turns: %.2f to %.2f"
                                .formatted(
                                        ratios.size(),
                                        ratios.get(0),
                                        ratios.get(ratios.size() - 1)));
            }
        }
    }

    private List<Double> ratiosTo(String side) {
        return IntStream.range(0, perTurn.get(side).size())
                .mapToObj(turn -> perTurn.get(compared).get(turn) / perTurn.get(side).get(turn))
                .toList();
    }

    private static double middle(List<Double> rates) {
        return sorted(rates).get(rates.size() / 2);
    }

    private static List<Double> sorted(List<Double> rates) {
        return rates.stream().sorted().toList();
    }
}
