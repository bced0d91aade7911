package io.chengbao.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The figures that a paragraph has given so far. Later words of a sentence say of them how they
 * grew and what they are of; a new sentence says nothing of those before it.
 */
final class FiguresSoFar {

    private static final int LONGEST_TALE = 6;

    private final String text;
    private final List<Indicator> found = new ArrayList<>();
    private final List<BigDecimal> dealt = new ArrayList<>();

    /** Which of them say by how much the one before them grew: 达到9846元，净增1102元. */
    private final Set<Integer> changes = new HashSet<>();

    /** How the last figure grew, where the figure that was read last says it; else null. */
    private BigDecimal growth;

    /** Where the sentence began. */
    private int first;

    FiguresSoFar(String text) {
        this.text = text;
    }

    void beginSentence() {
        first = found.size();
        dealt.clear();
        growth = null;
    }

    boolean areNone() {
        return found.size() == first;
    }

    Indicator last() {
        return found.get(found.size() - 1);
    }

    List<Indicator> all() {
        return found;
    }

    void add(Indicator figure) {
        dealt.clear();
        growth = null;
        found.add(figure);
    }

    void addChange(Indicator figure) {
        changes.add(found.size());
        add(figure);
    }

    /** 422户751人享受低保: both are of what stands behind the last. */
    void callLast(String name) {
        found.set(found.size() - 1, last().called(name));
    }

    /** 排查隐患86处，已整改70处，其余16处正在整改: the largest in the unit of the rest. */
    Optional<Indicator> whole(Quantity rest) {
        return found.subList(Math.max(first, found.size() - LONGEST_TALE), found.size()).stream()
                .filter(figure -> figure.quantity().unit().equals(rest.unit()))
                .max(Comparator.comparing(figure -> figure.quantity().value()));
    }

    /** 来访23批276人次，批次、人次分别下降: whether these are the last figures, in that order. */
    boolean endWith(List<String> kinds) {
        int begin = found.size() - kinds.size();
        return kinds.size() > 1
                && begin >= first
                && IntStream.range(0, kinds.size())
                        .allMatch(i -> isCalled(found.get(begin + i), kinds.get(i)));
    }

    private static boolean isCalled(Indicator figure, String kind) {
        return kind.startsWith(figure.quantity().unit()) || figure.name().endsWith(kind);
    }

    /** The direction in which the last rate that was dealt out goes; 0 for none. */
    int dealing() {
        return dealt.isEmpty() ? 0 : dealt.get(0).signum();
    }

    /** The rate is of the figure that it follows. */
    void grow(Quantity rate, int direction) {
        dealt.clear();
        int grown = grown(rate);
        growth = grown == found.size() - 1 ? signed(rate, direction) : null;
        found.set(grown, found.get(grown).growing(signed(rate, direction)));
    }

    boolean isGrown() {
        return growth != null;
    }

    /**
     * 分别达到79668元和40450元，增长9.0%和11.8%: the rate before was of the figure before the last.
     *
     * @return whether the last two are a pair
     */
    boolean growBoth(Quantity rate) {
        int last = found.size() - 1;
        boolean pair =
                last > first
                        && found.get(last - 1)
                                .quantity()
                                .measure()
                                .kind()
                                .equals(last().quantity().measure().kind());
        if (pair) {
            found.set(last - 1, found.get(last - 1).growing(growth));
            found.set(last, last().growing(signed(rate, growth.signum())));
        }
        growth = null;
        return pair;
    }

    void dealAnew() {
        dealt.clear();
    }

    /** 分别 deals rates out to as many figures before, in order: each moves those before it on. */
    void deal(Quantity rate, int direction) {
        dealt.add(signed(rate, direction));
        int begin = Math.max(first, found.size() - dealt.size());
        for (int i = begin; i < found.size(); i++) {
            found.set(i, found.get(i).growing(dealt.get(i - begin)));
        }
    }

    /**
     * Per cent are of the last amount (完成率 between them aside), percentage points of the last rate.
     */
    private int grown(Quantity rate) {
        int last = found.size() - 1;
        if (rate.isPercentagePoints()) {
            return last;
        }
        for (int i = last; i >= first; i--) {
            Quantity figure = found.get(i).quantity();
            if (!figure.isPercent()
                    && !figure.unit().equals("倍")
                    && !changes.contains(i)
                    && !isInBrackets(figure, rate)) {
                return i;
            }
        }
        return last;
    }

    /** 总收入500万元（其中税收200万元），增长8%: what brackets enclose doesn't grow outside. */
    private boolean isInBrackets(Quantity figure, Quantity rate) {
        int closing = text.indexOf('）', figure.finish());
        int opening = text.indexOf('（', figure.finish());
        return closing >= 0 && closing < rate.begin() && (opening < 0 || opening > closing);
    }

    static BigDecimal signed(Quantity rate, int direction) {
        return direction < 0 ? rate.value().negate() : rate.value();
    }
}
