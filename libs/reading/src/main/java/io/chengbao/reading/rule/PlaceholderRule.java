package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the blanks that were never filled in. It blocks, so each form asks for what makes it
 * certain: two signs are enough where nobody writes two otherwise; one alone needs a unit, a place
 * name or a Chinese word after it.
 */
final class PlaceholderRule implements Rule {

    private static final Vocabulary WORDS =
            new Vocabulary()
                    .define("x", "[xXｘＸ]")
                    .define("cross", "[×✕✖╳]")
                    .define("star", "[*＊]")
                    .define("line", "[_＿]")
                    .define("circle", "[〇○◯]")
                    .define("latin", "A-Za-zＡ-Ｚａ-ｚ")
                    .define("figure", "0-9０-９")
                    .define("space", "[\\s\u3000\u00A0]")
                    .define("money", "[万亿]?元|[十百千万亿]+(?![能事物象水花古山里家])[余多]?")
                    .define("extent", "亩|公顷|平方|立方|公里|千米|公斤|吨|人次|人份|件次|场次|剂次|户次")
                    // Only ever stands after a number: whatever is there instead of one is a blank.
                    .define("measure", "(?:[余多几]?(?:[%％‰℃]|个百分点|<money>|<extent>|周年|年|月|日))")
                    .define("counted", "[名位人户个家件条项起场期批次届份处座栋幢套台辆艘头只羽口株棵米里斤号组路]")
                    .define("place", "[省市县区乡镇村局委办站所队]|社区|街道|水库|公司|企业|学校|小学|中学|同志|书记")
                    // 人数, 户均 and the like are factors in a formula.
                    .define("unit", "(?:<measure>|余?<counted>|天(?![然下空气])|<place>|中全会)(?![数均价率])")
                    .define(
                            "metric",
                            "(?:km|KM|m|cm|mm|kg|KG|kW|KW|MW|GW|kV|KV|ha|GB|TB)(?![<latin>])")
                    .define("apart", "(?<![<latin><figure>.．])")
                    // Not inside a web address, a path, a model name.
                    .define("midword", "(?<![A-WYZa-wyz0-9][./@_\\\\])(?<![A-WYZa-wyz][:-])");

    /** 20xx, 20××年 */
    private static final String YEAR =
            "<apart>(?<![A-WYZa-wyz]-)(?:19|20)(?:<x>{2}|<cross>{2}|<star>{2}|<line>{2,4})(?![<latin><figure>])";

    /** 201x年. Not 20×年产. */
    private static final String DECADE =
            "<apart>(?:19|20)\\d(?:<x>|<cross>|<star>|<line>)(?=年(?![产均]))";

    /** 1x月, 3xx万元, 12.x%. Not 2×660兆瓦, 5xx错误. */
    private static final String BEGUN_NUMBER =
            "<apart>\\d{1,4}(?:[.．]\\d*)?(?:<x>{1,4}+|<cross>{2,4}+)(?=<measure>)";

    /** XX镇, xx万元, x.x%; before a letter only as in xxA级景区, XXkm, xxAPP. */
    private static final String LETTERS =
            "(?<![<latin><figure>])<midword><x>(?:<x>++|(?=[.．]<x>))(?:[.．]<x>{1,4}+)?"
                    + "(?=[A-Z]{1,5}级|APP|<metric>|[^<latin>]|$)(?![./@_\\\\][A-WYZa-wyz])(?!型?染色体)";

    /** X市, 集中学习X次, X中X会. Not X光, 1+X证书, iPhone X手机, 长X宽. */
    private static final String ONE_LETTER =
            "(?<![<latin><figure>×+＋])<midword>(?<![<latin><figure>]"
                    + " )<x>(?=[%％‰℃]|<metric>|[一-鿿]|[—~～-]{1,2}<x>{1,2}[年月日])"
                    + "(?![光射线轴染型形因为是乘宽厚深刀片]|高(?![速标新校中铁])|档案|战警|波段|证书|世代|方程|系列|[个人户亩]数)";

    /** 王××、李××等同志, 村民张××反映: names that were masked on purpose. */
    private static final String UNMASKED =
            "(?<![王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范]"
                    + "(?=<cross>{1,2}(?!<cross>|<measure>|<counted>|[省市县区乡镇村局])))";

    /** ××万元, ×.××亿元. Not √××√ in a table. */
    private static final String CROSSES =
            UNMASKED
                    + "(?<![<figure>)）√])(?:<cross>{2,}+|<cross>(?=[.．]<cross>))(?:[.．]<cross>{1,4}+)?(?!√)";

    /** ×镇, ×月×日. Not between two quantities: 单价×数量. */
    private static final String ONE_CROSS =
            UNMASKED
                    + "(?<![<latin><figure>)）元人天米率价数量√])<cross>(?=<unit>|中(?:全会|[×xX]会)|会(?<=中.会))";

    /**
     * Stars also make things bold (Markdown) and hide names, so they need a unit; full-width ones
     * just a word.
     */
    private static final String STARS =
            "(?<![*＊<latin><figure>])(?!\\*\\*[^*]{1,60}+\\*\\*(?!<unit>))"
                    + "(?:<star>{2,}+(?=<unit>)|＊{2,}+(?=[一-鿿])|<star>(?=<measure>))";

    /** A line to write on; but a signature is written by hand. */
    private static final String LINES =
            "(?<![_＿A-Za-z0-9])(?<!(?:签[字名章发批]|盖章)人?[:：]?\\s{0,3})"
                    + "(?:<line>{2,}+(?![A-Za-z0-9])|<line>(?=<measure>))";

    /** 〇〇镇. Not 二〇〇八年, 〇〇后. */
    private static final String CIRCLES =
            "(?<![〇○◯一二三四五六七八九十两<figure>])<circle>{2,}+(?=[一-鿿])(?![一二三四五六七八九十后]|年代)";

