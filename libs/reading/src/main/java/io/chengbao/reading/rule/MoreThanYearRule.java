package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.figure.Quantity;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 上半年财政总收入300万元，全年280万元: what adds up can't be more in the first months than in all. */
final class MoreThanYearRule extends Named {

    private static final Set<String> ADDING_UP =
            Set.of("元", "人次", "件", "场", "次", "期", "公里", "吨", "立方米", "批次", "起", "例");

    /** What rises and falls. */
    private static final Pattern STOCK =
            Pattern.compile("余额|存[款栏]|贷款|债务|保有|库存|在[册校岗建]|总里程|现有|水位|均价|单价|价格|结余");

    /** However it is counted. */
    private static final Pattern ADDED =
            Pattern.compile("引进|新[增建办签开引]|签[约订]|开工|竣工|落地|发展党员|举办|开展|组织|召开|培训|化解|调解|办结|查处");

    private static final int LONG = 4;

    /** Of one name: nobody needs more, and a hostile file could bring thousands. */
    private static final int MOST_KEPT = 20;

    /** Of one thing one is hardly three times the other. */
    private static final BigDecimal MOST = BigDecimal.valueOf(3);

    MoreThanYearRule() {
        super("more-than-year", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        Map<String, List<ReportedAmount>> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        ReportedAmount.of(report, MoreThanYearRule::addsUp)
                .forEach(
                        amount -> {
                            List<ReportedAmount> before =
                                    known.computeIfAbsent(key(amount), key -> new ArrayList<>());
                            before.stream()
                                    .filter(other -> contradict(other, amount))
                                    .findFirst()
                                    .map(other -> finding(report, other, amount))
                                    .ifPresent(findings::add);
                            if (before.size() < MOST_KEPT) {
                                before.add(amount);
                            }
                        });
        return findings.stream();
    }

    private static boolean addsUp(Indicator figure) {
        boolean counts =
                ADDING_UP.contains(figure.quantity().measure().kind())
                        || ADDED.matcher(figure.name()).lookingAt();
        return counts && !STOCK.matcher(figure.name()).find();
    }

    private static String key(ReportedAmount amount) {
        Indicator figure = amount.figure();
        return amount.name()
                + "/"
                + figure.quantity().measure().kind()
                + "/"
                + amount.time().year();
    }

    private static boolean contradict(ReportedAmount a, ReportedAmount b) {
        if (a.time().months() == b.time().months() || !isOneThing(a, b)) {
            return false;
        }
        boolean first = a.time().months() < b.time().months();
        Quantity part = (first ? a : b).figure().quantity();
        Quantity whole = (first ? b : a).figure().quantity();
        BigDecimal coarser = part.rounding().max(whole.rounding());
        return part.amount().subtract(whole.amount()).compareTo(coarser) > 0
                && part.amount().compareTo(whole.amount().multiply(MOST)) < 0;
    }

    /** What a paragraph names twice is one; elsewhere the same words may count something else. */
    private static boolean isOneThing(ReportedAmount a, ReportedAmount b) {
        String name = a.name();
        return a.figure().paragraph() == b.figure().paragraph()
                || FigureName.isOneOfAKind(name)
                || name.length() >= LONG && !FigureName.isCountedAgain(name);
    }

    private Finding finding(Analysis report, ReportedAmount before, ReportedAmount amount) {
        Indicator figure = amount.figure();
        Indicator other = before.figure();
        Paragraph paragraph = report.document().paragraphs().get(figure.paragraph());
        return new Spots(this, paragraph)
                .at(
                        figure.quantity().begin(),
                        figure.quantity().finish(),
                        new Sentence(
                                "“%s”1至%d月是“%s”，第%d行1至%d月是“%s”，累计数不应越来越少。"
                                        .formatted(
                                                figure.name(),
                                                amount.time().months(),
                                                figure.quote(),
                                                other.line(),
                                                before.time().months(),
                                                other.quote()),
                                "“%s” is “%s” here and “%s” in line %d: more in the first months than in all."
                                        .formatted(
                                                figure.name(),
                                                figure.quote(),
                                                other.quote(),
                                                other.line())));
    }
}
