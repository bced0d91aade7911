package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 不得在报告等非请示性公文中夹带请示事项 (article 15, 4). */
final class RequestInReportRule extends Named {

    private static final AnchoredPattern REQUEST =
            AnchoredPattern.at(
                    "妥当可是现特恳敬请求建望盼希以",
                    "(?:妥否|当否|可否|是否妥当)[，,]?\\s?(?:请|敬请|恳请)(?:予以)?(?:批示|批复|审批|审示)"
                            + "|(?:现|特)(?:申请|请示)(?=[^。]{0,40}(?:资金|经费|万元|指标|编制|用地|项目))"
                            + "|(?:恳请|敬请|特请|请求|建议请)(?:贵?[省市县区]委|[省市县区](?:人民)?政府|上级|贵[局委办]|[省市县区]财政|[省市县区]里)[^。，；]{0,20}(?:解决|批准|批复|拨付|安排|支持|追加|给予|协调)"
                            + "|(?<![邀申聘提])请[省市县区旗](?:财政局|发改[委局]|人民政府|政府|委)[^。，；]{0,6}(?:解决|拨付|追加|批准|批复)"
                            + "|[望请盼](?:贵?[省市县区旗]|上级)[^。]{0,30}(?:为盼|为荷|为感)"
                            + "|(?<![邀申聘提希期])[望盼](?:贵?[省市县区旗](?:财政局|发改[委局]|人民政府|政府|委)|上级)[^。，；]{0,12}(?:给予|解决|拨付|支持|批准)"
                            + "|请(?:予|予以)(?:批准|批复|审批|解决|拨付)"
                            + "|以上请示[，,]?(?:妥否[，,]?)?请(?:予)?(?:批复|批示|批准)"
                            + "|(?<!合理化|政协|代表|委员|群众|村民|干部|企业|的)建议(?:贵?[省市县区旗](?:委|人民政府|政府|[一-鿿]{1,6}局|里)|上级)[^。，；]{0,16}(?:解决|拨付|安排|支持|追加|给予|增加|协调|加大)"
                            + "|(?<!代表|委员|群众|村民|干部|企业)(?:希望|盼望|恳望)(?:贵?[省市县区旗](?:委|人民政府|政府|[一-鿿]{1,6}局|里)|上级)(?!继续)[^。，；]{0,16}(?:解决|拨付|安排|追加|给予|增加|协调|加大|倾斜)"
                            + "|(?<![邀申聘提希期盼])望(?:贵?[省市县区旗](?:委|人民政府|政府|[一-鿿]{1,6}局|里)|上级)[^。，；]{0,12}(?:追加|增加|加大|倾斜|安排|协调)");

    /** 多次恳请上级支持，争取到位资金: told of the past, and not asked for here. */
    private static final Pattern TOLD = Pattern.compile("(?:多次|先后|积极|主动|反复|曾|已|及时|一再)[^。，；]{0,6}$");

    private static final int LONGEST_TALE = 10;

    RequestInReportRule() {
        super("request-in-report", Severity.WARNING, REGULATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        String title = report.document().title();
        if (title != null && title.contains("请示")) {
            return Stream.empty();
        }
        return report.document().paragraphs().stream()
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this,
                                        REQUEST.in(paragraph.text())
                                                .filter(match -> isMeant(paragraph.text(), match)),
                                        paragraph,
                                        (text, match) ->
                                                new Sentence(
                                                        "报告中夹带了请示事项：“" + match.group() + "”。",
                                                        "A request inside a report: “"
                                                                + match.group()
                                                                + "”."),
                                        (text, match) ->
                                                new Sentence(
                                                        "另行行文请示，一文一事。",
                                                        "Put it into a request (请示) of its own.")));
    }

    private static boolean isMeant(String text, MatchResult request) {
        int from = Math.max(0, request.start() - LONGEST_TALE);
        return !TOLD.matcher(text).region(from, request.start()).find();
    }
}
