package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;

/** Brackets, gaps and words that say that something is still to be written. */
final class BlankNotes {

    /** What is told of others, whose names are kept back on purpose. */
    private static final String CASE =
            "违纪|违法|违规|立案|查处|被查|处分|通报|案例|诈骗|犯罪|举报|信访|反映|纠纷|曝光|警示|受贿|醉|酒驾|偷|死亡|事故|拘留|谣";

    private static final Vocabulary WORDS =
            BlankWords.vocabulary()
                    .define("open", "[（(【\\[［〔]")
                    .define("close", "[）)】\\]］〕]")
                    .define("inside", "[^（）()【】\\[\\]［］〔〕，。\\n]")
                    .define("body", "人民政府|党委|党工委")
                    .define("case", CASE)
                    .define("day", "日(?![常均益间本子程报记照])")
                    .define("tocome", "待(?:填写?|补充?|定|核实|统计)");

    /** 投资（ ）万元, 女性（ ）名, 〔…〕镇; nothing ever stands between 【 and 】 on purpose. */
    private static final String BRACKETS =
            "(?:[（(]<space>{0,20}+[）)]|\\[<space>{0,20}+\\])(?=<measure>|<counted>)|【<space>{0,20}+】"
                    + "|[〔【][….]{1,6}+[〕】]|\\[[….]{1,6}+\\](?=<unit>)";

    /** 【待补充】, （此处填写人数）, （数据暂缺）, （待县统计局核定后补充） */
    private static final String INSTRUCTIONS =
            "<open>(?:(?:请|此处|在此)填[写入]?<inside>{0,12}|(?:具体)?(?:数据|数字|内容)?<tocome>|填空"
                    + "|(?:请|此处|请?在此)(?:补充|插入|添加|输入|替换|自行)<inside>{0,16}"
                    + "|(?:具体)?(?:数据|数字)(?:暂缺|待<inside>{1,8})"
                    + "|待<inside>{1,12}?(?:补充|填写|核实|提供)"
                    + "|填写?<inside>{1,8}<close>(?=<unit>))<close>?|【填写?<inside>{1,8}】";

    /** （单位名称）人民政府, 新增（数量）户: the name of a thing in its place. Not （姓名）（性别）. */
    private static final String NAMED =
            "<open>(?:(?:单位|[县区乡镇村]|街道|社区|部门|地区|项目|企业|公司|领导)?(?:名称|姓名|[人地县镇乡村]名)"
                    + "|数字|数量|数据|金额|人数|户数|日期|年份|比例)<close>(?=<unit>|<body>)";

    /** 收入待定万元 */
    private static final String TO_COME =
            "(?<![有亟等])<tocome>(?=<money>|<extent>|[%％]|个百分点|<counted><end>)";

    /** 2021年 月 日, 截至12月 日 */
    private static final String DATE_GAP =
            "(?<=年|截至|[至于自从到])<space>{1,20}+月<space>{1,20}+<day>"
                    + "|(?<![一二三四五六七八九十<figure>xX×*＊_＿[\\s\u3000\u00A0]])<space>{1,20}+月<space>{1,20}+<day>"
                    + "|(?<![一-鿿])年<space>{1,20}+月(?:<space>{1,20}+<day>|<end>)"
                    + "|(?<=[<figure>]年)<space>{1,20}+月(?=[底末初份]|<end>)"
                    + "|(?<=[<figure>]<space>{0,2}月)<space>{1,20}+日(?=[前止起]|<end>)";

    /**
     * 发放救助金 元，: as wide as one leaves room to write in. Not 全镇 人民 or the heads of columns that
     * spaces set apart.
     */
    static final String WIDE_GAP =
            "(?<=(?![个每各该此一二三四五六七八九十百千万亿零〇半几数两成])[一-鿿])<wide>"
                    + "(?=(?:[余多]?[万亿]元|[%％]|个百分点)[一-鿿，。；,;（(]"
                    + "|[余多]?(?:元|[万千]?(?:亩|吨)|公顷|公斤|平方米|公里|人次|[人户名个次件起场项处座家期批台辆套条])[，。；,;（(])";

    /** What Word and Excel leave where a reference is broken or a field waits for words. */
    private static final String BROKEN =
            "错误[!！]\\s?(?:未找到引用源|未定义书签|链接无效)[。.]?|#(?:REF!|DIV/0!|VALUE!|NAME\\?|N/A)|单击(?:或点击)?此处(?:输入|键入|添加)[一-鿿]{0,4}";

    /** 某某镇党委, 王某某同志: a form to fill in. Not where a case is told. */
    private static final String SOMEBODY =
            "(?<!(?:<case>)[^。]{0,40})某某(?=[省市县区镇乡村]|街道|社区|同志|书记|[县区镇乡]长|主任|主席|部长)(?![^。]{0,40}(?:<case>))";

    private static final String TO_BE_DONE = "(?<![<latin>])(?:TBD|TBC|TODO)(?![<latin>])";

    static final AnchoredPattern ANY =
            AnchoredPattern.anyOf(
                    WORDS.anyOfAt("（(【[［〔", BRACKETS, INSTRUCTIONS, NAMED),
                    WORDS.anyOfAt("待", TO_COME),
                    WORDS.anyOfAt("T", TO_BE_DONE),
                    WORDS.anyOfAt(" \t\u3000\u00A0年", DATE_GAP, WIDE_GAP),
                    WORDS.anyOfAt("错#单", BROKEN),
                    WORDS.anyOfAt("某", SOMEBODY));

    private BlankNotes() {}
}
