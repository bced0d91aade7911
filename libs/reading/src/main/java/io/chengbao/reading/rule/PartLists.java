package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Figures that a sentence lists as the parts of another one without saying 其中. */
final class PartLists {

    private static final int FEWEST_YEARS = 3;
    private static final int WHOLES = 2;

    private static final Pattern TOGETHER = Pattern.compile("累计[^，。；、\\d]{0,6}$");

    /** What a bracket says of the figure before it other than its parts. */
    private static final Pattern OTHERWISE =
            Pattern.compile("其中|含|增|减|同比|[较比]|占|达|原|约|人均|户均|亩均|目标|任务|计划|不|未");

    /**
     * One figure and what should make it up.
     *
     * @param byYears so that nothing is counted in two of them
     */
    record Sum(Indicator whole, List<Indicator> parts, boolean byYears) {}

    private PartLists() {}

    /** 289户786人（2016年98户280人；2017年191户506人）. */
    static List<Sum> inBrackets(FigureSentence sentence, int first) {
        List<Sum> sums = new ArrayList<>();
        String opening = sentence.before(first);
        if (!opening.startsWith("（") || OTHERWISE.matcher(opening).find()) {
            return sums;
        }
        int end = first + 1;
        while (end < sentence.figures().size() && sentence.before(end).indexOf('）') < 0) {
            if (OTHERWISE.matcher(sentence.before(end)).find()) {
                return sums;
            }
            end++;
        }
        List<Indicator> listed = sentence.figures().subList(first, end);
        boolean byYears = IntStream.range(first, end).allMatch(i -> isDated(sentence, i));
        for (int i = first - 1; i >= Math.max(0, first - WHOLES); i--) {
            Indicator whole = sentence.figures().get(i);
            List<Indicator> parts = like(whole, listed);
            boolean known = sums.stream().anyMatch(s -> Reckoning.isSameKind(s.whole(), whole));
            if (parts.size() > 1 && !known) {
                sums.add(0, new Sum(whole, parts, byYears));
            }
            if (!"、".contains(sentence.before(i))) {
                break;
            }
        }
        return sums;
    }

    /** 2018年脱贫538户，2019年467户，2020年69户，累计脱贫1074户: null where no years come before. */
    static Sum ofYears(FigureSentence sentence, int at) {
        int first = sentence.before(at).isEmpty() && at > 0 ? at - 1 : at;
        if (!TOGETHER.matcher(sentence.before(first)).find()) {
            return null;
        }
        Indicator whole = sentence.figures().get(at);
        List<Indicator> years =
                IntStream.range(0, first)
                        .filter(i -> isDated(sentence, i))
                        .mapToObj(sentence.figures()::get)
                        .toList();
        List<Indicator> parts = like(whole, years);
        return parts.size() < FEWEST_YEARS ? null : new Sum(whole, parts, true);
    }

    private static boolean isDated(FigureSentence sentence, int i) {
        int named = "、".contains(sentence.before(i)) && i > 0 ? i - 1 : i;
        return sentence.before(named).contains("年");
    }

    private static List<Indicator> like(Indicator whole, List<Indicator> figures) {
        return figures.stream().filter(figure -> Reckoning.isSameKind(figure, whole)).toList();
    }
}
