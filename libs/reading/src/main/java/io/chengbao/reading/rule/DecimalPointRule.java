package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Another mark where a decimal point belongs: 投资3、19亿元, 增长33，7%, 4。5亿元. Two figures with one unit
 * look the same, so it keeps to what is measured and to pairs that nobody would list.
 */
final class DecimalPointRule extends Named {

    private static final AnchoredPattern MARK =
            AnchoredPattern.at(
                    "、，。, ",
                    "(?<=\\d)[、，。, ](\\d{1,2})(?:[%％‰]|个?百分点|[万亿][元吨亩人户头只羽株]|[元吨亩米倍]|公[斤里顷]|[平立]方)");

    /** 第3、4, 表1、2: numbers, not amounts. */
    private static final String NUMBERED = "第图表件号组类级款项条期区队和与及或至到";

    private static final int MOST_DIGITS = 9;

    DecimalPointRule() {
        super("decimal-point", Severity.WARNING, NUMBERS);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph -> {
                            String text = paragraph.text();
                            Spots spots = new Spots(this, paragraph);
                            return MARK.in(text)
                                    .filter(match -> isSlip(text, match))
                                    .map(match -> finding(spots, text, match));
                        });
    }

    private static boolean isSlip(String text, MatchResult match) {
        int begin = digitsBegin(text, match.start());
        if (begin == 0 || match.start() - begin > MOST_DIGITS) {
            return false;
        }
        char before = text.charAt(begin - 1);
        return before >= '一'
                && before <= '鿿'
                && NUMBERED.indexOf(before) < 0
                && !isShared(text, begin)
                && !isList(text.substring(begin, match.start()), match.group(1));
    }

    /** 分别增长3、19万元: each of several has one. */
    private static boolean isShared(String text, int at) {
        for (int i = at - 1; i >= 0 && "，。；：、".indexOf(text.charAt(i)) < 0; i--) {
            if ("各每按档".indexOf(text.charAt(i)) >= 0 || text.startsWith("分别", i)) {
                return true;
            }
        }
        return false;
    }

    /** 二、三 written 2、3, 50、100, and a year before a figure. */
    private static boolean isList(String left, String right) {
        long first = Long.parseLong(left);
        int second = Integer.parseInt(right);
        boolean neighbours = second == first + 1 && second < 10 && right.length() == 1;
        boolean round = first < second && first % 5 == 0 && second % 5 == 0;
        boolean year = left.length() == 4 && first >= 1900 && first < 2100;
        return neighbours || round || year;
    }

    private static int digitsBegin(String text, int end) {
        int begin = end;
        while (begin > 0 && text.charAt(begin - 1) >= '0' && text.charAt(begin - 1) <= '9') {
            begin--;
        }
        return begin;
    }

    private Finding finding(Spots spots, String text, MatchResult match) {
        int begin = digitsBegin(text, match.start());
        String written = text.substring(begin, match.end());
        String meant =
                text.substring(begin, match.start())
                        + "."
                        + text.substring(match.start() + 1, match.end());
        char mark = text.charAt(match.start());
        return spots.at(
                begin,
                match.end(),
                new Sentence(
                        "“" + written + "”里的小数点好像" + (mark == ' ' ? "丢了。" : "写成了“" + mark + "”。"),
                        "“" + written + "” seems to have another mark for its decimal point."),
                Spots.instead(meant));
    }
}
