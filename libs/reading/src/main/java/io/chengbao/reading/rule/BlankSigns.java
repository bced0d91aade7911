package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;

/**
 * Signs that stand where a number or a name should. Each form asks for what makes it certain: two
 * signs are enough where nobody writes two otherwise; one alone needs a unit, a place name or a
 * Chinese word after it.
 */
final class BlankSigns {

    private static final Vocabulary WORDS = BlankWords.vocabulary();

    /** 20xx, 20××年 */
    private static final String YEAR =
            "<apart>(?<![A-WYZa-wyz]-)(?:19|20)(?:<x>{2}|<cross>{2}|<star>{2}|<line>{2,4})(?![<latin><figure>])";

    /** 201x年. Not 20×年产. */
    private static final String DECADE =
            "<apart>(?:19|20)\\d(?:<x>|<cross>|<star>|<line>)(?=年(?![产均]))";

    /** Most numbers have no blank behind them: that is seen at once. */
    private static final String DIGITS_AND_SIGN =
            "(?=\\d{1,4}+(?:[.．]\\d*+)?(?:<x>|<cross>|<star>|<line>))";

    /** 1x月, 3xx万元, 12.x%. Not 2×660兆瓦, 5xx错误. */
    private static final String BEGUN_NUMBER =
            "<apart>\\d{1,4}(?:[.．]\\d*)?(?:<x>{1,4}+(?=<measure>)|(?:<x>{2,4}+|<cross>{2,4}+)(?=<unit>))";

    /** 1XX32元, X112元: digits that were blotted out. Not 2X30米. */
    private static final String BEGUN_AND_ENDED = "<apart>\\d{1,4}<x>{2,4}+\\d{1,6}(?=<measure>)";

    private static final String ENDED_NUMBER =
            "(?<![<latin><figure>])<x>{1,4}+\\d{2,6}(?=<money>|<extent>|[%％])";

    /** XX镇, xx万元, x.x%; before a letter only as in xxA级景区, XXkm, xxAPP. */
    private static final String LETTERS =
            "(?<![<latin><figure>])<spoken><midword><x>(?:<x>++|(?=[.．]<x>))(?:[.．]<x>{1,4}+)?"
                    + "(?=[A-Z]{1,5}级|APP|<metric>|[^<latin>]|$)(?![./@_\\\\][A-WYZa-wyz]|[@_]\\d)<standin>(?!型?染色体)";

    /** X市, 集中学习X次, X中X会. Not X光, 1+X证书, iPhone X手机, 长X宽. */
    private static final String ONE_LETTER =
            "(?<![<latin><figure>×+＋])<midword>(?<![<latin><figure>]"
                    + " )<x>(?= ?(?:[省市县区镇乡村]|街道|同志|书记)|[%％‰℃]|<metric>|[一-鿿]|[—~～-]{1,2}<x>{1,2}[年月日])"
                    + "(?![光射线轴染型形因为是乘宽厚深刀片]|高(?![速标新校中铁])|档案|战警|波段|证书|世代|方程|系列|[个人户亩]数)";

    /** 王××、李××等同志, 村民张××反映: names that were masked on purpose. */
    private static final String UNMASKED =
            "(?<![王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范]"
                    + "(?=<cross>{1,2}(?!<cross>|<measure>|<counted>|[省市县区乡镇村局])))";

    /** ××万元, ×.××亿元. Not √××√ in a table. */
    private static final String CROSSES =
            UNMASKED
                    + "(?<![<figure>)）√×✕✖╳])<spoken>(?:<cross>{2,}+|<cross>(?=[.．]<cross>))(?:[.．]<cross>{1,4}+)?(?!√)<standin>";

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
                    + "(?:[*](?=[省市县区镇乡村]|街道|社区)(?![^*\\n]{1,40}+[*](?!<place>))|<star>{2,}+(?=<unit>)|＊{2,}+(?=[一-鿿])|<star>(?=<measure>)|(?<=[一-鿿])[*]{4,}+(?=[一-鿿]))";

    /** A line to write on; but a signature is written by hand. */
    private static final String LINES =
            "(?<![_＿A-Za-z0-9])(?<!(?:签[字名章发批]|盖章)人?[:：]?\\s{0,3})"
                    + "(?:<line>{2,}+(?![A-Za-z0-9])|<line>(?=<measure>))";

