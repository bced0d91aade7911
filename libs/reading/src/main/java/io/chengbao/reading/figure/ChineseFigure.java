package io.chengbao.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure written in Chinese characters. Most of these count nothing (三级网格, 五大特色, 一支队伍), so it
 * takes 百分之九十八, measured units (三千万元, 五百亩), what is many or rounded (三百六十人, 二十余场, 近千户), and events
 * and buildings behind a verb that counts (开展两轮, 新建三座).
 */
final class ChineseFigure {

    private static final String FIRST = "一两二三四五六七八九十百千";
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

    /** 建成长者饭堂五间，购置设备四台。 */
    private static final Pattern THINGS_AT_END = Pattern.compile("[间台座栋处所名辆套条株盏](?=[，。；])");

    private static final Pattern GOT =
            Pattern.compile(
                    "(?:建成|新建|改建|修建|架设|购置|采购|购买|添置|安装|配备|招[录聘募]|选派|新增|增设|开设|创建|引进)[^，。；：\\d]{1,12}$");

    private static final int LONGEST_GOT = 16;

    private static final Pattern PLACED = Pattern.compile("[户座处件头只株](?![[一-鿿]]?[级位别均])");

    private static final Pattern TENTHS = Pattern.compile("成(?=以上|以下|左右|多?[，。；、]|$)");

    private static final Pattern TENTHS_BEFORE =
            Pattern.compile("(?:完成|达|达到|超|超过|近|占|不足|约|的|到|至|[多少高低增升减降](?:长|加|少|低|了)?)$");

    /** 亿元以上项目9个: a class of things. */
    private static final Pattern CLASS = Pattern.compile("及?以[上下]的?(?:重点|重大|产业|工业)?(?:项目|企业|工程)");

    /** 超千万元项目: what can't be said without a noun is its kind. */
    private static final Pattern THAN = Pattern.compile("[百千]万?元的?(?:项目|企业|村|户|产业|工程|大户)");

    private static final int LONGEST_VERB = 5;

    private ChineseFigure() {}

    static boolean canBegin(char c) {
        return FIRST.indexOf(c) >= 0;
    }

    static int runEnd(String text, int at) {
        return Math.max(Numeral.runEnd(text, at), at + 1);
    }

    /** Null where it is no figure. */
    static Quantity at(String text, int at) {
        if (text.startsWith(PERCENT, at)) {
            Numeral share = Numeral.at(text, at + PERCENT.length());
            return share == null ? null : quantity(share, "%", text, at, share.end());
        }
        Numeral numeral = Numeral.at(text, at);
        if (numeral == null || at > 0 && "第前每".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        int unitEnd = unitEnd(numeral, text, at);
        if (unitEnd < 0) {
            return null;
        }
        String unit = text.substring(numeral.unitBegin(), unitEnd);
        Quantity quantity = quantity(numeral, unit, text, at, unitEnd);
        return isClass(quantity, text) ? null : quantity;
    }

    private static boolean isClass(Quantity quantity, String text) {
        return matches(CLASS, text, quantity.finish())
                || matches(THAN, text, quantity.numberBegin());
    }

    /** −1 where the words that follow make it no figure. */
    private static int unitEnd(Numeral numeral, String text, int at) {
        int end = numeral.unitBegin();
        boolean bare = "百千".indexOf(text.charAt(at)) >= 0;
        if (numeral.isAtLeast(10) && (numeral.more() || isAbout(text, at))
                || !bare && (numeral.isAtLeast(100) || numeral.isFraction())) {
            return Units.end(text, end, at);
        }
        if (bare || !numeral.isAtLeast(2)) {
            return -1;
        }
        String before = text.substring(Math.max(0, at - LONGEST_VERB), at);
        int unit = end(MEASURED, text, end);
        if (unit < 0 && EVENT_VERB.matcher(before).find()) {
            unit = end(EVENT, text, end);
        }
        if (unit < 0 && THING_VERB.matcher(before).find()) {
            unit = end(THING, text, end);
        }
        if (unit < 0) {
            unit = end(HELD, text, end);
        }
        if (unit < 0 && numeral.isAtLeast(11)) {
            unit = end(PLACED, text, end);
        }
        if (unit < 0 && GOT.matcher(text.substring(Math.max(0, at - LONGEST_GOT), at)).find()) {
            unit = end(THINGS_AT_END, text, end);
        }
        if (unit < 0 && !numeral.isAtLeast(10) && TENTHS_BEFORE.matcher(before).find()) {
            unit = end(TENTHS, text, end);
        }
        return unit;
    }

    /** 近千人, 超百场: what is rounded was counted. */
    private static boolean isAbout(String text, int at) {
        return !Comparators.isExact(Comparators.before(text, at));
    }

    private static boolean matches(Pattern pattern, String text, int at) {
        return end(pattern, text, at) >= 0;
    }

    /** Where it ends that begins there; −1 for none. */
    private static int end(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.useTransparentBounds(true).lookingAt() ? matcher.end() : -1;
    }

    private static Quantity quantity(
            Numeral numeral, String unit, String text, int begin, int end) {
        String before = Comparators.before(text, begin);
        Matcher behind = Quantities.BEHIND.matcher(text).region(end, text.length());
        boolean more = numeral.more() || behind.useTransparentBounds(true).lookingAt();
        return new Quantity(
                numeral.value(),
                unit,
                begin - (before == null ? 0 : before.length()),
                begin,
                end,
                numeral.more() || !more ? end : behind.end(),
                numeral.more() ? "余" : more ? behind.group() : before,
                !more && Comparators.isExact(before));
    }
}
