package io.chengbao.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a unit measures, and by how much it is to be multiplied to compare it with others of its
 * kind: 万元 and 亿元 with 元, 公顷 with 亩, 公斤 with 吨.
 *
 * @param kind the unit that all units of the kind are compared in; a counted thing is its own kind
 * @param factor one of this unit in the kind's unit
 */
public record Measure(String kind, BigDecimal factor) {

    private static final Map<String, Measure> KNOWN =
            Map.ofEntries(
                    known("亩", "亩", "1"),
                    known("公顷", "亩", "15"),
                    known("平方米", "亩", "0.0015"),
                    known("平米", "亩", "0.0015"),
                    known("平", "亩", "0.0015"),
                    known("㎡", "亩", "0.0015"),
                    known("平方公里", "亩", "1500"),
                    known("平方千米", "亩", "1500"),
                    known("吨", "吨", "1"),
                    known("公斤", "吨", "0.001"),
                    known("千克", "吨", "0.001"),
                    known("斤", "吨", "0.0005"),
                    known("公里", "公里", "1"),
                    known("千米", "公里", "1"),
                    known("km", "公里", "1"),
                    known("米", "公里", "0.001"),
                    known("立方米", "立方米", "1"),
                    known("立方", "立方米", "1"),
                    known("方", "立方米", "1"),
                    known("千瓦", "千瓦", "1"),
                    known("兆瓦", "千瓦", "1000"),
                    known("万", "元", "10000"),
                    known("亿", "元", "100000000"),
                    known("个亿", "元", "100000000"),
                    known("成", "%", "10"),
                    known("％", "%", "1"),
                    known("‰", "%", "0.1"));

    private record Magnitude(String word, BigDecimal factor) {}

    private static final List<Magnitude> MAGNITUDES =
            List.of(
                    new Magnitude("百", new BigDecimal(100)),
                    new Magnitude("千", new BigDecimal(1_000)),
                    new Magnitude("万", new BigDecimal(10_000)),
                    new Magnitude("亿", new BigDecimal(100_000_000)));

    /** What was asked for before: texts use few units, and each again and again. */
    private static final Map<String, Measure> ASKED = new ConcurrentHashMap<>(KNOWN);

    private static final int MOST_KEPT = 1_000;

    /** Of any unit as it is written, its magnitude included. */
    public static Measure of(String unit) {
        Measure asked = ASKED.get(unit);
        if (asked != null) {
            return asked;
        }
        Measure measure = reckon(unit);
        if (ASKED.size() < MOST_KEPT) {
            ASKED.put(unit, measure);
        }
        return measure;
    }

    private static Measure reckon(String unit) {
        for (Magnitude magnitude : MAGNITUDES) {
            if (unit.startsWith(magnitude.word()) && unit.length() > 1) {
                Measure rest = of(unit.substring(1));
                return new Measure(rest.kind(), rest.factor().multiply(magnitude.factor()));
            }
        }
        return new Measure(unit, BigDecimal.ONE);
    }

    private static Map.Entry<String, Measure> known(String unit, String kind, String factor) {
        return Map.entry(unit, new Measure(kind, new BigDecimal(factor)));
    }
}
