package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts that exceed their whole (其中…), that should make it up and don't (分别为…，合计…), or that miss it
 * by so little that one of them must be wrong.
 */
final class SumRule extends Reckoning {

    private static final Pattern PARTS_FOLLOW = Pattern.compile("[（(，,；。]?\\s?(?:其中|包括|包含)[:：，]?");
    private static final Pattern DEALT_OUT = Pattern.compile("^[^。；]{0,16}分别为?[^\\d。；]{0,4}$");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|共计|总计|合共)[^，。；、]{0,4}$");
    private static final Pattern NEXT_PART = Pattern.compile("^[、，和及与（(\\s][^。；]{0,24}$");

    /** One and the same may be a woman, young and learned. */
    private static final Pattern CUTS_ACROSS =
            Pattern.compile("女|男|岁|学历|以上|以下|少数民族|重点|脱贫|残疾|困难|优秀|新增|老年|青年");

    /** 较上年增加21万元: what follows is parts of the whole that grew. */
    private static final Pattern CHANGE =
            Pattern.compile("(?:净增|增加|减少|增长|提高|下降|压减|(?:较|比)[^，。；]{1,8}[增减多少升降])[^，。；]{0,3}$");

    private record Halves(String a, String b) {}

    private static final List<Halves> HALVES =
            List.of(
                    new Halves("男", "女"),
                    new Halves("税收", "非税"),
                    new Halves("城镇", "农村"),
                    new Halves("城镇", "乡村"));

    private static final BigDecimal NEARLY = new BigDecimal("0.95");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    SumRule() {
        super("sum");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        List<Indicator> figures = sentence.figures();
        for (int i = 1; i < figures.size(); i++) {
            String before = sentence.before(i);
            if (PARTS_FOLLOW.matcher(before).lookingAt()) {
                partsOf(sentence, i, spots, findings);
            } else if (DEALT_OUT.matcher(before).matches()
                    && isSameKind(figures.get(i - 1), figures.get(i))) {
                dealtOut(sentence, i, spots, findings);
            } else if (TOTAL.matcher(before).find()) {
                totalOf(sentence, i, spots, findings);
            }
        }
    }

    /**
     * 其中 may name but some of the parts, so only more than the whole, or almost the whole, is
     * wrong.
     */
    private static void partsOf(
            FigureSentence sentence, int first, Spots spots, List<Finding> findings) {
        Indicator like = sentence.figures().get(first);
        Indicator whole = wholeBefore(sentence, first, like);
        if (whole == null || !isExact(whole)) {
            return;
        }
        List<Indicator> parts = run(sentence, first, like);
        if (areAll(parts)) {
            compare(whole, parts, spots, findings);
            return;
        }
        if (someMakeUp(whole, parts)) {
            return;
        }
        if (parts.stream().anyMatch(part -> CUTS_ACROSS.matcher(part.name()).find())) {
            parts = parts.subList(0, 1);
        }
        BigDecimal sum = sum(parts);
        BigDecimal tolerance = tolerance(whole, parts);
        boolean more = sum.compareTo(amount(whole).add(tolerance)) > 0;
        boolean almost =
                parts.size() > 2
                        && sum.compareTo(amount(whole).multiply(NEARLY)) > 0
                        && sum.compareTo(amount(whole).subtract(tolerance)) < 0;
        if ((more || almost) && parts.stream().allMatch(Reckoning::isExact)) {
            findings.add(unequal(spots, whole, sum));
        }
    }

    /**
     * Where the first of them are all of it, the others are something else: 预案23个，其中总体预案1个、专项预案8个、
     * 部门预案14个，村级预案17个.
     */
    private static boolean someMakeUp(Indicator whole, List<Indicator> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            sum = sum.add(amount(parts.get(i)));
            if (i > 0 && sum.compareTo(amount(whole)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Together they are all, whatever it is. */
    private static boolean areAll(List<Indicator> parts) {
        return parts.size() == 2
                && HALVES.stream()
                        .anyMatch(
                                halves ->
                                        areThese(halves, parts.get(0), parts.get(1))
                                                || areThese(halves, parts.get(1), parts.get(0)));
    }

    private static boolean areThese(Halves halves, Indicator a, Indicator b) {
        return a.name().contains(halves.a()) && b.name().contains(halves.b());
    }

    private static void dealtOut(
            FigureSentence sentence, int first, Spots spots, List<Finding> findings) {
        Indicator whole = sentence.figures().get(first - 1);
        List<Indicator> parts = run(sentence, first, whole);
        if (parts.size() > 1
                && isExact(whole)
                && !whole.quantity().isPercent()
                && parts.stream().allMatch(Reckoning::isExact)) {
            compare(whole, parts, spots, findings);
        }
    }

    private static void totalOf(
            FigureSentence sentence, int at, Spots spots, List<Finding> findings) {
        Indicator whole = sentence.figures().get(at);
        List<Indicator> parts = new ArrayList<>();
        for (int i = at - 1; i >= 0; i--) {
            Indicator part = sentence.figures().get(i);
            boolean joined = i == at - 1 || NEXT_PART.matcher(sentence.before(i + 1)).matches();
            if (!isSameKind(part, whole) || !isExact(part) || !joined) {
                break;
            }
            parts.add(part);
        }
        if (parts.size() > 1
                && isExact(whole)
                && !whole.quantity().isPercent()
                && !someMakeUp(whole, parts)) {
            compare(whole, parts, spots, findings);
        }
    }

    private static void compare(
            Indicator whole, List<Indicator> parts, Spots spots, List<Finding> findings) {
        BigDecimal sum = sum(parts);
        // Half of it, or twice: these are not its parts.
        boolean related =
                sum.compareTo(amount(whole).multiply(HALF)) > 0
                        && sum.multiply(HALF).compareTo(amount(whole)) < 0;
        if (related && !isNear(sum, amount(whole), tolerance(whole, parts))) {
            findings.add(unequal(spots, whole, sum));
        }
    }

    private static BigDecimal tolerance(Indicator whole, List<Indicator> parts) {
        List<Indicator> all = new ArrayList<>(parts);
        all.add(whole);
        return rounding(all).compareTo(BigDecimal.ONE) < 0 || amount(whole).scale() > 0
                ? rounding(all)
                : wholeNumbers(all) ? BigDecimal.ZERO : rounding(all);
    }

    /** Counted things aren't rounded. */
    private static boolean wholeNumbers(List<Indicator> figures) {
        return figures.stream()
                .allMatch(
                        f ->
                                f.quantity().value().scale() <= 0
                                        && f.quantity().measure().factor().compareTo(BigDecimal.ONE)
                                                == 0);
    }

    /** The nearest figure of the kind before, within the clauses right before. */
    private static Indicator wholeBefore(FigureSentence sentence, int first, Indicator like) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (isSameKind(sentence.figures().get(i), like)
                    && !CHANGE.matcher(sentence.before(i)).find()) {
                return sentence.figures().get(i);
            }
        }
        return null;
    }

    /** The figures of one kind from there on that are listed together. */
    private static List<Indicator> run(FigureSentence sentence, int first, Indicator like) {
        List<Indicator> run = new ArrayList<>();
        for (int i = first; i < sentence.figures().size(); i++) {
            Indicator part = sentence.figures().get(i);
            if (i > first
                    && !isListed(sentence.before(i))
                    && !isAlike(sentence.figures().get(first), part, sentence.before(i))) {
                break;
            }
            if (isSameKind(part, like)) {
                run.add(part);
            }
        }
        return run;
    }

    /** 、 joins parts; so does a comma, unless a new thing is said behind it. */
    private static boolean isListed(String between) {
        return between.isEmpty()
                || between.charAt(0) == '、'
                || "和及与".indexOf(between.charAt(0)) >= 0 && between.length() <= 14;
    }

    /** 中央资金3200万元，省级资金1500万元: a comma joins what is named alike. */
    private static boolean isAlike(Indicator first, Indicator part, String between) {
        String name = first.name();
        return between.startsWith("，")
                && between.length() <= 10
                && name.length() > 2
                && part.name().endsWith(name.substring(name.length() - 2))
                && !part.name().equals(name);
    }

    private static Finding unequal(Spots spots, Indicator whole, BigDecimal sum) {
        return at(
                spots,
                whole,
                "分项相加是" + written(sum, whole) + "，与总数“" + whole.quote() + "”不符。",
                "The parts make up %s, the whole is “%s”."
                        .formatted(written(sum, whole), whole.quote()));
    }
}
