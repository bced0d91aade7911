package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearFigureRuleTest {

    private static final String TITLE = "柳溪镇2023年工作总结\n";

    private final Rule stale = new HalfYearFigureRule();
    private final Rule more = new MoreThanYearRule();

    @ParameterizedTest
    @CsvSource({
        "2023年上半年，财政总收入300万元。, 2023年上半年, WARNING",
        "截至6月底，财政总收入300万元。, 截至6月底, WARNING",
        "截至2023年6月30日，财政总收入300万元。, 截至2023年6月30日, WARNING",
        "半年来，在县委的领导下，我尽职尽责。, 半年来, WARNING",
        "半年来，发放低保金300万元。, 半年来, WARNING",
        "前三季度财政总收入300万元。, 前三季度, WARNING",
        "1—9月，财政总收入300万元。, 1—9月, WARNING",
        "1-11月，财政总收入300万元。, 1-11月, ADVICE",
        "截至11月底，财政总收入300万元。, 截至11月底, ADVICE",
    })
    void isSeenInAYearsReport(String text, String quote, Severity severity) {
        List<Finding> findings = stale.check(Marked.analysis(TITLE + text)).toList();

        assertThat(findings).singleElement().extracting(Finding::quote).isEqualTo(quote);
        assertThat(findings.get(0).severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上半年财政总收入300万元，全年完成680万元。",
                "全年财政总收入680万元，其中上半年300万元。",
                "与2022年上半年相比，财政总收入增加300万元。",
                "财政总收入比上半年增加300万元，较上半年增长12%。",
                "2022年上半年财政总收入300万元。",
                "上半年召开会议3次，下半年召开会议4次。",
                "预计明年上半年完成投资300万元。",
                "截至12月底，财政总收入300万元。",
                "一季度完成投资30万元，二季度40万元，三季度50万元，四季度60万元。",
                "上半年完成了换届。全年修路3公里。",
            })
    void mayBeGivenBesideMore(String text) {
        assertThat(stale.check(Marked.analysis(TITLE + text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上半年完成财政总收入300万元，全年完成280万元。",
                "上半年，实现旅游收入3600万元。\n全年旅游收入3100万元。",
                "全年接待游客11.2万人次。\n上半年，接待游客12.5万人次。",
                "截至6月底，财政总收入完成300万元。\n财政总收入280万元。",
                "1—9月，财政总收入完成300万元。\n财政总收入280万元。",
                "上半年发放低保金300万元。\n2023年发放低保金280万元。",
                "上半年引进项目9个，全年共引进项目8个。",
            })
    void isNoMoreThanThatOfTheYear(String text) {
        assertThat(more.check(Marked.analysis(TITLE + text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上半年完成财政总收入300万元，全年完成680万元。",
                "上半年末贷款余额3.2亿元。\n全年贷款余额2.8亿元。",
                "上半年脱贫监测户32户。\n全年监测户28户。",
                "上半年整改率96%，全年整改率95%。",
                "2022年上半年财政总收入300万元。\n2023年财政总收入280万元。",
                "上半年开展宣传活动12次。\n在禁毒工作中开展宣传活动8次。",
                "上半年财政总收入计划300万元。\n全年财政总收入280万元。",
                "一季度财政总收入80万元，上半年150万元，全年310万元。",
                "上半年财政总收入近300万元。\n财政总收入280万元以上。",
                "下半年财政总收入300万元。\n财政总收入280万元。",
                "上半年在建项目9个，全年在建项目8个。",
            })
    void mayBeOfAnotherThing(String text) {
        assertThat(more.check(Marked.analysis(TITLE + text))).isEmpty();
    }
}
