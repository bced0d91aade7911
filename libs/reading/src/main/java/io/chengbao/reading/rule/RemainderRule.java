package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 诉求37件，办结35件，其余2件…: what is left must be the difference. */
final class RemainderRule extends Reckoning {

    /** Not 剩余劳动力, which is a word of its own. */
    private static final Pattern REST =
            Pattern.compile(
                    "[，；、][^，。；、]{0,2}(?:其余|剩余(?!劳|资|价|产)|余下|剩下|尚余|尚?未(?:整改|办结|化解|解决|销号|调处|完成整改))(?:的)?[^，。；、\\d]{0,8}$");

    RemainderRule() {
        super("remainder");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 2; i < sentence.figures().size(); i++) {
            Indicator rest = sentence.figures().get(i);
            // 其余38户113人: both are left.
            int first = sentence.before(i).isEmpty() ? i - 1 : i;
            if (!REST.matcher(sentence.before(first)).find() || !isExact(rest)) {
                continue;
            }
            List<Indicator> before = new ArrayList<>();
            for (Indicator figure : sentence.figures().subList(0, i)) {
                if (isSameKind(figure, rest) && isExact(figure)) {
                    before.add(figure);
                }
            }
            if (before.size() > 1 && !isDifference(before, amount(rest))) {
                findings.add(
                        at(
                                spots,
                                rest,
                                "“" + rest.quote() + "”与前面的数字对不上，请核对总数、已完成数和剩余数。",
                                "“" + rest.quote() + "” is not what the figures before leave."));
            }
        }
    }

    /** Of any whole before and what follows it, one by one or taken together. */
    private static boolean isDifference(List<Indicator> figures, BigDecimal rest) {
        for (int whole = 0; whole < figures.size(); whole++) {
            BigDecimal left = amount(figures.get(whole));
            for (int part = whole + 1; part < figures.size(); part++) {
                left = left.subtract(amount(figures.get(part)));
                BigDecimal single = amount(figures.get(whole)).subtract(amount(figures.get(part)));
                if (left.compareTo(rest) == 0 || single.compareTo(rest) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
