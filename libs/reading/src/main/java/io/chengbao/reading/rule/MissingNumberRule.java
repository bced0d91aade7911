package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseMarks;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Warns of a unit whose number is missing: 增加 %, 共计万元, 提高个百分点. It rests on reading prose, so it
 * keeps to places where a number can't be left out: 超万元, 万元户 and 亩均增收万元 are good Chinese.
 */
final class MissingNumberRule implements Rule {

    private static final Vocabulary WORDS =
            BlankWords.vocabulary()
                    .define("blank", BlankNotes.WIDE_GAP)
                    .define("gap", "[ \u3000\u00A0]")
                    .define("word", "(?![一二三四五六七八九十百千万亿零〇半几数两成])[一-鿿]")
                    .define("change", "增长|提高|提升|上升|增加|下降|回落|降低|减少")
                    .define("spending", "投资|投入|补助|补贴|贷款|[资奖]金|[救补]助金|养老金|低保金|拨付|筹资|筹集|争取|缴纳")
                    .define("total", "共计|总计|合计|累计|总产值|总收入");

    /** After a word; after a bracket or colon it names the unit of a column. */
    private static final String PERCENT =
            "(?<=<word><gap>{0,10})(?<!<word><wide>)(?<!待[填定补核]写?)[%％](?=[^%％]|$)";

    private static final String PERCENTAGE_POINTS = "(?<=<change>)(?!<blank>)<gap>*+个?百分点";

    /** Only after words that call for a sum, and where the sum ends: not 万元以上, 万元户, 元/亩, 元旦. */
    private static final String SUM =
            "(?<=<spending>|<total>)[约为]?[万亿]?元(?![以户村大田棚左级起不上下内/／、）)旦宵素月气件老帅首年]|产业|工程)";

    /**
     * A gap where the number should be: 新增 户，. One space may be a slip of the hand, a wide one is
     * not.
     */
    private static final String AFTER_GAP =
            "(?<=(?![个每各该此])<word>)(?!<blank>)(?:<gap>{1,20}+[万亿]元|(?:<gap>{2,20}+|\u3000)"
                    + "(?:元|亩|公里|吨|人次|[人户个名次件起场项处座家](?=[，。；、,;])))(?![数额均旦宵素月])";

    private static final String AT_LEAST = "(?<=达|达到|超过|占[^，。；]{1,12}的)(?:以上|左右)(?=[，。；、])";

    /** 完成投资3亿元，增长； */
    private static final String GROWTH = "(?<=[万亿余\\d][元吨亩人]，(?:同比)?)(?:增长|下降)(?=[，。；])";

    /** 总产量达吨, 拆除建筑物平方米. Not 每公里. */
    private static final String MEASURE =
            "(?<=(?:产量|面积|里程|总量|规模)(?:达|达到|为)?)(?:万?吨|万?亩|公斤)(?=[，。；、])"
                    + "|(?<=<word>)(?<![每多少余来超过近上达方])(?:公里|平方公里|平方米|立方米|公顷)(?=[，。；、])"
                    + "|(?<=距(?:离)?[一-鿿]{1,6})(?<=[县城区府镇乡村站市])公里";

    /** 增加收入万元， */
    private static final String INCOME =
            "(?<=(?:收入|产值|支出|总额|增加值)(?:到达|达到|突破)?|外资|内资|经费)[万亿]?元(?=[，。；])";

    /** 开展培训次，参训人员人，发展党员名，共代理件。 But 法定代表人, 接待处 and 受理件 as such are words. */
    private static final String COUNT =
            "(?<=培训|检查|会议|活动|巡查|宣讲)(?:人次|次|场次|场|期)(?=[，。；])|(?<=人员|群众)[人名户](?=[，。；])"
                    + "|(?<=党员|干部|分子|志愿者|代表|学员|教师|学生|儿童|对象)名(?=[，。；])"
                    + "|(?<=共(?:办理|代办|代理|受理|化解|调处|查处|处理|办结|接待|排查|整改|调解))(?:件|起|批次|人次|例|宗|条)(?=[，。；])";

