package io.chengbao.reading.figure;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a figure takes its name from where another one stands right before it: the words between may
 * belong to either.
 *
 * @param figures those before it
 * @param previousEnd where the last of them ends
 */
record BesideLast(String text, Naming naming, FiguresSoFar figures, int previousEnd) {

    private static final Pattern TOTAL = Pattern.compile("[，,、（(]?(?:合计|共计|总计|共)");

    private static final Pattern OF_EACH = Pattern.compile("均|全部|逐[户人村]|合计|共计|总计");

    private static final Pattern VERB =
            Pattern.compile(
                    "[建有共选派聘评设配]|成立|组建|参[加与]|覆盖|涉及|惠及|享受|新增|发展|培育|纳入|帮助|带动|服务|吸纳|转移|安置|救助|慰问|走访|整改|发现|办结|化解|解决");

    private static final Set<String> COUNTED = Set.of("个", "户", "人", "名");

    /** 为77户、299人提供种羊: households and the people in them. */
    boolean isTheirPeople(Quantity people) {
        return !figures.areNone()
                && people.unit().equals("人")
                && figures.last().quantity().unit().equals("户")
                && people.begin() == previousEnd + 1
                && text.charAt(previousEnd) == '、';
    }

    /**
     * Its own, where the words between are those of the figure before it.
     *
     * @param whole by all the words before it
     */
    String name(Quantity quantity, String before, String whole) {
        if (isBehindLast(before)) {
            return nameOwn(quantity, before, whole);
        }
        return isOfLastAlone(quantity, before) ? naming.behind(quantity) : whole;
    }

    /** 8个行政村52个村民小组: the words between name the figure before. */
    private boolean isBehindLast(String before) {
        if (figures.areNone() || before.isEmpty()) {
            return false;
        }
        Indicator last = figures.last();
        return !last.name().isEmpty()
                && before.startsWith(last.name())
                && text.startsWith(before, previousEnd);
    }

    /** 8个贫困村145个村民小组2151户贫困户: nouns behind all of them. */
    private boolean isOfLastAlone(Quantity quantity, String before) {
        return !figures.areNone()
                && before.length() > 1
                && text.startsWith(before, previousEnd)
                && previousEnd + before.length() == quantity.begin()
                && COUNTED.contains(figures.last().quantity().unit())
                && COUNTED.contains(quantity.unit())
                && !naming.behind(quantity).isEmpty()
                && Naming.withoutVerb(before).equals(before)
                && !VERB.matcher(before).lookingAt();
    }

    /** 为156名老人发放补贴18.7万元: without what names the figure before. */
    private String nameOwn(Quantity quantity, String before, String whole) {
        String words = before.substring(figures.last().name().length());
        if (words.isEmpty()) {
            String behind = naming.behind(quantity);
            return behind.isEmpty() ? whole : behind;
        }
        String own = Naming.withoutVerb(Naming.bare(words));
        return own.length() < 2 || OF_EACH.matcher(own).lookingAt() ? whole : own;
    }

    /** What has no words of its own is more of the figure before it, or its sum. */
    String nameless(Quantity quantity, String before) {
        if (TOTAL.matcher(before).matches()) {
            return "合计";
        }
        String behind = naming.behind(quantity);
        if (isMoney(figures.last().quantity()) && !isMoney(quantity) && !behind.isEmpty()) {
            return behind;
        }
        if (!Naming.isName(figures.last().name()) && before.isEmpty() && !behind.isEmpty()) {
            figures.callLast(behind);
        }
        return figures.last().name();
    }

    /** 投资3000万元1万吨轿车配件项目: what was bought with it isn't money. */
    private static boolean isMoney(Quantity quantity) {
        return quantity.measure().kind().endsWith("元");
    }
}
