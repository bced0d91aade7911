package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;

/** What the name of a figure says of how many such figures a report has. */
final class FigureName {

    /** What a township has one of in a year. */
    private static final AnchoredPattern ONE_OF_A_KIND =
            AnchoredPattern.at(
                    "财公固生工农规人播粮耕户常总党行村脱低存出五特监残城覆参参集地社增林",
                    "(?:财政(?:总)?收入|公共预算收入|税收收入|固定资产投资|生产总值|总产值|增加值|零售总额|可支配收入|纯收入|播种面积|总产量|粮食产量|耕地面积|林地面积|户籍人口|常住人口|总人口|总户数|总人数|总头数|城镇化率|存栏[数量]?|出栏[数量]?|党员总数|行政村|村民小组|党支部|脱贫户|脱贫人口|低保(?:户|对象|金)|五保户|特困人员|监测(?:户|对象)|残疾人|(?<=森林)覆盖率|(?<=医保|保险|医疗|养老)参保率|集体(?:经营性|经济)总?收入)$");

    /** What is done again and again, and counted each time. */
    private static final AnchoredPattern AGAIN =
            AnchoredPattern.at(
                    "活培会检走慰宣资投项组隐出参人群志干服巡问演讲学党企线案清垃道管补面造还种养发建新修硬栽绿设工整解结成格意功行标晓用",
                    "活动|培训|会|检查|走访|慰问|宣传|资料|投入|投资|资金|项目|组织|隐患|出动|参[与加训]|人员|群众|志愿|干部|服务|巡[查逻]|问题|演练|讲座|学习|党课|企业|线索|案件|清[理运]|垃圾|道路|管理|补[助贴]|面积|[造还]林|种植|养殖|发展|建设|[新修]修|修[建筑复]|硬化|栽|绿化|设[备施]|工程|[整解结成格意功行标晓用]率");

    private FigureName() {}

    static boolean isOneOfAKind(String name) {
        return ONE_OF_A_KIND.isIn(name);
    }

    static boolean isCountedAgain(String name) {
        return AGAIN.isIn(name);
    }
}
