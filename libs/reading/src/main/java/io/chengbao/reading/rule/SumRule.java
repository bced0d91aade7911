package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parts that exceed their whole (其中…), that should make it up and don't (分别为…，合计…), or that miss it
 * by so little that one of them must be wrong.
 */
final class SumRule extends Reckoning {

    private static final Pattern PARTS_FOLLOW =
            Pattern.compile("[^，。；、：（）]{0,12}[（(，,；。]{0,2}\\s?(?:其中|包括|包含)[:：，]?");
    private static final Pattern DEALT_OUT = Pattern.compile("^[^。；]{0,16}分别为?[^\\d。；]{0,4}$");

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:合计|共计|总计|合共)[^，。；、]{0,4}$"
                            + "|^[，；（(]?(?:总共|一共|共)(?:投入|投资|争取|筹集|发放|完成|建成|修建|培训|为)?(?:资金)?$");

    private static final Pattern NEXT_PART = Pattern.compile("^[、，和及与（(\\s][^。；]{0,24}$");

    /** 较上年增加21万元: what follows is parts of the whole that grew. */
    private static final Pattern CHANGE =
            Pattern.compile("(?:净增|增加|减少|增长|提高|下降|压减|(?:较|比)[^，。；]{1,8}[增减多少升降])[^，。；]{0,3}$");

    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "户");

    SumRule() {
        super("sum");
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return Stream.concat(
                super.check(report), TableTotal.wrong(report.document()).map(this::finding));
    }

    private Finding finding(TableTotal total) {
        String sum = total.sum().toPlainString();
        String said = total.cell().text();
        return new Spots(this, total.cell().paragraph())
                .at(
                        total.cell().begin(),
                        total.cell().finish(),
                        new Sentence(
                                "表中分项相加是" + sum + "，与合计“" + said + "”不符。",
                                "The column makes up %s, its total is “%s”.".formatted(sum, said)));
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        SumCheck sums = new SumCheck(spots, findings);
        List<Indicator> figures = sentence.figures();
        ShareSums.check(sentence, spots, findings);
        for (int i = 1; i < figures.size(); i++) {
            String before = sentence.before(i);
            PartLists.inBrackets(sentence, i).forEach(sum -> compareListed(sum, sums));
            PartLists.Sum years = PartLists.ofYears(sentence, i);
            if (years != null) {
                sums.compareNearly(years);
            }
            if (PARTS_FOLLOW.matcher(before).lookingAt()) {
                partsOf(sentence, i, figures.get(i), sums);
                if (i + 1 < figures.size() && sentence.before(i + 1).isEmpty()) {
                    // 其中A类22户40人、B类200户400人
                    partsOf(sentence, i, figures.get(i + 1), sums);
                }
            } else if (DEALT_OUT.matcher(before).matches()
                    && isSameKind(figures.get(i - 1), figures.get(i))) {
                dealtOut(sentence, i, sums);
            } else if (TOTAL.matcher(before).find()) {
                totalOf(sentence, i, sums);
            }
        }
    }

    /**
     * 其中 may name but some of the parts, so only more than the whole, or almost the whole, is
     * wrong.
     */
    private static void partsOf(FigureSentence sentence, int first, Indicator like, SumCheck sums) {
        Indicator whole = wholeBefore(sentence, first, like);
        Parts parts = Parts.from(sentence, first, like);
        List<Indicator> all = parts.figures();
        if (whole == null || !isExact(whole)) {
            return;
        }
        if (areHalves(whole, parts)) {
            sums.compare(whole, all.subList(0, 2));
        } else if (!parts.someMakeUp(amount(whole))) {
            Parts some = cutAcross(parts) ? parts.first(1) : parts;
            Parts certain = some.certain();
            boolean enough = certain.figures().size() > 1 && SumCheck.isMore(whole, certain);
            sums.compareSome(whole, enough ? certain : some);
        }
    }

    private static boolean cutAcross(Parts parts) {
        return PartNames.cutAcross(parts.figures())
                || parts.loose()
                        && PEOPLE.contains(parts.figures().get(0).quantity().unit())
                        && PartNames.mayCutAcross(parts.figures());
    }

    /** Behind a comma 农村 may begin another thing. */
    private static boolean areHalves(Indicator whole, Parts parts) {
        List<Indicator> all = parts.figures();
        return all.size() > 1
                && PartNames.areHalves(all.get(0), all.get(1))
                && !(parts.loose()
                        && sum(all.subList(0, 2)).compareTo(amount(whole).multiply(SumCheck.NEARLY))
                                < 0);
    }

    private static void compareListed(PartLists.Sum listed, SumCheck sums) {
        Parts parts = new Parts(listed.parts(), false, listed.parts().size());
        if (isExact(listed.whole())
                && (listed.byYears() || !cutAcross(parts))
                && !parts.someMakeUp(amount(listed.whole()))) {
            sums.compareSome(listed.whole(), parts);
        }
    }

    private static void dealtOut(FigureSentence sentence, int first, SumCheck sums) {
        Indicator whole = sentence.figures().get(first - 1);
        List<Indicator> parts = Parts.from(sentence, first, whole).figures();
        if (parts.size() > 1
                && isExact(whole)
                && !whole.quantity().isPercent()
                && parts.stream().allMatch(Reckoning::isExact)) {
            sums.compare(whole, parts);
        }
    }

    private static void totalOf(FigureSentence sentence, int at, SumCheck sums) {
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
                && !new Parts(parts, true, 0).someMakeUp(amount(whole))) {
            sums.compare(whole, nearest(whole, parts));
        }
    }

    /** 全村80户，新建30户、改建20户，合计56户: as many of them as come nearest to it. */
    private static List<Indicator> nearest(Indicator whole, List<Indicator> parts) {
        return IntStream.rangeClosed(2, parts.size())
                .mapToObj(count -> parts.subList(0, count))
                .min(Comparator.comparing(some -> sum(some).subtract(amount(whole)).abs()))
                .orElse(parts);
    }

    /** The nearest figure of the kind before, within the clauses right before. */
    private static Indicator wholeBefore(FigureSentence sentence, int first, Indicator like) {
        boolean near = true;
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            Indicator whole = sentence.figures().get(i);
            boolean same = isSameKind(whole, like);
            if (same && !CHANGE.matcher(sentence.before(i)).find()) {
                return near || areNamedAlike(whole, like) ? whole : null;
            }
            near &= same || sentence.before(i).isEmpty();
        }
        return null;
    }

    /** 完成投资5亿元，新建项目12个，其中政府投资3亿元: what stands between isn't what it is a part of. */
    private static boolean areNamedAlike(Indicator whole, Indicator part) {
        String name = whole.name();
        return name.length() > 1 && part.name().contains(name.substring(name.length() - 2));
    }
}
