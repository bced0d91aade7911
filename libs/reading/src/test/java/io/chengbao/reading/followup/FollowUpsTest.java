package io.chengbao.reading.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import io.chengbao.reading.followup.FollowUp.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpsTest {

    @Test
    void theYearAfterTheReportsTurnsFromProblemsToPlans() {
        String text = "一、2017年存在的不足\n一是学习不够系统；二是创新不多。2018年，我将重点抓好两件事：一是深学笃用；二是攻坚克难。\n";

        assertThat(of(Kind.PROBLEM, text)).containsExactly("学习不够系统；", "创新不多。");
        assertThat(of(Kind.COMMITMENT, text))
                .containsExactly("2018年，我将重点抓好两件事：", "一是深学笃用；", "二是攻坚克难。");
    }

    @Test
    void aSentenceThatAdmitsProblemsCountsThemUpWhereNoHeadingDoes() {
        String text = "2011年，全场增产增收。工作中还存在一些困难和问题：产业结构不尽合理；历史债务十分沉重。\n";

        assertThat(of(Kind.PROBLEM, text)).containsExactly("产业结构不尽合理；", "历史债务十分沉重。");
    }

    @Test
    void aParagraphThatADashOpensIsOneItem() {
        String text = "一、存在的问题\n——贫困面大、程度深。全镇仍有6个贫困村，脱贫难度大。\n";

        assertThat(of(Kind.PROBLEM, text)).containsExactly("贫困面大、程度深。全镇仍有6个贫困村，脱贫难度大。");
    }

    @Test
    void aHeadingIsNoPromiseBecauseItsTextAsksForSomething() {
        String text = "二、下一步打算\n（一）聚焦民生\n新增公办学位900个。鉴于财力有限，恳请区政府安排资金。\n（二）聚焦党建\n全年轮训干部260人次。\n";

        assertThat(of(Kind.COMMITMENT, text)).containsExactly("新增公办学位900个。", "全年轮训干部260人次。");
    }

    @Test
    void wordsAroundProblemsAreNone() {
        String text = "一、存在的困难\n成绩来之不易。招商项目偏少，后劲不足。对此，我们一定直面问题，采取措施加以解决。\n";

        assertThat(of(Kind.PROBLEM, text)).containsExactly("招商项目偏少，后劲不足。");
    }

    @Test
    void problemsAreCountedUpByFirstAndNextToo() {
        String text = "一、存在的问题\n当前形势仍不容乐观。首先是积案化解难，化解率偏低。其次，调解力量薄弱。此外，少数干部责任心不强。\n";

        assertThat(of(Kind.PROBLEM, text)).containsExactly("积案化解难，化解率偏低。", "调解力量薄弱。", "少数干部责任心不强。");
    }

    @Test
    void aSentenceThatNamesAProblemInEachPartIsAsMany() {
        String text = "一、存在的不足\n项目落地率偏低，仅有3个开工；整治标准不高，个别村反弹。村级收入少，其中3个村为零；与先进乡镇差距大。\n";

        assertThat(of(Kind.PROBLEM, text))
                .containsExactly("项目落地率偏低，仅有3个开工；", "整治标准不高，个别村反弹。", "村级收入少，其中3个村为零；", "与先进乡镇差距大。");
    }

    @Test
    void aProblemThatIsAddedBehindTheItemsIsOneOfItsOwn() {
        String text = "一、存在的问题\n一是资金不足。二是人手紧缺，技术人员少。此外，部分干部作风不实，落实不够有力。\n";

        assertThat(of(Kind.PROBLEM, text))
                .containsExactly("资金不足。", "人手紧缺，技术人员少。", "部分干部作风不实，落实不够有力。");
    }

    @Test
    void headingsOnOneLineAreAnItemEach() {
        String text = "一、存在的问题\n（1）资金不足。配套难到位。（2）人手紧缺。\n二、下步打算\n(1)抓产业。建大棚30座。(2)抓治理。化解纠纷50起。\n";

        assertThat(of(Kind.PROBLEM, text)).containsExactly("资金不足。配套难到位。", "人手紧缺。");
        assertThat(of(Kind.COMMITMENT, text)).containsExactly("(1)抓产业。建大棚30座。", "(2)抓治理。化解纠纷50起。");
    }

    @Test
    void whomToAskIsNoPromise() {
        String plans = "一、下步打算\n2026年，我镇将新建大棚50座。\n";

        assertThat(followUps(plans + "联系人：镇党政办周明，手机13800000000。\n")).hasSize(1);
        assertThat(followUps(plans + "（联 系 人：周明，联系电话：0830-1234567）\n填报人：李华，审核人：王军。")).hasSize(1);
        assertThat(followUps(plans + "联系人大代表，每季度接待选民1次。\n")).hasSize(2);
    }

    @Test
    void anIndentHidesNoPromise() {
        String text = "清水镇2023年总结\n　　全年稳步发展。\n　　下一步，我镇将新建大棚50座，6月底前投用。\n";

        assertThat(of(Kind.COMMITMENT, text)).containsExactly("下一步，我镇将新建大棚50座，6月底前投用。");
    }

    @Test
    void whatIsPartOfAPromiseIsNoPromiseOfItsOwn() {
        String text = "二、下步打算\n确保全年脱贫204户、779人。其中，甲村31户、114人；乙村62户、235人。";

        assertThat(of(Kind.COMMITMENT, text)).containsExactly("确保全年脱贫204户、779人。");
    }

    @Test
    void theNameOfAYearIsNoPromise() {
        String text = "一、2025年工作安排\n2025年是“十四五”规划收官之年。新增高新技术企业10家，新建公园3处。\n";

        assertThat(of(Kind.COMMITMENT, text)).containsExactly("新增高新技术企业10家，新建公园3处。");
    }

    @Test
    void theLastItemIsOneThoughSignatureAndDateFollow() {
        String text =
                "城关镇2023年工作总结\n县人民政府：\n一、工作回顾\n全年平稳。\n二、下步打算\n（一）新建大棚50座。\n（二）改造危桥2座\n"
                        + "特此报告。\n城关镇人民政府\n2023年12月20日\n";
        String unclosed = text.replace("特此报告。\n", "");
        String appended = text.replace("特此报告。", "附件：项目表");

        assertThat(List.of(text, unclosed, appended))
                .allSatisfy(
                        report ->
                                assertThat(of(Kind.COMMITMENT, report))
                                        .containsExactly("新建大棚50座。", "改造危桥2座"));
    }

    @Test
    void aHeadingWithTextBelowIsNoItemItself() {
        String text = "一、下步打算\n（一）抓好产业发展\n新建大棚50座，6月底前投用。\n（二）抓好民生\n改造危桥2座，年内通车。\n";

        assertThat(of(Kind.COMMITMENT, text)).containsExactly("新建大棚50座，6月底前投用。", "改造危桥2座，年内通车。");
    }

    @Test
    void livelihoodProjectsWithTimeOrOwnerAreToBeDone() {
        String text =
                "清水镇2024年工作总结\n一、工作回顾\n全年平稳。\n二、十件民生实事\n1.新建幼儿园1所，责任单位：镇教育办。\n"
                        + "2.改造危桥2座，10月底前完成，由王强牵头。\n三、党建工作\n召开会议6次。\n";

        assertThat(followUps(text))
                .extracting(FollowUp::kind, FollowUp::text, FollowUp::owner)
                .containsExactly(
                        tuple(Kind.LIVELIHOOD, "新建幼儿园1所，责任单位：镇教育办。", "镇教育办"),
                        tuple(Kind.LIVELIHOOD, "改造危桥2座，10月底前完成，由王强牵头。", "王强"));
    }

    @Test
    void livelihoodProjectsThatAreDoneArePromisedNoMore() {
        String text =
                "清水镇2024年工作总结\n一、工作回顾\n全年平稳。\n二、十件民生实事完成情况\n1.新建幼儿园1所，已于8月底前开园。\n" + "2.改造危桥2座。\n";

        assertThat(followUps(text)).isEmpty();
    }

    private static List<String> of(Kind kind, String text) {
        return followUps(text).stream()
                .filter(followUp -> followUp.kind() == kind)
                .map(FollowUp::text)
                .toList();
    }

    private static List<FollowUp> followUps(String text) {
        try {
            byte[] file = text.getBytes(StandardCharsets.UTF_8);
            return Analysis.of(DocumentReader.read("报告.txt", file)).followUps();
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }
}
