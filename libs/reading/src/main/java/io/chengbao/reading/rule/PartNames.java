package io.chengbao.reading.rule;

import io.chengbao.reading.figure.Indicator;
import java.util.List;
import java.util.regex.Pattern;

/** What the names of parts say of how they lie to each other. */
final class PartNames {

    /** One and the same may be a woman, young and learned; a project begun is finished later. */
    private static final Pattern CUT_ACROSS =
            Pattern.compile(
                    "女|男|岁|学历|以上|以下|少数民族|重点|示范|强村|美丽|先进|文明|脱贫|残疾|困难|优秀|新增|老年|青年|大学生|退役|返乡|留守|低保|代表|妇女|包案|督办|研究|讨论|议题"
                            + "|开工|投产|竣工|完工|达产|签约|落地|建成|验收|立案|结案|办结|移送|到位|拨付|支[付出]|完成投资");

    /** A household is one of these. */
    private static final Pattern KINDS_OF_HOUSEHOLDS =
            Pattern.compile("(?:脱贫|监测|边缘|突发|一般|未脱贫)[易致严重困难贫不稳定]*户");

    private static final int END = 2;

    private record Halves(String a, String b) {}

    private static final List<Halves> HALVES =
            List.of(
                    new Halves("男", "女"),
                    new Halves("税收", "非税"),
                    new Halves("城镇", "农村"),
                    new Halves("城镇", "乡村"));

    private PartNames() {}

    /** Whether one thing may be counted in several of them. */
    static boolean cutAcross(List<Indicator> parts) {
        return parts.stream().anyMatch(part -> CUT_ACROSS.matcher(part.name()).find())
                && !areKindsOfHouseholds(parts);
    }

    /** 其中劳动力1856人，学生860人，患病620人: people are counted by whatever they have in common. */
    static boolean mayCutAcross(List<Indicator> people) {
        return !areNamedAlike(people) && !areKindsOfHouseholds(people);
    }

    private static boolean areKindsOfHouseholds(List<Indicator> parts) {
        return parts.stream().allMatch(part -> KINDS_OF_HOUSEHOLDS.matcher(part.name()).find());
    }

    /** 农村党员, 机关党员: kinds of one thing. */
    static boolean areNamedAlike(List<Indicator> parts) {
        String first = parts.get(0).name();
        String end = first.substring(Math.max(0, first.length() - END));
        return end.length() == END && parts.stream().allMatch(part -> part.name().endsWith(end));
    }

    /** Whether together they are all, whatever it is. */
    static boolean areHalves(Indicator a, Indicator b) {
        return HALVES.stream().anyMatch(halves -> are(halves, a, b) || are(halves, b, a));
    }

    private static boolean are(Halves halves, Indicator a, Indicator b) {
        return a.name().contains(halves.a()) && b.name().contains(halves.b());
    }
}