    /** 〇〇镇, ○万元, OO户. Not 二〇〇八年, 〇〇后. */
    private static final String CIRCLES =
            "(?<![〇○◯一二三四五六七八九十两<figure>])(?:<circle>{2,}+(?=[一-鿿])(?![一二三四五六七八九十后]|年代)"
                    + "|[○◯](?=<money>|<extent>|[%％]))|(?<![<latin><figure>])(?:YYYY(?:年MM月DD日|[-/.]MM[-/.]DD)|(?:[OＯ]{2,}+|YY++|ZZ++|NN++)(?=<unit>)|o{3,}+(?=[一-鿿]))";

    /** 投资……万元, 惠及……户， */
    private static final String DOTS =
            "(?<=[一-鿿])(?:…++|[.。．]{3,}+)(?=[余多]?(?:[%％]|个百分点|[万亿]元|万?亩|公里|人次|<counted>(?:<end>|[….])))";

    /** 补助——元 */
    private static final String DASHES =
            "(?<=[一-鿿])(?:[—－]{1,4}+|-{1,6}+)(?=[万亿]?元(?![户旦宵素月气件老帅首年起])|[%％]|公里)";

    /** X X亿元 */
    private static final String SPACED =
            "(?<![<latin><figure>])<x>(?:[ \u3000]<x>){1,4}+(?=<unit>)";

    /** 投资N万元, 新建N个，. Not 1+N, N个网格. */
    private static final String N =
            "(?<![<latin><figure>+＋ 第])(?<![+＋][NnＮ][^。]{0,40})[NnＮ](?=[余多]?(?:[%％]|个百分点|[万亿]?元|<extent>"
                    + "|(?<=[一-鿿]N)(?!次)<counted>(?:<end>|(?<=户)N)))";

    /** □□座, ▲▲户. One alone is a box to tick or a bullet. */
    private static final String SHAPES =
            "(?<!<shape>)(<shape>)(?:\\1++(?=<unit>)(?!项目|场所)|(?=<money>|<extent>|[%％]))|(?<!□)□{2,}+(?=[一-鿿])";

    /** 投资？万元, 共？？户 */
    private static final String QUESTIONS =
            "(?<=[一-鿿])[?？]{1,5}+(?=[余多]?(?:[%％]|个百分点|[万亿]?元|<extent>))"
                    + "|(?<=[一-鿿])[?？]{2,5}+(?=<counted><end>)|(?<=增长|提高|下降|共计|达到)[?？]{2,5}+";

    /** cc镇, AA村: a name that was taken out. */
    private static final String TWO_LETTERS =
            "(?<![<latin><figure>])(?:[aA]{2,3}|[bB]{2,3}|[cC]{2,3}|[dD]{2,3})(?=[省市县乡镇村]|街道|社区)";

    static final AnchoredPattern ANY =
            AnchoredPattern.anyOf(
                    WORDS.anyOfAt(
                            "0123456789",
                            DIGITS_AND_SIGN
                                    + "(?:"
                                    + String.join("|", YEAR, DECADE, BEGUN_AND_ENDED, BEGUN_NUMBER)
                                    + ")"),
                    WORDS.anyOfAt("xXｘＸ", SPACED, ENDED_NUMBER, LETTERS, ONE_LETTER),
                    WORDS.anyOfAt("aAbBcCdD", TWO_LETTERS),
                    WORDS.anyOfAt("×✕✖╳", CROSSES, ONE_CROSS),
                    WORDS.anyOfAt("*＊", STARS),
                    WORDS.anyOfAt("_＿", LINES),
                    WORDS.anyOfAt("〇○◯OＯoYZN", CIRCLES),
                    WORDS.anyOfAt("….。．", DOTS),
                    WORDS.anyOfAt("—－-", DASHES),
                    WORDS.anyOfAt("NnＮ", N),
                    WORDS.anyOfAt("△▲◇◆□■●◎☆", SHAPES),
                    WORDS.anyOfAt("?？", QUESTIONS));

    private BlankSigns() {}
}
