package io.chengbao.reading.figure;

import io.chengbao.reading.document.ChineseNumber;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure written in Chinese characters. Most of these count nothing (三级网格, 五大特色, 一支队伍), so it
 * takes 百分之九十八, measured units (三千万元, 五百亩), and events and buildings behind a verb that counts
 * (开展两轮, 新建三座).
 */
final class ChineseFigure {

    private static final String FIRST = "一两二三四五六七八九十百";
    private static final String DIGITS = "一二三四五六七八九十百千万亿两零〇";
    private static final String PERCENT = "百分之";

    private static final Pattern MEASURED =
            Pattern.compile("元(?![旦宵月])|亩(?!均)|公里|吨|公斤|斤(?![斤计两])|公顷|平方米|立方米|(?:人|件|场|户)次");

    private static final Pattern EVENT = Pattern.compile("[次轮场期批户人名家座处件起所](?![[一-鿿]]?[级位别均])");

    /** 举办大会两次，; 妥善处理两起纠纷. */
    private static final Pattern HELD = Pattern.compile("[次场期轮](?=[，。；])|起(?![来步草落点])");

    private static final Pattern EVENT_VERB =
            Pattern.compile(
                    "(?:开展|组织|召开|举办|举行|进行|完成|新建|建成|新增|设置|集中学习|培训|走访|检查|达|达到|共|累计|约|引进|成立|组建|获得|获评)了?$");

    private static final Pattern THING =
            Pattern.compile("[个项条支栋间套](?!方面|维护|意识|自信|确保|机制|体系|制度|责任|清单|一批|月|小时|环节|阶段|平台)");

    private static final Pattern THING_VERB =
            Pattern.compile("(?:新建|建成|新增|引进|改造|修建|创建|新修|打通|拆除)了?$");

    private static final Pattern COUNTED = Pattern.compile("[户人名家座处件起口头只株](?![[一-鿿]]?[级位别均])");

    private static final Pattern PLACED = Pattern.compile("[户座处件头只株](?![[一-鿿]]?[级位别均])");

    private static final Pattern TENTHS = Pattern.compile("成(?=以上|以下|左右|多?[，。；、]|$)");

    private static final Pattern TENTHS_BEFORE =
            Pattern.compile("(?:完成|达|达到|超|超过|近|占|不足|约|的|到|至|[多少高低增升减降](?:长|加|少|低|了)?)$");

    /** 亿元以上项目9个: a class of things. */
    private static final Pattern CLASS = Pattern.compile("及?以[上下]的?(?:重点|重大|产业|工业)?(?:项目|企业|工程)");

    private static final int LONGEST_VERB = 5;

    private ChineseFigure() {}

    static boolean canBegin(char c) {
        return FIRST.indexOf(c) >= 0;
    }

    static int runEnd(String text, int at) {
        int end = at;
        while (end < text.length() && DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    /** Null where it is no figure. */
    static Quantity at(String text, int at) {
        if (text.startsWith(PERCENT, at)) {
            int end = runEnd(text, at + PERCENT.length());
            long value = ChineseNumber.value(text.substring(at + PERCENT.length(), end));
            return value < 0 ? null : quantity(value, "%", text, at, end);
        }
        int end = runEnd(text, at);
        long value = ChineseNumber.value(text.substring(at, end));
        if (value < 2 || at > 0 && "第前每".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        String before = text.substring(Math.max(0, at - LONGEST_VERB), at);
        if (text.charAt(at) != '百' && matches(MEASURED, text, end)) {
            Quantity measured = quantity(value, MEASURED, text, at, end);
            return matches(CLASS, text, measured.finish()) ? null : measured;
        }
        if (matches(EVENT, text, end) && EVENT_VERB.matcher(before).find()) {
            return quantity(value, EVENT, text, at, end);
        }
        if (matches(THING, text, end) && THING_VERB.matcher(before).find()) {
            return quantity(value, THING, text, at, end);
        }
        if (matches(HELD, text, end)) {
            return quantity(value, HELD, text, at, end);
        }
        // Nobody writes 三百六十人 or 十八处 of what isn't counted.
        if (value >= 100 && text.charAt(at) != '百' && matches(COUNTED, text, end)) {
            return quantity(value, COUNTED, text, at, end);
        }
        if (value > 10 && text.charAt(at) != '百' && matches(PLACED, text, end)) {
            return quantity(value, PLACED, text, at, end);
        }
        return value < 10 && matches(TENTHS, text, end) && TENTHS_BEFORE.matcher(before).find()
                ? quantity(value, TENTHS, text, at, end)
                : null;
    }

    private static boolean matches(Pattern unit, String text, int at) {
        return unit.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt();
    }

    private static Quantity quantity(long value, Pattern unit, String text, int begin, int end) {
        Matcher matcher = unit.matcher(text).region(end, text.length());
        matcher.useTransparentBounds(true).lookingAt();
        return quantity(value, matcher.group(), text, begin, matcher.end());
    }

    private static Quantity quantity(long value, String unit, String text, int begin, int end) {
        String before = Comparators.before(text, begin);
        return new Quantity(
                BigDecimal.valueOf(value),
                unit,
                begin - (before == null ? 0 : before.length()),
                begin,
                end,
                end,
                before,
                Comparators.isExact(before));
    }
}
