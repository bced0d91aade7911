package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rate that isn't the ratio of the two figures right before it: 排查263件，调解成功256件，成功率97.3%. */
final class RateRule extends Reckoning {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SLACK = new BigDecimal("0.06");

    /** Amounts in 亿元 are rounded themselves. */
    private static final BigDecimal COARSE = new BigDecimal("1.5");

    private static final int FIGURES_LOOKED_AT = 4;

    private static final Pattern RATE =
            Pattern.compile("[，、；（(][^，。；、（）]{0,6}?([[一-鿿]]{2})率(?:达到|达|为|约|约为)?$");
    private static final Pattern SHARE =
            Pattern.compile("^[，、（(](?:约)?占(?:比|[^，。；、]{0,12}的)?(?:达|为)?$");

    /** 扶持贫困户118户，脱贫76户，占扶持户数的64.4%: of which earlier figure. */
    private static final Pattern OF_COUNT = Pattern.compile("占([[一-鿿]]{2,6})([户人件])数的$");

    /** 完成投资1.2亿元，占年度计划1.5亿元的85%: the two right before are named as part and whole. */
    private static final Pattern OF_PLAN =
            Pattern.compile("^，(?:占|为|完成|达到?)[^，。；、]{0,10}(?:计划|任务|目标|总数|总投资|总量|任务数|目标数)$");

    RateRule() {
        super("rate");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 2; i < sentence.figures().size(); i++) {
            Indicator rate = sentence.figures().get(i);
            if (!rate.quantity().isPercent() || !isExact(rate) || rate.growth() != null) {
                continue;
            }
            Matcher name = RATE.matcher(sentence.before(i));
            boolean related =
                    name.find() && isRateOf(name.group(1), sentence, i - 1)
                            || SHARE.matcher(sentence.before(i)).find()
                                    && sentence.before(i).contains("占" + stem(sentence, i));
            if (isOfPlan(sentence, i)) {
                ofPlan(sentence, i, spots, findings);
                continue;
            }
            Matcher counted = OF_COUNT.matcher(sentence.before(i));
            if (counted.find()) {
                ofCount(sentence, i, counted, spots, findings);
                continue;
            }
            List<Indicator> before = comparable(sentence, i);
            if (!related || before.size() < 2 || isRatio(before, rate)) {
                continue;
            }
            BigDecimal real = ratio(before.get(before.size() - 1), before.get(before.size() - 2));
            // More than all of it: these two aren't part and whole.
            if (real.compareTo(HUNDRED) <= 0) {
                findings.add(unlike(spots, rate, real));
            }
        }
    }

    private static Finding unlike(Spots spots, Indicator rate, BigDecimal real) {
        return at(
                spots,
                rate,
                "按前面的数字计算应为" + rounded(real) + "%，文中是“" + rate.quote() + "”。",
                "The figures before make %s%%, the text says “%s”."
                        .formatted(rounded(real), rate.quote()));
    }

    private static boolean isOfPlan(FigureSentence sentence, int i) {
        Indicator part = sentence.figures().get(i - 2);
        Indicator whole = sentence.figures().get(i - 1);
        return sentence.before(i).equals("的")
                && OF_PLAN.matcher(sentence.before(i - 1)).matches()
                && isSameKind(part, whole)
                && isExact(part)
                && isExact(whole)
                && amount(whole).signum() > 0;
    }

    private static void ofPlan(
            FigureSentence sentence, int i, Spots spots, List<Finding> findings) {
        Indicator rate = sentence.figures().get(i);
        BigDecimal real = ratio(sentence.figures().get(i - 2), sentence.figures().get(i - 1));
        if (!isNear(real, rate.quantity().value(), rate.quantity().rounding().add(COARSE))) {
            findings.add(unlike(spots, rate, real));
        }
    }

    private static void ofCount(
            FigureSentence sentence, int i, Matcher counted, Spots spots, List<Finding> findings) {
        Indicator rate = sentence.figures().get(i);
        List<Indicator> alike =
                sentence.figures().subList(0, i).stream()
                        .filter(figure -> figure.quantity().unit().equals(counted.group(2)))
                        .filter(figure -> isExact(figure) && amount(figure).signum() > 0)
                        .toList();
        if (alike.size() < 2) {
            return;
        }
        Indicator part = alike.get(alike.size() - 1);
        alike.subList(0, alike.size() - 1).stream()
                .filter(whole -> whole.name().contains(counted.group(1)))
                .reduce((earlier, later) -> later)
                .filter(whole -> amount(part).compareTo(amount(whole)) <= 0)
                .map(whole -> ratio(part, whole))
                .filter(real -> !isNear(real, rate.quantity().value(), tolerance(rate)))
                .ifPresent(real -> findings.add(unlike(spots, rate, real)));
    }

    private static BigDecimal tolerance(Indicator rate) {
        return rate.quantity().rounding().add(SLACK);
    }

    /** 成功率 of 调解成功256件; 满意率 of 群众满意472件. */
    private static boolean isRateOf(String stem, FigureSentence sentence, int index) {
        String words = sentence.before(index);
        String key = stem.equals("完成") ? "完成" : stem;
        return words.contains(key) || stem.charAt(0) == '办' && words.contains("办");
    }

    /** The first two letters of what the share is of, as the whole's own clause names it. */
    private static String stem(FigureSentence sentence, int i) {
        String name = i < 2 ? "" : sentence.figures().get(i - 2).name();
        return name.length() < 2 ? "—" : name.substring(0, 2);
    }

    /** The last few exact figures of one kind before it. */
    private static List<Indicator> comparable(FigureSentence sentence, int i) {
        Indicator last = sentence.figures().get(i - 1);
        List<Indicator> figures = new ArrayList<>();
        for (int k = Math.max(0, i - FIGURES_LOOKED_AT); k < i; k++) {
            Indicator figure = sentence.figures().get(k);
            if (isSameKind(figure, last) && isExact(figure) && amount(figure).signum() > 0) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static boolean isRatio(List<Indicator> figures, Indicator rate) {
        BigDecimal tolerance = tolerance(rate);
        for (Indicator part : figures) {
            for (Indicator whole : figures) {
                if (part != whole
                        && isNear(ratio(part, whole), rate.quantity().value(), tolerance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigDecimal ratio(Indicator part, Indicator whole) {
        return amount(part).multiply(HUNDRED).divide(amount(whole), MathContext.DECIMAL32);
    }

    private static String rounded(BigDecimal value) {
        return value.setScale(1, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
