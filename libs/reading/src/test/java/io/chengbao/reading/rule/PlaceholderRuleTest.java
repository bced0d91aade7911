package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderRuleTest {

    private final Rule rule = new PlaceholderRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // forms to fill in
                "生产总值⟦X X⟧亿元，投资⟦N⟧万元",
                "财政收入⟦TBD⟧万元",
                "新建卫生厕所⟦□□⟧座",
                "完成投资⟦？⟧万元，修路⟦??⟧公里",
                "发展党员⟦【】⟧名，其中女性⟦（  ）⟧名",
                "新建⟦（填写数量）⟧座，接待⟦（此处填写人数）⟧人次，⟦[待填]⟧万元，⟦（数据待定）⟧",
                "2015⟦年 月 日⟧",
                "截至⟦  月  日⟧，完成过半",
                "见⟦错误!未找到引用源。⟧，合计⟦#REF!⟧",
                "⟦单击或点击此处输入文字⟧。",
                "⟦某某⟧镇党委高度重视",
                // letters, any case and width, two or more
                "完成财政收入⟦xx⟧万元，增长⟦xx⟧%。",
                "⟦XX⟧镇共有党支部⟦XXX⟧个。",
                "受益群众⟦xxx⟧余人次",
                "兑现补贴⟦ＸＸ⟧万元",
                "调解纠纷⟦Xx⟧起",
                "撸起袖子建设⟦XX⟧",
                "⟦xx⟧、⟦xx⟧A级景区",
                "新修机耕道⟦xx⟧km，装机⟦XX⟧kW。",
                "启用⟦xx⟧APP",
                "增长⟦x.x⟧个百分点",
                "降至⟦X.XX⟧%以下",
                "1-⟦X⟧月，⟦x⟧—⟦x⟧月",
                "1至⟦XX⟧月完成投资⟦xx⟧亿元",
                "《⟦xx⟧防汛预案》",
                "“平安⟦xx⟧”建设",
                "全镇⟦xx⟧户⟦xx⟧人",
                "投入 ⟦xx⟧ 万元",
                "1-⟦XX⟧月，2021-⟦xx⟧-⟦xx⟧，⟦XX⟧/⟦XX⟧",
                "⟦xx⟧",
                // one letter
                "集中学习⟦X⟧次，修路⟦X⟧公里",
                "党的十九届⟦X⟧中全会和⟦X⟧中⟦X⟧会精神",
                "用好⟦x⟧先锋APP",
                "支持⟦X⟧市学子返乡",
                "力争⟦X⟧年左右见效",
                "增长⟦X⟧%",
                "第⟦x⟧届人代会",
                "⟦X⟧高速公路征地",
                // dates and begun numbers
                "⟦20xx⟧年⟦x⟧月⟦xx⟧日",
                "⟦20XX⟧-⟦20XX⟧年度",
                "⟦20××⟧年工作总结",
                "⟦201x⟧年以来",
                "⟦202×⟧年以来",
                "⟦20__⟧年",
                "⟦1x⟧月⟦2x⟧日",
                "投资⟦3xx⟧万元",
                "增长⟦12.x⟧%",
                // crosses
                "⟦××⟧县⟦××⟧镇人民政府",
                "⟦×⟧年⟦×⟧月⟦×⟧日",
                "打造⟦××⟧品牌",
                "实现产值⟦×.××⟧亿元，增长⟦××⟧%",
                "培训⟦×⟧次，新建⟦×⟧座",
                "⟦×⟧镇⟦×⟧村",
                "党的⟦×⟧中全会",
                // stars
                "⟦**⟧镇⟦**⟧村",
                "投入⟦＊＊⟧万元，惠及⟦＊＊⟧户",
                "融入⟦＊＊⟧经济圈",
                "增长⟦*⟧%，⟦*⟧月⟦*⟧日",
                "共⟦***⟧人次",
                // lines to write on
                "投入⟦____⟧万元",
                "受益⟦＿＿＿⟧户",
                "书记⟦____⟧同志",
                "完成⟦_⟧万元",
                // circles, dots, brackets
                "⟦〇〇⟧镇人民政府",
                "⟦○○⟧县⟦◯◯⟧乡",
                "投资⟦……⟧万元",
                "增长⟦...⟧%",
                "投资⟦（ ）⟧万元，增长⟦（　）⟧%",
                "化解矛盾⟦【】⟧件次",
                // beyond the basic plane
                "𠮷家村修路⟦xx⟧公里，𠮷家桥⟦xx⟧座",
            })
    void findsABlank(String marked) {
        assertThat(Marked.by(rule, Marked.without(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拓宽G316至彭山公路，县道X123线改造",
                "用Excel汇总，存为report.xlsx，见https://www.xx.com/xxx.html",
                "xx@example.com",
                "购置XL、XXL号工作服，Max、Foxx、maxx",
                "出现5XX错误、4xx错误",
                "WiFi XL覆盖",
                "村民王××反映邻居李某某占道，赵×书记已答复",
                "某某村支部书记因违纪被立案",
                "□已完成 ☑未完成，下列正确的是（ ）。",
                "什么时候完成？年底。达到了吗？千万不能松懈。",
                "办事群众（填写申请表）即可，实行“1+N”，N个网格",
                "购置X光机1台，开展X射线检查，拍X线片，做X片",
                "X轴、X型路口、X形支架、X染色体、XX型染色体",
                "推进1+X证书试点，党建+X模式",
                "配发iPhone X手机，X86服务器",
                "设x为未知数，x=3",
                "建设3×5米公厕，2×660兆瓦机组，2x660兆瓦，10×10",
                "面积=长×宽，容积=长x宽x高，2米×3米",
                "总价=单价×数量，补助=标准×人数，工日=人×天",
                "亩均增收3×年产量",
                "是√ 否×",
                "二〇〇八年、二○○九年、一九〇〇年、二〇〇〇年",
                "〇〇后、九〇后青年",
                "大米、面粉……等物资，他说：“……”",
                "……各村踊跃参加",
                "等等...各项工作",
                "**一、加强党的建设** 全年召开会议",
                "重点抓好**村级集体经济**。",
                "身份证3621**********1234，电话139****5678",
                "低保户张**、李*明",
                "走访王××、李××等同志，慰问张×、陈××。",
                "______________",
                "* * *",
                "×××××",
                "负责人签字：______ 盖章：____",
                "变量my__name、__init__",
                "家庭农场□是 □否（ ）",
                "（）（一）",
                "N95口罩、“1+3+6”模式、24小时、PM2.5",
                "Ⅹ、XII、XIV、第XXI届",
                "A×B、B×7",
                "SpaceX、LaTeX、UNIX、Linux",
                "COVID-XX、v1.x版本、X系列",
                "IPX4、TX2000、DXX-5",
            })
    void leavesAlone(String text) {
        assertThat(Marked.by(rule, text)).isEqualTo(text);
    }

    @Test
    void saysWhereTheBlankIsAndWhatToFillIn() {
        List<Finding> findings = rule.check(Marked.analysis("发放补贴xx万元。\nXX镇人民政府\n20xx年。")).toList();

        assertThat(findings).allMatch(finding -> finding.severity() == Severity.BLOCKER);
        assertThat(findings)
                .extracting(finding -> finding.message().zh())
                .containsExactly(
                        "这里还留着空：“发放补贴xx万元”，请填上实际数字。",
                        "这里还留着空：“XX镇人民政”，请填上实际名称。",
                        "这里还留着空：“20xx年”，请填上实际日期。");
        assertThat(findings.get(0).message().en())
                .isEqualTo("A blank was left here: “发放补贴xx万元”. Please fill in the actual number.");
    }
}
