package io.chengbao.reading.figure;

import io.chengbao.reading.document.AnchoredPattern;
import java.util.regex.MatchResult;

/**
 * The words before a percentage that make it the growth of something: 同比增长, 较上年下降, 提高了.
 *
 * @param subject what grew, where the clause itself says it; else empty
 * @param direction 1 or −1
 */
record Growth(String subject, int direction) {

    private static final AnchoredPattern WORDS =
            AnchoredPattern.at(
                    "的基同环较比与年可按分依累预将也净各名均逆稳平持大快显明实再又增上提改涨下减降回缩压",
                    "(?:的?基础上|同比|按?同口径|环比|同期|(?:较|比|与)(?:[上去前]年|年初|(?:20\\d\\d|[xX×]{2,4})年)(?:年?[底末])?(?:同期)?(?:相比)?|年均|可比|按可比价|分别|依次|累计|预计|将|可|也|净|各|名义|均|逆势|稳步|稳定|平稳|持续|大幅|快速|显著|明显|实现|再|又)*"
                            + "(增长|增加|增收|减收|增幅|增速|上升|提高|提升|改善|上涨|增|涨|下降|减少|减幅|降幅|减低|降低|回落|下滑|缩减|压减|压降|减|降)"
                            + "(?:了|达到?|为|约|率|幅度|幅|分别|依次)*$");

    /** Null where the words before the figure speak of no growth. */
    static Growth before(String words) {
        MatchResult match = WORDS.first(words.stripTrailing());
        if (match == null) {
            return null;
        }
        char first = match.group(1).charAt(0);
        boolean falls =
                first == '下'
                        || first == '减'
                        || first == '降'
                        || first == '回'
                        || first == '缩'
                        || first == '压';
        return new Growth(words.substring(0, match.start()), falls ? -1 : 1);
    }
}
