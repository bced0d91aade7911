package io.chengbao.reading.figure;

import io.chengbao.reading.document.AnchoredPattern;
import java.util.List;
import java.util.regex.MatchResult;

/** The time that a sentence gives its figures. */
final class Periods {

    /** Of one text: what is beyond isn't dated. */
    private static final int MOST = 500;

    private static final AnchoredPattern PERIOD =
            AnchoredPattern.at(
                    "0123456789上下前一二三四截全今去明年",
                    // Most digits are of other figures: those are told by the letter behind them.
                    "(?=\\D|\\d{1,4}+[年月至到—~～\\s-])(?:(?:20\\d\\d年)?(?:上半年|下半年|前?[一二三四]季度|1(?:月份?)?\\s?[至到—~～-]{1,2}\\s?\\d{1,2}月份?)"
                            + "|截至[^，。；]{2,14}?[底末日]|20\\d\\d年(?:度|以来)?|全年|今年以来|今年|去年|上年|明年|年底前?|年末|\\d{1,2}月(?:底|末)前?)");

    private static final List<String> DRAWING_ON = List.of("结合", "对照", "针对", "根据", "按照", "参照");

    private final String text;
    private final List<MatchResult> periods;

    Periods(String text) {
        this.text = text;
        this.periods =
                PERIOD.in(text)
                        .limit(MOST)
                        .filter(match -> !text.startsWith("相比", match.end()))
                        .filter(match -> !isComparedWith(text, match.start()))
                        .filter(match -> !isOfPlan(text, match.end()))
                        .filter(match -> !isDrawnOn(text, match.start()))
                        .toList();
    }

    /** The last one that the sentence names before that place; null for none. */
    String before(int sentence, int place) {
        String period = null;
        for (MatchResult match : periods) {
            if (match.start() >= sentence && reaches(match, place)) {
                period = match.group();
            }
        }
        return period;
    }

    private boolean reaches(MatchResult match, int place) {
        if (isFrom(match)) {
            return match.end() <= place && place <= match.end() + 1;
        }
        return match.end() <= place && !(isUntil(match) && isPartBetween(match.end(), place));
    }

    /** 10月底前投入使用；新增就业1200人: until when one thing is done. */
    private boolean isUntil(MatchResult match) {
        return text.charAt(match.end() - 1) == '前';
    }

    private boolean isPartBetween(int from, int to) {
        int part = text.indexOf('；', from);
        return part >= 0 && part < to;
    }

    /** 由去年的186万元增加到212万元: the year of the first figure alone. */
    private boolean isFrom(MatchResult match) {
        return match.start() > 0 && "由从".indexOf(text.charAt(match.start() - 1)) >= 0;
    }

    /** 完成全年任务的54.3% */
    private static boolean isOfPlan(String text, int end) {
        return text.startsWith("全年", end - 2)
                && (text.startsWith("任务", end)
                        || text.startsWith("目标", end)
                        || text.startsWith("计划", end)
                        || text.startsWith("预算", end));
    }

    /** 结合去年考核发现的问题，核查出58户: the year of what is drawn on. */
    private static boolean isDrawnOn(String text, int at) {
        return DRAWING_ON.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    /** 较上年, 比去年 */
    private static boolean isComparedWith(String text, int at) {
        return at > 0 && "较比与".indexOf(text.charAt(at - 1)) >= 0;
    }
}
