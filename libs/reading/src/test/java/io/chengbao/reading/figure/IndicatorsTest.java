package io.chengbao.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.document.DocumentReader;
import io.chengbao.reading.document.RefusedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    @Test
    void growthIsOfTheWholeAndNotOfTheIncreaseBetweenThem() {
        assertThat(read("农民人均纯收入达到9846元，较上年净增1102元，增长12.6%。"))
                .containsExactly("农民人均纯收入 9846元 12.6", "农民人均纯收入增加 1102元 null");
    }

    @Test
    void ratesAreDealtOutToTheFiguresBefore() {
        assertThat(read("旅游收入1.27亿元，接待游客42.6万人次，增速分别为31.5%和28.7%。"))
                .containsExactly("旅游收入 1.27亿元 31.5", "接待游客 42.6万人次 28.7");
    }

    @Test
    void ratesThatGoSeparateWaysAreDealtOutToo() {
        assertThat(read("辣椒、生姜面积依次为4200亩和360亩，较上年分别增长16.7%、下降7.5%。"))
                .containsExactly("辣椒面积 4200亩 16.7", "生姜面积 360亩 -7.5");
        assertThat(read("集体访23批276人次，批次、人次同比分别下降28.1%和34.6%。"))
                .containsExactly("集体访 23批 -28.1", "集体访 276人次 -34.6");
        assertThat(read("受理率、满意率分别为98.6%、91.3%，较上年依次提高1.9和3.5个百分点。"))
                .containsExactly("受理率 98.6% 1.9", "满意率 91.3% 3.5");
    }

    @Test
    void namesAreDealtOutInTheirOrder() {
        assertThat(read("城镇和农村居民人均可支配收入分别达到68420元和41356元。"))
                .containsExactly("城镇居民人均可支配收入 68420元 null", "农村居民人均可支配收入 41356元 null");
        assertThat(read("全年城镇就业、劳动力转移分别为412人和300人，办结率95%。"))
                .containsExactly("城镇就业 412人 null", "劳动力转移 300人 null", "办结率 95% null");
    }

    @Test
    void aMultipleDoesNotGrowAndASumIsNamedSo() {
        assertThat(read("人均可支配收入达到9860元，是2014年的2.1倍，年均增长13.2%。"))
                .containsExactly("人均可支配收入 9860元 13.2", "人均可支配收入 2.1倍 null");
        assertThat(read("硬化通村路38.6公里，通组路52.4公里，合计91公里。"))
                .containsExactly("通村路 38.6公里 null", "通组路 52.4公里 null", "合计 91公里 null");
    }

    @Test
    void aShareIsNamedByWhatItIsAShareOf() {
        assertThat(read("农村农业类信访事项23件，占33.8%。"))
                .containsExactly("农村农业类信访事项 23件 null", "农村农业类信访事项占比 33.8% null");
    }

    @Test
    void aNoteInBracketsDoesNotHideTheName() {
        assertThat(read("全年检查企业（场所）5680家次。")).containsExactly("检查企业 5680家次 null");
    }

    @Test
    void amountsOfSeveralYearsAreOfOneThing() {
        assertThat(read("投入专项资金225万元，其中2020年98万元、2021年127万元。"))
                .containsExactly("专项资金 225万元 null", "专项资金 98万元 null", "专项资金 127万元 null");
    }

    @Test
    void timesOfTheDayAndWhatCanBeScoredAreNoFigures() {
        assertThat(read("7月7日凌晨2时30分开闸。")).isEmpty();
        assertThat(read("1、财政收入（8分）。自评得分：7分。")).hasSize(1);
    }

    @Test
    void aShareOfAllIsNoCriterion() {
        assertThat(read("力争90%以上的纠纷化解在村里。")).hasSize(1);
        assertThat(read("对满意度90%以上的村予以奖励。")).isEmpty();
    }

    @Test
    void whatComesAfterATimeIsNoRank() {
        assertThat(read("目前23户已全部开工。")).hasSize(1);
        assertThat(read("考核前3名的村受到表彰。")).isEmpty();
    }

    @Test
    void numbersInCharactersAreReadWhereTheyCount() {
        assertThat(read("硬化道路三十二点五公里，投入四点五亿元，覆盖率达百分之九十八点五。"))
                .containsExactly("道路 32.5公里 null", "投入 4.5亿元 null", "覆盖率 98.5% null");
        assertThat(read("栽植果树两千余株，举办培训二十余场，发放资料三千多份，整合资金近千万元。"))
                .containsExactly(
                        "栽植果树 2000株 null", "举办培训 20场 null", "资料 3000份 null", "整合资金 10000000元 null");
        assertThat(read("走访群众近千户，清理垃圾一百二十吨，百余名党员参加。"))
                .containsExactly("走访群众 1000户 null", "清理垃圾 120吨 null", "党员 100名 null");
    }

    @Test
    void numbersInCharactersThatCountNothingAreNone() {
        assertThat(read("建立三级网格，走进千家万户，落实三项制度，近三年来取得十分明显的成效。")).isEmpty();
        assertThat(read("千方百计稳岗，一千零一夜，三点经验，十多年来，第一百零八条，下午三点二十分。")).isEmpty();
    }

    @Test
    void whatHasNoWordsOfItsOwnIsNamedByWhatStandsBehind() {
        assertThat(read("全镇422户751人享受低保政策，发放低保金3667070元。"))
                .containsExactly("享受低保政策 422户 null", "享受低保政策 751人 null", "低保金 3667070元 null");
    }

    @Test
    void whatANounCountsIsNotTheNextFiguresName() {
        assertThat(read("为156名老人发放高龄补贴18.7万元，全镇9个村集体经济收入全部超过15万元。"))
                .containsExactly(
                        "老人 156名 null", "高龄补贴 18.7万元 null", "村集体经济收入 9个 null", "村集体经济收入 15万元 null");
    }

    @Test
    void whatItGrewFromIsNotWhatGrew() {
        assertThat(read("经济总量在去年1284万元的基础上增长10%以上，达到1450万元。"))
                .containsExactly("经济总量 1284万元 10", "经济总量 1450万元 null");
    }

    @Test
    void howItGrewIsNotWhatGrew() {
        assertThat(read("实现税收24亿元，其中产业税收12.5亿元，逆势增长5%，出口额3亿元，同比大幅增长23%。"))
                .containsExactly("税收 24亿元 null", "产业税收 12.5亿元 5", "出口额 3亿元 23");
    }

    @Test
    void whatIsAboutToHappenIsNoName() {
        assertThat(read("6个更新项目竣工验收，4个即将竣工验收。")).containsExactly("更新项目 6个 null", "更新项目 4个 null");
    }

    @Test
    void aVerbInFrontIsNoName() {
        assertThat(read("完成256家企业亩均税收调查。全面完成植树造林1100亩。镇党委下设5个党总支。"))
                .containsExactly("企业亩均税收调查 256家 null", "植树造林 1100亩 null", "党总支 5个 null");
    }

    @Test
    void westernMarksAreReadAsChineseOnes() {
        assertThat(read("全年我镇生产总值(GDP)实现41045.58万元,增速11%;培训1,200人次,小麦300亩;"))
                .containsExactly("生产总值 41045.58万元 11", "培训 1200人次 null", "小麦 300亩 null");
    }

    @Test
    void eachCountIsNamedByTheNounBehindIt() {
        assertThat(read("建档立卡8个贫困村145个村民小组2151户贫困户8066个贫困人口。"))
                .containsExactly(
                        "建档立卡 8个 null", "村民小组 145个 null", "贫困户 2151户 null", "贫困人口 8066个 null");
        assertThat(read("中寨、松乐和庙湾4个村，汉、彝、苗、仲4种民族，桥梁2座、涵洞5个。"))
                .containsExactly("村 4个 null", "民族 4种 null", "桥梁 2座 null", "涵洞 5个 null");
        assertThat(read("42人参与24小时值守，投资3000万元1万吨配件项目，从致富能手中选任5名村干部。"))
                .containsExactly(" 42人 null", "投资 3000万元 null", "配件项目 1万吨 null", "村干部 5名 null");
        assertThat(read("召开 1 次党委会专题会议和 2 次部署会，专项行动覆盖全乡6个行政村，雇用5辆汽车。"))
                .containsExactly("党委会专题会议 1次 null", "部署会 2次 null", "行政村 6个 null", "汽车 5辆 null");
    }

    @Test
    void hoursAreNoPieces() {
        assertThat(read("经过6个多小时的清理，清运12车次。")).containsExactly("清运 12车次 null");
    }

    @Test
    void whatWasBuiltOrBoughtIsCountedInCharactersToo() {
        assertThat(read("建成长者饭堂五间，购置医疗设备四台，招录村医两名，成立两级网络。"))
                .containsExactly("长者饭堂 5间 null", "购置医疗设备 4台 null", "招录村医 2名 null");
    }

    @Test
    void aBlankThatGrewNamesItsGrowth() {
        assertThat(read("工业增加值10.81亿元，固定资产投资xx.51亿元，同比增长27.6%。"))
                .containsExactly("工业增加值 10.81亿元 null", "固定资产投资 27.6% 27.6");
    }

    @Test
    void aPlansYearAndAnotherThingsDeadlineAreNoPeriod() {
        assertThat(periods("1—6月，财政收入完成全年任务的54.3%，新增企业11家。")).containsExactly("1—6月", "1—6月");
        assertThat(periods("新建校舍1所，10月底前投入使用；新增就业1200人。")).containsExactly("null", "null");
        assertThat(periods("10月底前硬化道路3公里，绿化20亩；上半年新增就业120人；拆违3处。"))
                .containsExactly("10月底前", "10月底前", "上半年", "上半年");
    }

    @Test
    void aChangeFromOneFigureToAnotherIsOfOneThing() {
        assertThat(read("税收收入由去年的186万元增加到212万元，增长13.9%。"))
                .containsExactly("税收收入 186万元 null", "税收收入 212万元 13.9");
    }

    @Test
    void whatMoneyIsSpentOnIsNotWhatItIs() {
        assertThat(read("投资85万元新建教学楼1所。")).containsExactly("投资 85万元 null", "教学楼 1所 null");
        assertThat(read("投资8亿元的50万吨不锈钢项目已开工。")).containsExactly("投资 8亿元 null", "不锈钢项目 50万吨 null");
    }

    @Test
    void untilWhenIsNoPartOfTheName() {
        assertThat(read("办理企业诉求截至10月共165条。")).containsExactly("办理企业诉求 165条 null");
    }

    @Test
    void peopleSayHundredsOfMillionsWithoutTheCurrency() {
        assertThat(read("完成固定资产投资4.9个亿，增长28%。")).containsExactly("固定资产投资 4.9个亿 28");
    }

    @Test
    void theRestIsOfTheWhole() {
        assertThat(read("排查隐患86处，已整改70处，其余16处正在整改。"))
                .containsExactly("排查隐患 86处 null", "整改 70处 null", "排查隐患 16处 null");
    }

    @Test
    void whatBracketsEncloseDoesNotGrowOutside() {
        assertThat(read("财政总收入500万元（其中税收收入200万元），增长8%。"))
                .containsExactly("财政总收入 500万元 8", "税收收入 200万元 null");
    }

    @Test
    void aQuotationMarkThatNobodyClosedHidesNothing() {
        assertThat(read("打好“7·3遭遇战，划定“三区”，组建1800余名队伍，开展“5个专项”行动，连续6轮检测。"))
                .containsExactly("队伍 1800名 null", "检测 6轮 null");
    }

    @Test
    void thingsAreMeasuredInUnitsOfTheirTrade() {
        assertThat(read("投入砂石5800方，土方3.2万方以上，处理能力约32吨/日，抽查48村次。"))
                .containsExactly(
                        "砂石 5800方 null", "土方 3.2万方 null", "处理能力 32吨/日 null", "抽查 48村次 null");
        assertThat(read("开发深加工产品6款，会议记录7页，全年下村112天，自然增长率低0.45个千分点。")).hasSize(4);
        assertThat(read("召开3方会议，落实12方面措施，按照第12条第3款，对200方案逐一核对。")).isEmpty();
    }

    @Test
    void theSizeOfAThingIsNoFigure() {
        assertThat(read("配置240升垃圾桶2460个，购置5吨洒水车2辆、20吨吊车1台。")).hasSize(3);
        assertThat(read("储备柴油500升，消毒液200升以上，清运垃圾16吨。")).hasSize(3);
    }

    @Test
    void howOftenIsNoFigure() {
        assertThat(read("以每两月1次的频次开展集中学习5次，每季度2次调度。")).hasSize(1);
    }

    @Test
    void spacesBetweenWordsAndFiguresMeanNothing() {
        assertThat(read("截至 10 月底，工业总产值 23 亿元，同比增长 4.65%；生产厂房共 13600 平。"))
                .containsExactly("工业总产值 23亿元 4.65", "生产厂房 13600平 null");
    }

    @Test
    void aTitleThatIsNotClosedHidesNoFigure() {
        assertThat(read("逐条学习《中国共产党纪律处分条例，带头讲党课3次。")).containsExactly("带头讲党课 3次 null");
    }

    @Test
    void thePeriodIsNoPartOfTheName() {
        assertThat(read("社会消费品零售额上半年实现9.7亿元，全年实现10.2亿元。"))
                .containsExactly("社会消费品零售额 9.7亿元 null", "社会消费品零售额 10.2亿元 null");
    }

    @Test
    void theGrowthOfAFigureMayNameABlankYear() {
        assertThat(read("工业增加值10.81亿元，比xxxx年底同比增长29.9%。")).containsExactly("工业增加值 10.81亿元 29.9");
    }

    @Test
    void ratesOfAPairAreOneEach() {
        assertThat(read("城镇和农村居民人均可支配收入分别达到79668元和40450元，增长9.0%和11.8%。"))
                .containsExactly("城镇居民人均可支配收入 79668元 9.0", "农村居民人均可支配收入 40450元 11.8");
    }

    @Test
    void theGrowthOfAFigureThatWasLeftBlankIsNotThatOfTheFigureBefore() {
        assertThat(read("生产总值20亿元，增长5%；财政收入XX万元，增长14.9%；人均可支配收入达XX元，增长9%。"))
                .containsExactly("生产总值 20亿元 5", "财政收入 14.9% 14.9", "人均可支配收入 9% 9");
    }

    @Test
    void moneyWithoutItsUnitIsMoney() {
        assertThat(read("实现产值1636万元、税收360万的目标，打造105亿的产业集群，争取资金80万。"))
                .containsExactly(
                        "产值 1636万元 null", "税收 360万 null", "产业集群 105亿 null", "争取资金 80万 null");
        assertThat(read("全区人口约10万，吸引游客20万，蔬菜产量30万。")).isEmpty();
    }

    @Test
    void peopleBehindTheirHouseholdsAreCalledAsThese() {
        assertThat(read("xx村30户、133人扶持基础母羊16只。"))
                .containsExactly("xx村 30户 null", "xx村 133人 null", "扶持基础母羊 16只 null");
        assertThat(read("全镇未脱贫贫困户767户、计2183人，其次低保贫困户481户。"))
                .containsExactly("未脱贫贫困户 767户 null", "未脱贫贫困户 2183人 null", "低保贫困户 481户 null");
    }

    @Test
    void whereOneWentIsNoName() {
        assertThat(read("组建14个工作队，到18个村（社）召开会议。")).containsExactly("工作队 14个 null", "村 18个 null");
    }

    @Test
    void theYearOfWhatIsDrawnOnIsNotTheFiguresOwn() {
        assertThat(periods("结合去年考核发现的问题，核查出58户。")).containsExactly("null");
        assertThat(periods("去年核查出58户。")).containsExactly("去年");
    }

    private static List<String> periods(String text) {
        return read(text, figure -> String.valueOf(figure.period()));
    }

    private static List<String> read(String text) {
        return read(
                text,
                figure ->
                        "%s %s%s %s"
                                .formatted(
                                        figure.name(),
                                        figure.quantity().value(),
                                        figure.quantity().unit(),
                                        figure.growth()));
    }

    private static List<String> read(String text, Function<Indicator, String> said) {
        try {
            byte[] file = text.getBytes(StandardCharsets.UTF_8);
            return Indicators.of(DocumentReader.read("报告.txt", file)).stream().map(said).toList();
        } catch (RefusedDocument e) {
            throw new AssertionError(e);
        }
    }
}
