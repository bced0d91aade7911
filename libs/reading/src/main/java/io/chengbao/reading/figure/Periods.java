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
                    "(?:20\\d\\d年)?(?:上半年|下半年|前?[一二三四]季度|1(?:月份?)?\\s?[至到—~～-]{1,2}\\s?\\d{1,2}月份?)"
                            + "|截至[^，。；]{2,14}?[底末日]|20\\d\\d年(?:度|以来)?|全年|今年以来|今年|去年|上年|明年|年底前?|年末|\\d{1,2}月(?:底|末)前?");

    private final String text;
    private final List<MatchResult> periods;

    Periods(String text) {
        this.text = text;
        this.periods =
                PERIOD.in(text)
                        .limit(MOST)
                        .filter(match -> !text.startsWith("相比", match.end()))
                        .filter(match -> !isComparedWith(text, match.start()))
                        .toList();
    }

    /** The last one that the sentence names before that place; null for none. */
    String before(int sentence, int place) {
        String period = null;
        for (MatchResult match : periods) {
            boolean reaches = match.end() <= place && (!isFrom(match) || place <= match.end() + 1);
            if (match.start() >= sentence && reaches) {
                period = match.group();
            }
        }
        return period;
    }

    /** 由去年的186万元增加到212万元: the year of the first figure alone. */
    private boolean isFrom(MatchResult match) {
        return match.start() > 0 && "由从".indexOf(text.charAt(match.start() - 1)) >= 0;
    }

    /** 较上年, 比去年 */
    private static boolean isComparedWith(String text, int at) {
        return at > 0 && "较比与".indexOf(text.charAt(at - 1)) >= 0;
    }
}
