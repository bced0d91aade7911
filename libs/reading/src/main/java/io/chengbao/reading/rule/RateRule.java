package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseNumber;
import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rate or a share that isn't the ratio of its two figures: 排查263件，调解成功256件，成功率97.9%. */
final class RateRule extends Reckoning {

    private static final int FIGURES_LOOKED_AT = 4;

    private static final Pattern RATE =
            Pattern.compile("[，、；（(][^，。；、（）]{0,6}?([[一-鿿]]{2})率(?:达到|达|为|约|约为)?$");

    private static final Pattern PLAN = Pattern.compile("目标|任务|计划(?!生育)");

    /** 占三分之一. Groups: the words before; the denominator, which is said first; the numerator. */
    private static final AnchoredPattern FRACTION =
            AnchoredPattern.at(
                    "，（(",
                    "([，（(](?:约)?占(?:[^，。；、（）\\d]{1,12}的)?)(?:近|约|超过?|达)?([二三四五六七八九十])分之([一二三四五六七八九])");

    /** In points: nobody writes 三十分之十一. */
    private static final BigDecimal COARSE = new BigDecimal(5);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    RateRule() {
        super("rate");
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return Stream.concat(
                super.check(report),
                report.figureSentences().stream()
                        .flatMap(sentence -> ofTownship(sentence, report)));
    }

    private Stream<Finding> ofTownship(FigureSentence sentence, Analysis report) {
        Spots spots = new Spots(this, report.document().paragraphs().get(sentence.paragraph()));
        return IntStream.range(1, sentence.figures().size())
                .filter(i -> sentence.figures().get(i).quantity().isPercent())
                .mapToObj(
                        i ->
                                TownshipShare.at(sentence, i, report.indicators())
                                        .filter(ratio -> Share.at(sentence, i).isEmpty())
                                        .flatMap(
                                                ratio ->
                                                        unlike(
                                                                spots,
                                                                sentence.figures().get(i),
                                                                ratio)))
                .flatMap(Optional::stream);
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 2; i < sentence.figures().size(); i++) {
            Indicator rate = sentence.figures().get(i);
            if (!rate.quantity().measure().kind().equals("%") || rate.growth() != null) {
                continue;
            }
            check(sentence, i, spots).ifPresent(findings::add);
        }
        String text = sentence.text().substring(sentence.begin(), sentence.finish());
        FRACTION.in(text).forEach(match -> fraction(sentence, match, spots, findings));
    }

    private static Optional<Finding> check(FigureSentence sentence, int i, Spots spots) {
        Indicator rate = sentence.figures().get(i);
        return Share.at(sentence, i)
                .or(() -> ofName(sentence, i))
                .flatMap(ratio -> unlike(spots, rate, ratio));
    }

    /** 成功率 is that of 调解成功256件, of the two figures right before; empty where it isn't. */
    private static Optional<Ratio> ofName(FigureSentence sentence, int i) {
        Matcher name = RATE.matcher(sentence.before(i));
        if (!name.find()) {
            return Optional.empty();
        }
        boolean ofPlan = isRateOfPlan(name.group(1), sentence, i);
        if (!ofPlan && !isRateOf(name.group(1), sentence.before(i - 1))) {
            return Optional.empty();
        }
        List<Indicator> before = comparable(sentence, i);
        if (before.size() < 2 || addUp(before) || isRatio(before, sentence.figures().get(i))) {
            return Optional.empty();
        }
        int last = before.size() - 1;
        // More than all of it: these two aren't part and whole.
        return Optional.of(new Ratio(before.get(last), before.get(last - 1)))
                .filter(ratio -> ofPlan || ratio.isWithinAll());
    }

    /** 目标400人，新增就业412人，完成率103%. */
    private static boolean isRateOfPlan(String stem, FigureSentence sentence, int i) {
        return stem.equals("完成")
                && PLAN.matcher(sentence.before(i - 2)).find()
                && !PLAN.matcher(sentence.before(i - 1)).find();
    }

    /** 成功率 of 调解成功256件; 满意率 of 群众满意472件. */
    private static boolean isRateOf(String stem, String words) {
        return words.contains(stem) || stem.charAt(0) == '办' && words.contains("办");
    }

    /** The last few exact figures of one kind before it, back to another rate. */
    private static List<Indicator> comparable(FigureSentence sentence, int i) {
        Indicator last = sentence.figures().get(i - 1);
        List<Indicator> figures = new ArrayList<>();
        for (int k = Math.max(0, i - FIGURES_LOOKED_AT); k < i; k++) {
            Indicator figure = sentence.figures().get(k);
            if (figure.quantity().isPercent()) {
                // It was the rate of those before it.
                figures.clear();
            } else if (isSameKind(figure, last) && isExact(figure) && amount(figure).signum() > 0) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** 隐患326处，现场整改298处，限期整改28处: the rate is that of both. */
    private static boolean addUp(List<Indicator> figures) {
        return figures.size() > 2
                && sum(figures.subList(1, figures.size())).compareTo(amount(figures.get(0))) == 0;
    }

    private static boolean isRatio(List<Indicator> figures, Indicator rate) {
        for (Indicator part : figures) {
            for (Indicator whole : figures) {
                Ratio ratio = new Ratio(part, whole);
                boolean possible = isExact(rate) || ratio.isWithinAll();
                if (part != whole && possible && ratio.fits(rate.quantity())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Finding> unlike(Spots spots, Indicator rate, Ratio ratio) {
        if (ratio.fits(rate.quantity()) || ratio.isFarFrom(rate.quantity())) {
            return Optional.empty();
        }
        return Optional.of(
                at(
                        spots,
                        rate,
                        "按前面的数字计算应为" + ratio.rounded() + "%，文中是“" + rate.quote() + "”。",
                        "The figures before make %s%%, the text says “%s”."
                                .formatted(ratio.rounded(), rate.quote())));
    }

    private static void fraction(
            FigureSentence sentence, MatchResult said, Spots spots, List<Finding> findings) {
        int begin = sentence.begin() + said.start();
        int before =
                (int)
                        sentence.figures().stream()
                                .filter(figure -> figure.quantity().finish() <= begin)
                                .count();
        BigDecimal value =
                HUNDRED.multiply(number(said.group(3)))
                        .divide(number(said.group(2)), MathContext.DECIMAL32);
        Share.before(sentence, before, said.group(1))
                .filter(ratio -> !isNear(ratio.percent(), value, COARSE))
                .map(ratio -> unlike(spots, sentence.begin(), said, ratio))
                .ifPresent(findings::add);
    }

    private static BigDecimal number(String digit) {
        return BigDecimal.valueOf(ChineseNumber.ordinal(digit));
    }

    private static Finding unlike(Spots spots, int sentence, MatchResult said, Ratio ratio) {
        String fraction = said.group(2) + "分之" + said.group(3);
        return spots.at(
                sentence + said.start(2),
                sentence + said.end(),
                new Sentence(
                        "按前面的数字计算应为" + ratio.rounded() + "%，文中是“" + fraction + "”。",
                        "The figures before make %s%%, the text says “%s”."
                                .formatted(ratio.rounded(), fraction)));
    }
}
