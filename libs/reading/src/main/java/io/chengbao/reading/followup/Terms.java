package io.chengbao.reading.followup;

import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.figure.Quantities;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** By what, by when and by whom a promise is to be kept. */
final class Terms {

    private static final String BLANK = "[xX×]{1,4}";
    private static final String COUNT = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,3}|" + BLANK + ")";

    private static final AnchoredPattern DEADLINE =
            AnchoredPattern.at(
                    "0123456789明今当次年第一二两三四五六七八九十上下全未xX×",
                    "(?=\\D|\\d{1,4}+[年月个])(?:(?:20\\d\\d年|明年|今年|当年|次年)?(?:\\d{1,2}月)(?:上旬|中旬|下旬|底|末|份|\\d{1,2}日)?(?:之?前|以前)?"
                            + "|(?:20\\d\\d年|明年|今年)?(?:第?[一二三四]季度|上半年|下半年)(?:末|底)?(?:之?前)?"
                            + "|20\\d\\d年(?:乃至|至|到)今后[一二三四五六七八九十]年|20\\d\\d年(?:年?底|末)?(?:之?前|以前|内)?"
                            + "|(?:今年|明年)?年[底末](?:之?前|以前)?|年内|全年|"
                            + COUNT
                            + "(?:年|个月)(?:左右的时间|左右|之?内|以内)"
                            + "|(?:今后|未来)"
                            + COUNT
                            + "年)");

    private static final Pattern EXACT = Pattern.compile("[月季底末前内]|半年|后");

    private static final AnchoredPattern OWNER =
            AnchoredPattern.at(
                    "由责牵实承主包分",
                    "由([^，。；：、由]{2,20}?)(?:牵头|负责|具体实施|承办|承担|落实|跟踪|组织实施|包抓)"
                            + "|(?:责任|牵头|实施|承办|主办|包抓|分管|包保)(?:单位|部门|科室|站所|领导|人)[：:]\\s?([^，。；：:（）()]{2,30})");

    private Terms() {}

    static String target(String text) {
        return Quantities.first(text)
                .map(first -> text.substring(first.begin(), first.finish()))
                .orElse(null);
    }

    /** The nearest thing to a date: 6月底前 rather than 2027年 or 全年. */
    static String deadline(String text) {
        List<String> named = DEADLINE.in(text).map(MatchResult::group).toList();
        return named.stream()
                .filter(time -> EXACT.matcher(time).find())
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    /** The text with a comma for each time and for whoever is to do it. */
    static String withoutTimeAndOwner(String text) {
        return OWNER.replaceAll(DEADLINE.replaceAll(text, "，"), "，");
    }

    /** Null where nobody is named. */
    static String owner(String text) {
        MatchResult owner = OWNER.first(text);
        if (owner == null) {
            return null;
        }
        return owner.group(1) != null ? owner.group(1) : owner.group(2).strip();
    }
}
