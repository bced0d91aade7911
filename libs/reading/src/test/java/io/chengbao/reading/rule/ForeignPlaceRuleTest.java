package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignPlaceRuleTest {

    private static final Pattern MARKED = Pattern.compile("⟦(.*?)⟧");

    private final Rule rule = new ForeignPlaceRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金溪县柳河镇2023年工作总结\n在⟦资溪县委、县政府的坚强领导⟧下，柳河镇坚持发展。",
                "柳河镇2023年工作总结\n⟦大源镇⟧位于金溪县东部，⟦大源镇⟧始终坚持党建引领。",
                "柳河镇2023年工作总结\n造林3公里，⟦大源镇⟧秸秆综合利用率达91%。",
                "青山区红旗街道2023年工作总结\n⟦花山街道⟧平安建设群众满意度达98.9%。",
                "柳河镇2023年工作总结\n　　⟦大源镇⟧认真落实要求。\n　　⟦大源镇党委⟧高度重视。",
                "2023年工作总结\n一、工作\n⟦大源镇⟧认真落实。\n柳河镇人民政府\n2023年12月3日",
                "2023年工作总结\n金溪县人民政府：\n在⟦资溪县委的领导⟧下。\n柳河镇人民政府",
                "柳河镇2023年工作总结\n⟦大源镇⟧新建道路3公里。\n⟦大源镇⟧召开会议5次。",
                "抚州市金溪县柳河镇2023年工作总结\n在⟦宜春市委、市政府的领导⟧下。",
                "青山区红旗街道2023年工作总结\n在⟦洪山区委、区政府的领导⟧下，⟦花山街道党工委⟧坚持。",
                "科左旗达来苏木2023年总结\n在⟦扎鲁特旗委的领导⟧下，⟦巴彦苏木⟧坚持发展。",
                "柳河镇2023年工作总结\n柳河镇位于金溪县东部。按照⟦资溪县委的部署⟧要求，落实金溪县委部署。",
                "柳河镇2023年工作总结\n柳河镇地处金溪县东部。⟦资溪县委全面从严治党工作会议召开⟧后，及时研究。",
                "柳河镇2023年工作报告\n市绩效办：\n柳河镇地处义乌市南部。在⟦浦江县委的领导⟧下。",
                "柳河镇2023年工作总结\n培训5次，⟦大源镇党委⟧结合远程教育播放电教片。⟦石桥乡人民政府⟧投入30万元。",
                "恩施县柳河镇2023年工作总结\n在⟦长阳土家族自治县委领导⟧下，⟦火烧坪乡⟧坚持。"
            })
    void findsTheAuthorityAndTheNameOfAnother(String marked) {
        List<String> expected =
                MARKED.matcher(marked).results().map(match -> match.group(1)).toList();

        assertThat(quotes(Marked.without(marked))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金溪县柳河镇2023年工作总结\n在金溪县委、县政府的领导下，落实县委部署，认真贯彻县委要求，在落实县委部署中，贯彻县委决策部署。",
                "柳河镇2023年工作总结\n与大源镇接壤，大源镇位于我镇东部，与我镇毗邻。到大源镇考察学习，赴大源镇招商，大源镇积极对口帮扶我镇。",
                "柳河镇2023年工作总结\n大源镇中心小学、大源镇绿源公司投资3000万元，大源镇籍务工人员，输送到浙江省义乌市务工，大源镇召开现场会，我镇派人参加。",
                "柳河镇2023年工作总结\n推动乡镇认真履职，中心镇建成，送科技下乡积极开展，返乡创业，城镇建成区，特色小镇积极创建，集镇坚持净化。",
                "金溪县柳河镇2023年工作总结\n在抚州市委、市政府和金溪县委的领导下，开发区委员会支持，社区委员会要求，在自治区党委领导下。",
                "金溪县2023年乡镇工作总结\n大源镇始终坚持，柳河镇认真落实。\n金溪县人民政府",
                "金溪县柳河镇2023年总结\n易地搬迁至大源镇，省道大源镇段，大柳河镇坚持。",
                "义乌市佛堂镇2023年总结\n在金华市委、义乌市委的领导下。",
                "柳河镇2023年总结\n柳河镇位于抚州市东部。在资溪县委的领导下。",
                "柳河镇2023年总结\n柳河镇地处赣东山区，柳河镇位于金溪县与资溪县交界处。在资溪县委的领导下。",
                "柳河镇2023年总结\n市绩效办：\n柳河镇位于抚州市东部、金溪县南端。在金溪县委的领导下。",
                "柳河镇2023年总结\n大源镇党委组织干部到我镇考察。大源镇政府投入5万元捐建小学。大源镇党委书记组织召开会议。",
                "柳河镇2023年总结\n我镇党委联合大源镇党委，大源镇党委组织力量。对大源镇前柳、后柳两个村，大源镇建成大棚。",
                "柳河镇2023年总结\n对口帮扶工作中，大源镇积极支持。"
            })
    void letsOthersBeNamed(String text) {
        assertThat(quotes(text)).isEmpty();
    }

    private List<String> quotes(String text) {
        return rule.check(Marked.analysis(text)).map(Finding::quote).toList();
    }
}
