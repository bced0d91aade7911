package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** 不得在报告等非请示性公文中夹带请示事项 (article 15, 4). */
final class RequestInReportRule extends Named {

    private static final AnchoredPattern REQUEST =
            AnchoredPattern.at(
                    "妥当可是现特恳敬请求建望盼",
                    "(?:妥否|当否|可否|是否妥当)[，,]?\\s?(?:请|敬请|恳请)(?:予以)?(?:批示|批复|审批|审示)"
                            + "|(?:现|特)(?:申请|请示)(?=[^。]{0,40}(?:资金|经费|万元|指标|编制|用地|项目))"
                            + "|(?:恳请|敬请|特请|请求|建议请)(?:贵?[省市县区]委|[省市县区](?:人民)?政府|上级|贵[局委办]|[省市县区]财政|[省市县区]里)[^。，；]{0,20}(?:解决|批准|批复|拨付|安排|支持|追加|给予|协调)"
                            + "|(?<![邀申聘提])请[省市县区旗](?:财政局|发改[委局]|人民政府|政府|委)[^。，；]{0,6}(?:解决|拨付|追加|批准|批复)"
                            + "|[望请盼](?:贵?[省市县区旗]|上级)[^。]{0,30}(?:为盼|为荷|为感)"
                            + "|(?<![邀申聘提希期])[望盼](?:贵?[省市县区旗](?:财政局|发改[委局]|人民政府|政府|委)|上级)[^。，；]{0,12}(?:给予|解决|拨付|支持|批准)"
                            + "|请(?:予|予以)(?:批准|批复|审批|解决|拨付)");

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
                                        REQUEST,
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
}
