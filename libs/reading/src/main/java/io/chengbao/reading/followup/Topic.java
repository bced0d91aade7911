package io.chengbao.reading.followup;

import io.chengbao.reading.document.AnchoredPattern;
import java.util.regex.Pattern;

/** What a part of a report is about, as far as follow-ups go. */
enum Topic {
    OTHER,
    PROBLEMS,
    PLANS,
    /** 存在的问题及下步打算 under one heading: problems until a sentence turns to plans. */
    BOTH;

    private static final String NEXT = "(?:下一?步|下阶段|下一阶段|下一?年度?|今后|明年|来年|新的一年|下半年|接下来)";

    private static final Pattern PLAN_HEADING =
            Pattern.compile(
                    NEXT
                            + "[^，。]{0,12}?(?:打算|计划|思路|安排|工作|重点|措施|方向|目标|举措|谋划|任务|建议|$)"
                            + "|打算|努力(?:的)?方向|改进(?:措施|方向)|(?:工作|总体|发展)(?:思路|计划|谋划)|工作安排|实事(?:项目)?(?:计划|安排)|对策(?:建议|措施)?$|改进意见");

    private static final Pattern PROBLEM_HEADING =
            Pattern.compile(
                    "(?:存在|面临|主要|突出)(?:着)?的?(?:一些|主要|突出|困难|短板|薄弱)?[^，。]{0,6}(?:问题|困难|不足|短板|差距|薄弱环节|挑战|弱项)"
                            + "|(?:问题|困难|不足|短板|差距)(?:和|与|及|以及|、)|存在不足|不足之处|薄弱环节|^(?:问题|不足|困难|差距|短板)$");

    private static final Pattern NO_PROBLEM_HEADING =
            Pattern.compile("整改(?:情况|落实|成效|工作)|解决|化解|导向|破解|反馈|排查|攻克|补齐|补短板|防范|已纠正");

    private static final Pattern TURN_TO_PLANS =
            Pattern.compile(
                    "(?:为此[，,])?(?:针对(?:上述|以上|这些|存在的?)[^，。]{0,8}(?:问题|不足|短板|差距)|"
                            + NEXT
                            + ")[^。]{0,40}?(?:[，：,:]|将|要)[\\s\\S]*");

    private static final AnchoredPattern PLAN_VERB =
            AnchoredPattern.at(
                    "将要力努继进着争重紧围坚抓做加深持为打",
                    "将|要|力争|努力|继续|进一步|着力|争取|重点|紧盯|围绕|坚持|抓好|做好|加大|加快|深入|持续|为目标|打算");

    private static final AnchoredPattern ADMISSION =
            AnchoredPattern.at(
                    "存有面",
                    "(?<!不)(?:存在|有|面临)(?:着|以下|一些|不少|许多|很多|诸多|一定|的)*[^，。；]{0,10}(?:问题|不足|差距|短板|困难|弱项)");

    static Topic ofHeading(String heading, int year) {
        boolean plans =
                PLAN_HEADING.matcher(heading).find()
                        || year > 0
                                && heading.contains((year + 1) + "年")
                                && !heading.contains(year + "年");
        boolean problems =
                PROBLEM_HEADING.matcher(heading).find()
                        && !NO_PROBLEM_HEADING.matcher(heading).find();
        if (plans && problems) {
            return BOTH;
        }
        return plans ? PLANS : problems ? PROBLEMS : OTHER;
    }

    /**
     * 下步工作中，我镇将…, or the year after the report's: from here on it is plans, whatever the heading
     * says.
     */
    static boolean turnsToPlans(String sentence, int year) {
        return (TURN_TO_PLANS.matcher(sentence).lookingAt()
                        || year > 0 && sentence.startsWith((year + 1) + "年"))
                && PLAN_VERB.isIn(sentence);
    }

    /** 还存在以下不足：…: what this counts up is problems, whatever the heading says. */
    static boolean admits(String sentence) {
        return ADMISSION.isIn(sentence);
    }
}
