package io.chengbao.reading.rule;

import io.chengbao.reading.document.Document;
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

    private static final String LETTER = "[xXｘＸ]";
    private static final String CROSS = "[×✕✖╳]";
    private static final String LATIN = "A-Za-zＡ-Ｚａ-ｚ";
    private static final String FIGURE = "0-9０-９";

    /**
     * Units that only stand after a number, so that whatever is there instead of one is a blank.
     */
    private static final String MEASURE =
            "(?:[余多几]?(?:[%％‰℃]|个百分点|[万亿]?元|[十百千万亿]+(?![能事物象水花古山里家])[余多]?|亩|公顷|平方|立方|公里|千米|公斤|吨|人次|人份|件次|场次|剂次|户次|周年|年|月|日))";

    /** Measure words and the ends of place and office names. */
    private static final String UNIT =
            "(?:"
                    + MEASURE
                    + "|余?[名位人户个家件条项起场期批次届份处座栋幢套台辆艘头只羽口株棵米里斤号组路省市县区乡镇村局委办站所队]"
                    + "|社区|街道|水库|公司|企业|学校|小学|中学|同志|书记|中全会|先锋)(?![数均价率])";

    private static final String LATIN_UNIT =
            "(?:km|KM|m|cm|mm|kg|KG|kW|KW|MW|GW|kV|KV|ha|GB|TB)(?![" + LATIN + "])";

    /** Two or more: XX镇, xx万元, X.X%; before a letter only as in xxA级景区, XX km and x先锋APP. */
    private static final String LETTERS =
            "(?<!["
                    + LATIN
                    + FIGURE
                    + "])(?<![A-Za-z0-9][./@_\\\\:-])"
                    + LETTER
                    + "(?:"
                    + LETTER
                    + "++|(?=[.．]"
                    + LETTER
                    + "))"
                    + "(?:[.．]"
                    + LETTER
                    + "{1,4}+)?"
                    + "(?=[A-Z]{1,5}级|APP|"
                    + LATIN_UNIT
                    + "|[^"
                    + LATIN
                    + "]|$)(?![./@_\\\\][A-WYZa-wyz])(?!型?染色体)";

    /** One: X市, 集中学习X次, X中X会. Not X光, 1+X证书, iPhone X, 长X宽. */
    private static final String ONE_LETTER =
            "(?<!["
                    + LATIN
                    + FIGURE
                    + "×+＋])(?<![A-Za-z0-9][ ./@_\\\\:-])"
                    + LETTER
                    + "(?=[%％‰℃]|"
                    + LATIN_UNIT
                    + "|\\p{IsHan})"
                    + "(?![光射线轴染型形因为是乘宽厚深刀片]|高(?![速标新校中铁])|档案|战警|波段|证书|世代|方程|[个人户亩]数)";

    private static final String CROSSES = "(?<![" + FIGURE + ")）√])" + CROSS + "{2,}+(?![√])";

    /**
     * One multiplication sign is a blank only in front of a unit and not between two quantities.
     */
    private static final String ONE_CROSS =
            "(?<!["
                    + LATIN
                    + FIGURE
                    + ")）元人天米率价数量√])"
                    + CROSS
                    + "(?="
                    + UNIT
                    + "|中(?:全会|[×xX]会)|会(?<=中.会))";

    /** A number begun: 20xx年, 201×年, 1x月, 3xx万元. */
    private static final String BEGUN_NUMBER =
            "(?<!["
                    + LATIN
                    + FIGURE
                    + ".．])(?<![A-WYZa-wyz]-)(?:"
                    + "(?:19|20)(?:"
                    + LETTER
                    + "{2}|"
                    + CROSS
                    + "{2}|[*＊]{2}|[_＿]{2,4})(?!["
                    + LATIN
                    + FIGURE
                    + "])"
                    + "|(?:19|20)\\d(?:"
                    + LETTER
                    + "|"
                    + CROSS
                    + "|[*＊_＿])(?=年(?![产均]))"
                    + "|\\d{1,4}(?:[.．]\\d*)?(?:"
                    + LETTER
                    + "{1,4}+|"
                    + CROSS
                    + "{2,4}+)(?="
                    + MEASURE
                    + "))";

    /**
     * Stars also make things bold (Markdown) and hide names, so they need a unit; two full-width
     * ones a word.
     */
    private static final String STARS =
            "(?<![*＊"
                    + LATIN
                    + FIGURE
                    + "])(?!\\*\\*[^*]{1,60}+\\*\\*(?!"
                    + UNIT
                    + "))"
                    + "(?:[*＊]{2,}+(?="
                    + UNIT
                    + ")|＊{2,}+(?=\\p{IsHan})|[*＊](?="
                    + MEASURE
                    + "))";

    /** A line to write on; but a signature is written by hand. */
    private static final String UNDERSCORES =
            "(?<![_＿A-Za-z0-9])(?<!(?:签字|签名|签章|盖章|签发|签批)(?:人)?[:：]?\\s{0,3})"
                    + "(?:[_＿]{2,}+(?![A-Za-z0-9])|[_＿](?="
                    + MEASURE
                    + "))";

    /** 〇〇镇, ○○年. Not 二〇〇八年, 〇〇后. */
    private static final String CIRCLES =
            "(?<![〇○◯一二三四五六七八九十两" + FIGURE + "])[〇○◯]{2,}+(?=\\p{IsHan})(?![一二三四五六七八九十后]|年代)";

    /** 投资……万元 */
    private static final String DOTS =
            "(?<=\\p{IsHan})(?:…++|[.。．]{3,}+)(?=[余多]?(?:[%％]|个百分点|[万亿]元|万?亩|公里|人次))";

    /** 投资（ ）万元 */
    private static final String BRACKETS =
            "(?:[（(][\\s\u3000]{0,20}+[）)]|[【\\[][\\s\u3000]{0,20}+[】\\]])(?=" + MEASURE + ")";

    private static final Pattern BLANK =
            Pattern.compile(
                    "(?=["
                            + FIGURE
                            + "xXｘＸ×✕✖╳*＊_＿〇○◯….。．（(【\\[])(?:"
                            + String.join(
                                    "|",
                                    BEGUN_NUMBER,
                                    LETTERS,
                                    ONE_LETTER,
                                    CROSSES,
                                    ONE_CROSS,
                                    STARS,
                                    UNDERSCORES,
                                    CIRCLES,
                                    DOTS,
                                    BRACKETS)
                            + ")");

    /** A rule drawn across the page. */
    private static final Pattern SEPARATOR = Pattern.compile("[\\s*＊_＿×xX○◯.…。-]*+");

    private static final Pattern DATE = Pattern.compile("[年月日].*", Pattern.DOTALL);
    private static final Pattern COUNTED =
            Pattern.compile("[\\s\u3000]?" + UNIT + ".*", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(?:[省市县区乡镇村组局委办站所]|社区|街道|水库|公司|企业|学校|小学|中学|同志|书记).*", Pattern.DOTALL);

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
    public Stream<Finding> check(Document document) {
        return document.paragraphs().stream()
                .filter(paragraph -> !SEPARATOR.matcher(paragraph.text()).matches())
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this, BLANK, paragraph, PlaceholderRule::message));
    }

    private static Sentence message(String text, MatchResult match) {
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + 8));
        String place = Excerpt.around(text, match);
        String zh = "这里还留着空：“" + place + "”，请填上实际";
        String en = "A blank was left here: “" + place + "”. Please fill in the actual ";
        if (DATE.matcher(after).matches()) {
            return new Sentence(zh + "日期。", en + "date.");
        }
        if (NAMED.matcher(after).matches()) {
            return new Sentence(zh + "名称。", en + "name.");
        }
        if (COUNTED.matcher(after).matches()) {
            return new Sentence(zh + "数字。", en + "number.");
        }
        return new Sentence(zh + "内容。", en + "content.");
    }
}