    /** 投资……万元 */
    private static final String DOTS =
            "(?<=[一-鿿])(?:…++|[.。．]{3,}+)(?=[余多]?(?:[%％]|个百分点|[万亿]元|万?亩|公里|人次))";

    /** X X亿元 */
    private static final String SPACED =
            "(?<![<latin><figure>])<x>(?:[ \u3000]<x>){1,4}+(?=<unit>)";

    /** 投资N万元. Not 1+N, N个. */
    private static final String N = "(?<![<latin><figure>+＋ ])N(?=[万亿]?元|[%％])";

    private static final String TO_BE_DONE = "(?<![<latin>])(?:TBD|TBC|TODO)(?![<latin>])";

    /** □□座. One alone is a box to tick. */
    private static final String BOXES = "(?<!□)□{2,}+(?=[一-鿿])|(?<!□)□(?=<money>|<extent>|[%％])";

    /** 投资？万元 */
    private static final String QUESTIONS =
            "(?<=[一-鿿])[?？]{1,5}+(?=[余多]?(?:[%％]|个百分点|[万亿]?元|<extent>))";

    /** 投资（ ）万元, 女性（ ）名; nothing ever stands between 【 and 】 on purpose. */
    private static final String BRACKETS =
            "(?:[（(]<space>{0,20}+[）)]|\\[<space>{0,20}+\\])(?=<measure>|<counted>)|【<space>{0,20}+】";

    /** 新建（填写数量）座, 【待补充】, （此处填写人数） */
    private static final String INSTRUCTIONS =
            "[（(【\\[](?:(?:请|此处|在此)填[写入]?[^（）()【】\\[\\]，。]{0,12}|(?:数据|数字|内容)?待(?:填写?|补充?|定|核实)|填空"
                    + "|填写?[^（）()【】\\[\\]，。]{1,8}[）)】\\]](?=<unit>))[）)】\\]]?";

    /** 2021年 月 日 */
    private static final String DATE_GAP =
            "(?<=年|截至|[至于自从到])<space>{1,20}+月<space>{1,20}+日|(?<![一-鿿])年<space>{1,20}+月<space>{1,20}+日";

    /** What Word and Excel leave where a reference is broken or a field waits for words. */
    private static final String BROKEN =
            "错误[!！]\\s?(?:未找到引用源|未定义书签|链接无效)[。.]?|#(?:REF!|DIV/0!|VALUE!|NAME\\?|N/A)|单击(?:或点击)?此处(?:输入|键入|添加)[一-鿿]{0,4}";

    /** 某某镇党委: a form to fill in; a case is told of 某村. */
    private static final String SOME_PLACE = "某某(?=(?:县|区|镇|乡|街道)(?:党委|党工委|委|政府|人民政府|办事处))";

    private static final AnchoredPattern BLANK =
            AnchoredPattern.anyOf(
                    WORDS.anyOfAt("0123456789", YEAR, DECADE, BEGUN_NUMBER),
                    WORDS.anyOfAt("xXｘＸ", SPACED, LETTERS, ONE_LETTER),
                    WORDS.anyOfAt("×✕✖╳", CROSSES, ONE_CROSS),
                    WORDS.anyOfAt("*＊", STARS),
                    WORDS.anyOfAt("_＿", LINES),
                    WORDS.anyOfAt("〇○◯", CIRCLES),
                    WORDS.anyOfAt("….。．", DOTS),
                    WORDS.anyOfAt("（(【[", BRACKETS, INSTRUCTIONS),
                    WORDS.anyOfAt("N", N),
                    WORDS.anyOfAt("T", TO_BE_DONE),
                    WORDS.anyOfAt("□", BOXES),
                    WORDS.anyOfAt("?？", QUESTIONS),
                    WORDS.anyOfAt(" \t\u3000\u00A0年", DATE_GAP),
                    WORDS.anyOfAt("错#单", BROKEN),
                    WORDS.anyOfAt("某", SOME_PLACE));

    /** A rule drawn across the page. */
    private static final Pattern SEPARATOR = Pattern.compile("[\\s*＊_＿○◯.…。=—-]*+|[×xX\\s]{5,}+");

    private static final Pattern DATE = Pattern.compile("[年月日]");
    private static final Pattern NAME = WORDS.anyOf("<place>");
    private static final Pattern NUMBER = WORDS.anyOf("<space>?<unit>");

    @Override
    public String id() {
        return "placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKER;
    }

    @Override
    public Sentence source() {
        return new Sentence("报送惯例：上报材料不得留空", "Practice: a report is handed in complete");
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .filter(paragraph -> !SEPARATOR.matcher(paragraph.text()).matches())
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this, BLANK, paragraph, PlaceholderRule::message));
    }

    private static Sentence message(String text, MatchResult match) {
        String place = Excerpt.around(text, match);
        Sentence what = whatIsMissing(text, match.end());
        return new Sentence(
                "这里还留着空：“" + place + "”，请填上实际" + what.zh() + "。",
                "A blank was left here: “"
                        + place
                        + "”. Please fill in the actual "
                        + what.en()
                        + ".");
    }

    private static Sentence whatIsMissing(String text, int end) {
        if (follows(DATE, text, end)) {
            return new Sentence("日期", "date");
        }
        if (follows(NAME, text, end)) {
            return new Sentence("名称", "name");
        }
        return follows(NUMBER, text, end)
                ? new Sentence("数字", "number")
                : new Sentence("内容", "content");
    }

    private static boolean follows(Pattern pattern, String text, int end) {
        return pattern.matcher(text).region(end, text.length()).lookingAt();
    }
}
