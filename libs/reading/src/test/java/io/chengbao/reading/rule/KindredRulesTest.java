package io.chengbao.reading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.chengbao.reading.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as reports have them, with what each rule is to find in them. */
class KindredRulesTest {

    private final Rulebook rules = Rulebook.of(Asked.NOTHING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sum                  | 党员⟦862名⟧，其中男党员620名、女党员262名。
                    sum                  | 防汛经费⟦90万元⟧，较上年增加12万元，其中物资储备50万元、队伍演练20万元、设施维护30万元。
                    sum                  | 市级采用17条，县级采用28条，合计⟦46条⟧。
                    sum                  | 争取资金⟦5600万元⟧，其中中央资金3200万元，省级资金1500万元，市级资金800万元，县级资金200万元。
                    sum                  | 完成财政收入⟦3200万元⟧，其中税收收入2100万元、非税收入1000万元。
                    request-in-report    | ⟦望县财政局给予资金支持⟧。
                    all-done             | ⟦全部项目已竣工，剩余2个项目正在⟧施工。
                    remainder            | 贫困户812户2436人，2017年脱贫586户1802人，2018年脱贫188户531人，剩余贫困户38户⟦113人⟧。
                    pair                 | 应参保3.2万人，实际参保⟦3.4万人⟧。
                    rate                 | 完成投资1.2亿元，占年度计划1.5亿元的⟦85%⟧。
                    rate                 | 新增就业412人，完成年度任务400人的⟦98%⟧。
                    rate                 | 扶持贫困户118户437人，购买母羊3540只，年内脱贫76户281人，占扶持户数的⟦46.4%⟧。
                    pair                 | 对县交办的28件积案，按照要求逐案会诊，已化解⟦31件⟧。
                    placeholder          | 全年人均下乡⟦×⟧天。
                    repeated-word        | 对3条线索限期⟦核查核查⟧。
                    all-done             | ⟦全部村庄均已通硬化路，仅剩2个村未⟧通。
                    double-approximation | ⟦超过50%以上⟧的农户参与，⟦至少召开3次以上⟧会议。
                    request-in-report    | ⟦请县财政局解决⟧工作经费20万元。
                    missing-number       | 增加收入⟦元⟧，开展培训⟦次⟧，参训人员⟦人⟧。
                    confusable-word      | ⟦按排⟧专人负责，⟦克尽职守⟧，⟦未雨绸谬⟧。
                    wording              | ⟦目的是为了⟧提高效率，⟦防止不发生⟧事故。
                    repeated-word        | 切实⟦做好做好⟧防汛工作。
                    anniversary          | 2019年，⟦庆祝新中国成立六十九周年⟧。
                    request-in-report    | ⟦建议县交通局帮助解决⟧道路硬化资金200万元。
                    request-in-report    | ⟦希望上级部门加大⟧资金扶持力度。
                    request-in-report    | ⟦望上级增加⟧编制2名。
                    request-in-report    | ⟦以上请示，请批复⟧。
                    dangling-reference   | ⟦上述四项指标⟧均已完成。
                    dangling-reference   | ⟦以上三个项目⟧进展顺利。
                    half-width           | 救助97人次，⟦,⟧救助资金23.4万元。
                    missing-unit         | 开展行动26次，⟦清理楼道堆积物1260⟧，⟦完成造林2300⟧，建成于2019，修建公园2020。
                    confusable-word      | ⟦走村窜户⟧了解民情。
                    confusable-word      | 制定应急⟦予案⟧，⟦张帖⟧标语，⟦必需高度⟧重视。
                    unbalanced           | 加强领导⟦）⟧压实责任。
                    repeated-word        | 推进工作⟦在在⟧一线，服务我⟦们们⟧的群众。
                    confusable-word      | 制定⟦予案⟧，⟦张帖⟧标语，许多问题⟦及待解决⟧，⟦既使⟧困难再大也要干。
                    item-semicolon       | 1.抓产业。建成大棚20座⟦；⟧
                    item-semicolon       | （一）强化领导。一是建专班。每月调度⟦；⟧二是抓落实。逐项销号⟦；⟧
                    all-done             | 36件实事⟦全部办结，其中加装电梯项目正在办理⟧手续。
                    all-done             | 危房386户⟦全部改造完毕，目前仍有12户因雨季影响尚⟧未竣工。
                    confusable-word      | ⟦做为⟧负责人，主动担当⟦做为⟧意识不强，做为民服务的好干部。
                    missing-unit         | 兑现退耕还林⟦补助资金136.8⟧，⟦完成征地182⟧，交付用地150亩。
                    missing-number       | 实现营业收入⟦亿元⟧,⟦增长⟧;拆除建筑物⟦平方米⟧,新批协会⟦个⟧。
                    missing-unit         | 财政支出预算1184万,⟦支出1504万⟧;
                    count                | ⟦“安全饮水、校舍改造、道路硬化”五件⟧实事全部办结。
                    """)
    void tellWhatIsWrong(String rule, String marked) {
        Rule asked = rules.rules().stream().filter(r -> r.id().equals(rule)).findFirst().get();

        assertThat(Marked.by(asked, marked.replaceAll("[⟦⟧]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "固定资产投资1.2亿元。, 固定资产投资1.3亿元。, true",
        "固定资产投资完成1.3亿元。, 固定资产投资任务1.2亿元。, false",
        "六月末牲畜总头数23.8万头只。, 六月末牲畜总头数仍达28.3万头只。, true",
        "固定资产投资目标为1.2亿元。, 固定资产投资1.3亿元。, false"
    })
    void oneFigureHasOneValueButMayHaveATarget(String here, String there, boolean contradicts) {
        assertThat(rules.check(Marked.document(here + "\n" + there)))
                .extracting(Finding::rule)
                .filteredOn("same-figure"::equals)
                .hasSize(contradicts ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全体党员不忘初心，牢记使命，渡过难关，深入一线明查暗访，报名截止到6月30日。",
                "存在的困难以及待解决的问题，引爆光伏产业，陶冶理想信念，举措失当，有关健全制度，反复盖章。",
                "给予案件当事人帮助，不予案件受理，一张帖子，户籍此类信息，既使群众得实惠，又使集体增收。",
                "1.抓产业，建成大棚20座；",
                "抓产业。建成大棚20座；",
                "“三公”经费支出12.6万元，其中公务接待费3.2万元、公务用车运行维护费9.4万元。",
                "受理信访事项63件（次），其中初信初访41件、重复信访22件，办结63件，办结率100%。",
                "新增城镇就业412人，其中女性218人，35岁以下青年196人。",
                "建档立卡贫困户1026户3618人，已于2020年全部脱贫。",
                "立案审查6件，结案6件，给予党内警告3人、严重警告2人、开除党籍1人。",
                "累计完成投资8.6亿元（其中政府投资2.1亿元、社会投资6.5亿元）。",
                "共排查矛盾纠纷156件，化解152件，化解率97.4%，其余4件正在化解中。",
                "转移农村剩余劳动力300人，剩余资金2万元。",
                "争取上级资金2.3亿元，较去年增加4000万元，增长21.05%。",
                "在庆祝中华人民共和国成立70周年之际，2019年组织开展了系列活动。",
                "截止日期为12月31日，群众按排名先后领取，垃圾按排放标准处理。",
                "邀请县农业局专家培训3期，培训人员86人，群众活动多次。",
                "李家村、王家沟村、赵家庄村3个村集体经济收入突破50万元。",
                "防汛经费90万元，较上年增加12万元，其中物资储备40万元、队伍演练20万元、设施维护30万元。",
                "修订预案25个，其中总体预案1个、专项预案9个、部门预案15个，村级预案18个。",
                "慢病规范管理率为80.2%，高血压、糖尿病患者规范管理率分别为76.5%和74.1%。",
                "扶持贫困户118户437人，年内脱贫76户281人，占扶持户数的64.4%。",
                "受理信访58件，化解率96.6%；排查纠纷30件，化解30件。",
                "参保人数2.6万人，其中城镇0.8万人、农村1.8万人。",
                "希望县财政局继续支持我镇的做法得到肯定。",
                "人大代表建议县交通局加大农村公路管护力度，群众希望县教育局增加学位。",
                "多次恳请上级支持，争取到位资金200万元。",
                "严格执行重大事项请示报告制度，报名截止日前提交材料，保持通讯期间畅通。",
                "引进500万元以上项目12个，县级以上工作表彰3次，规模以上工业企业5家。",
                "修建水渠3公里，新建泵站2座。以上项目均已通过验收。",
                "工作：1）加强领导；2）压实责任。",
                "工作：a）加强领导；①）压实责任。",
                "开展宣传宣传部门职责，现在在建项目进展顺利。",
                "中心组组织学习，核实拖欠工资，登记律师，上海拨款，究竟争什么。",
                "信息任务40条，市级采用17条，县级采用28条，合计45条。",
                "第一产业固定资产投资完成1.3亿元，引进亿元以上项目4个、十亿元以上项目1个。",
            })
    void stayAwayFromWhatIsRight(String text) {
        assertThat(rules.check(Marked.document(text)).stream().filter(f -> f.line() > 0)).isEmpty();
    }
}
