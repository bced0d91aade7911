package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 物业收入占68.5%、土地收入占21.3%、其他收入占13.2%: shares of one whole that make more than all of it. */
final class ShareSums {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile("占比?(?:约|达|为)?$");
    private static final Pattern REST = Pattern.compile("(?:其他|其余|其它)[^，。；、]*");

    private ShareSums() {}

    static void check(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 0; i < sentence.figures().size(); ) {
            List<Indicator> shares = from(sentence, i);
            if (areOfOneWhole(shares)) {
                check(shares, spots, findings);
            }
            i += Math.max(1, shares.size());
        }
    }

    private static void check(List<Indicator> shares, Spots spots, List<Finding> findings) {
        BigDecimal sum = Reckoning.sum(shares);
        BigDecimal tolerance = Reckoning.rounding(shares);
        boolean complete = shares.size() > 2 && isRest(shares.get(shares.size() - 1));
        if (sum.compareTo(ALL.add(tolerance)) > 0
                || complete && !Reckoning.isNear(sum, ALL, tolerance)) {
            Indicator last = shares.get(shares.size() - 1);
            String made = Reckoning.written(sum, last);
            findings.add(
                    Reckoning.at(
                            spots,
                            last,
                            "各项占比相加是" + made + "，不是100%。",
                            "The shares make up %s, not 100%%.".formatted(made)));
        }
    }

    private static List<Indicator> from(FigureSentence sentence, int first) {
        List<Indicator> shares = new ArrayList<>();
        for (int i = first; i < sentence.figures().size() && isShare(sentence, i); i++) {
            if (i > first && "、，".indexOf(sentence.before(i).charAt(0)) < 0) {
                break;
            }
            shares.add(sentence.figures().get(i));
        }
        return shares;
    }

    private static boolean isShare(FigureSentence sentence, int i) {
        return sentence.figures().get(i).quantity().isPercent()
                && SHARE.matcher(sentence.before(i)).find();
    }

    /** Women and the young of one list may be the same people. */
    private static boolean areOfOneWhole(List<Indicator> shares) {
        return shares.size() > 1
                && shares.stream().allMatch(Reckoning::isExact)
                && !PartNames.cutAcross(shares)
                && (PartNames.areNamedAlike(shares) || isRest(shares.get(shares.size() - 1)));
    }

    private static boolean isRest(Indicator share) {
        return REST.matcher(share.name()).matches();
    }
}