    /** 下辖个行政村，个村民小组. Not 个别, 个体户. */
    private static final String OF_WHAT =
            "(?:(?<=[下管]辖|共有|现有|设有|建有|拥有|共辖|涉及|新增|新建|建成|引进|实施|居住着[[一-鿿]、]{0,12}等)|(?<=[，、；]))"
                    + "个(?=行政村|自然村|村民小组|村小组|[居村]民?[委小]|村[，。；、（]|社区|民族|项目|党[总支组]|网格|[一-鿿]{0,3}(?:小组|支部|企业|合作社)[，。；、])";

    /** 帮扶村个。工作队支，后盾单位个，队员人。 */
    private static final String AT_THE_END =
            "(?<=<word>)(?<![多余来各每这那哪某整半单逐干些首头俩])个(?=[，。；、])|(?<=工作队|服务队|宣讲队|巡逻队|应急队)支(?=[，。；、])"
                    + "|(?<=队员|队长|成员|人口|劳动力|群众|居民)万?人(?=[，。；])|(?<=脱贫户|监测户|农户|低保户|困难户)户(?=[，。；]|人(?![人均]))";

    /** 于年被评为 */
    private static final String YEAR =
            "(?<![\\s\\S])年(?=全[镇乡县区]|，是|政府工作|度?工作(?:回顾|总结|报告))|(?<=是|比|较)年(?=的\\d|[增减下])|(?<=[于自从]|截至|到)年(?=[，、月被获荣建成]|先后)";

    /** 集体收入待补充: said in words instead of a number. */
    private static final String TO_COME =
            "待(?:补充|补|填|填写|定|统计)(?=[，。；]|$)(?<=(?:数据|数字|[人户金数]数|金额|数额|数量|收入|产值|面积)待.{1,2})";

    private static final AnchoredPattern NUMBERLESS =
            AnchoredPattern.anyOf(
                    WORDS.anyOfAt("%％", PERCENT),
                    WORDS.anyOfAt(" \u3000\u00A0个百", PERCENTAGE_POINTS),
                    WORDS.anyOfAt("约为万亿元", SUM),
                    WORDS.anyOfAt(" \u3000\u00A0", AFTER_GAP),
                    WORDS.anyOfAt("以左", AT_LEAST),
                    WORDS.anyOfAt("增下", GROWTH),
                    WORDS.anyOfAt("万吨亩公平立", MEASURE),
                    WORDS.anyOfAt("待", TO_COME),
                    WORDS.anyOfAt("万亿元", INCOME),
                    WORDS.anyOfAt("次场期人名户件起批例宗条", COUNT),
                    WORDS.anyOfAt("个", OF_WHAT),
                    WORDS.anyOfAt("个支万人户", AT_THE_END),
                    WORDS.anyOfAt("年", YEAR));

    /** Only prose: the head of a table column is a unit without a number as well. */
    private static final Pattern PROSE = Pattern.compile("[，。；]");

    @Override
    public String id() {
        return "missing-number";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Sentence source() {
        return new Sentence("报送惯例：数量单位前应有数字", "Practice: a unit has its number");
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream().flatMap(this::findings);
    }

    private Stream<Finding> findings(Paragraph paragraph) {
        String text = ChineseMarks.in(paragraph.text());
        return PROSE.matcher(text).find()
                ? PatternSearch.findings(
                        this,
                        NUMBERLESS.in(text),
                        paragraph,
                        MissingNumberRule::message,
                        (all, match) -> null)
                : Stream.empty();
    }

    private static Sentence message(String text, MatchResult match) {
        String place = Excerpt.around(text, match);
        return new Sentence(
                "“" + place + "”这里好像漏了数字，请核实。",
                "The number seems to be missing here: “" + place + "”. Please check.");
    }
}
