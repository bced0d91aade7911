package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseMarks;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** A number, or its blank, whose unit is missing: 总产值5.2亿，投资300多万，覆盖率达85提升, 另有12借调在外. */
final class MissingUnitRule extends Named {

    private static final Vocabulary WORDS =
            new Vocabulary()
                    .define("number", "(?:\\d{1,9}(?:[.．]\\d{1,4})?|[xXｘＸ]{1,5}|[×＊*_＿]{2,6})")
                    .define("of", "[约达为近超共至完成实现到]{0,4}")
                    .define("money", "(?:投资|产值|收入|资金|税收|存款|贷款|余额|支出|总额|销售额|补贴|补助|经费|创收|增收)")
                    .define("stop", "(?=[，。；、,;！]|$)");

    /** 工业总产值3亿，; 亿 and 万 alone are no unit of money. */
    private static final String MONEY = "<money><of>(<number>[余多几]?[多余]?[十百千]?[万亿][余多]?)<stop>";

    /** 覆盖率达85，: a rate is in per cent. */
    private static final String RATE =
            "(?<=[[一-鿿]])(?<!功|效|频|汇|利)率(?:达到|达|为|提高到|提升到|保持在|稳定在)(<number>)(?![\\d.．%％‰％xX×成个名人户分至到—-])(?=[，。；、[一-鿿]])";

    /** 另有12借调在外: a count of people calls for its measure. */
    private static final String COUNT =
            "(?:另有|尚有|还有|其中有|现有|共有)(<number>)(?=借调|在编|在岗|在职|外出|未|已|因|参加|被)";

    /** 清理垃圾1260，: what was done so many times, or with so many. Not 建成于2019，. */
    private static final String DONE =
            "(?:清理|清运|清除|拆除|完成|新建|新增|种植|栽植|发放|整治|排查|修建|硬化|安装)[[一-鿿]&&[^于至到第约达近]]{2,8}(?!(?:19|20)\\d\\d[，。；])[1-9]\\d{2,6}(?=[，。；])";

    /** 补助资金136.8，; 征地182， */
    private static final String BARE =
            "(?:补助|补贴|扶贫|专项|帮扶|惠民|奖补|救助|到位|投入)资金<of>\\d{1,6}[.．]\\d{1,4}(?=[，。；])"
                    + "|(?:征地|流转土地|复垦|造林|整治农田)\\d{1,6}(?:[.．]\\d{1,4})?(?=[，。；])";

    private static final AnchoredPattern UNITLESS =
            WORDS.anyOfAt(
                    "投产收资税存贷余支总销补经创增率另尚还其现共清拆完新种栽发整排修硬安扶专帮惠奖救到征流复造",
                    MONEY,
                    RATE,
                    COUNT,
                    DONE,
                    BARE);

    MissingUnitRule() {
        super("missing-unit", Severity.WARNING, NUMBERS);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        UNITLESS.in(ChineseMarks.in(paragraph.text())),
                                        paragraph,
                                        (text, match) -> message(match.group()),
                                        (text, match) ->
                                                mend(match.group(1), match.group(2) != null)));
    }

    private static Sentence message(String place) {
        return new Sentence(
                "数字后面好像漏了单位：“" + place + "”。", "A unit seems to be missing: “" + place + "”.");
    }

    private static Sentence mend(String money, boolean rate) {
        if (money != null) {
            return Spots.instead(money + "元");
        }
        return rate
                ? new Sentence("补上“%”。", "Add “%”.")
                : new Sentence("补上量词。", "Add its measure.");
    }
}
