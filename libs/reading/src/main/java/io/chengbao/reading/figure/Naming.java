package io.chengbao.reading.figure;

import io.chengbao.reading.document.AnchoredPattern;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is a figure of: the noun before it (粮食总产量1.2万吨), or, where only a verb stands
 * there, the noun behind it (设置2个接种点).
 */
final class Naming {

    private static final int LONGEST = 30;
    private static final String EDGES = "，。；：、！？,;:!?（）()\n\t";

    private static final String TIME =
            "20\\d\\d年?[—~～至到-]{1,2}20\\d\\d年|(?:20\\d\\d年)?(?:上半年|下半年|前?[一二三四]季度前?|全年|1(?:月份?)?[至—\\-~～到]{1,2}\\d{1,2}月份?|\\d{1,2}月(?:份|底|末|[上中下]旬)?前?)"
                    + "|到?20\\d\\d年(?:以来|度|年?底)?|今年以来|今年|去年|上年|明年|年内|年底前?|一年来|截至[^，。；]{0,10}[底末日前]|(?:截[至止])?20\\d\\d[.．]\\d{1,2}(?:[.．]\\d{1,2})?(?![\\d.．])|目前|累计|已";

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?:[\\s\u3000\u00A0]|中(?=因)|其次|首先|[①-⑳]|[一二三四五六七八九十]{1,3}[是要](?=[一-鿿]{2})|\\d{1,2}[.．、]|"
                            + TIME
                            + "|其中|其余|另有|另外|同时|此外|全[镇乡县村街]道?|我[镇乡县街]道?|本[镇乡]|共计?|有(?=[深贫脱乡农党村户监在])|计(?![划算件量])|总计|合计|现有|新?完成(?!率)|实现(?!率)|届时|于|力争|预计|确保|并|再|还|又|则|将|以及|以(?![上下])|和(?![谐美])|及(?!时)|与(?!会)|对(?![照接外口象])|为(?!民)|把|的|坚持(?=每))+");

    private static final AnchoredPattern TRAILING =
            AnchoredPattern.at(
                    " \\t\\u3000虽却年达至为是有约近共总累合分各均仅只已完实增稳保控维提下减降由从在了也就的多占超突2去上前扩发缩压回仍尚依全截",
                    "(?:\\s|上半年|全年|前[一二三]季度|截[至止](?:目前|(?:20\\d\\d年)?\\d{1,2}月(?:份|底|末|\\d{1,2}日)?)|虽然?|却|20\\d\\d年底?|[去上前]年(?:同期)?|年初|达到?|至|(?<!行)为|是|有|(?<![签节预履合契])约|近|共计?|总共|累计|总计|合计|分别|依次|各|(?<!平)均(?=$|为|达|超|在)(?<![村户人亩]均)|仅|只|已|完成|实现|增至|增加到|稳定在|保持在|控制在|维持在|(?:提[高升]|上升|扩大|发展|增长|增加|[下缩压]?[降减短](?:低|少|缩)?|回落)[到至为]|由|从|在|了|也|就|全部|全都|仍然?|尚|的|多|占比(?=达)|超过|突破|超)+$");

    /** Alone they name nothing. */
    private static final AnchoredPattern VERB_ALONE =
            AnchoredPattern.ofWords(
                    "到|赴|仍|尚|先后|连续|做好|成功|顺利|科学|集中|统一|全面|积极|重点|共同|新|拟|计划|已经|每年|每季度|每月"
                            + "|完成|实现|发放|开展|组织|召开|举办|新建|建成|建有|改造|修建|新增|引进|设置|设立|组建|成立|建立|建设|打造|创建|整治|清理|清运|排查|检查|发现|查处|查出|处置|化解|调解|受理|办理|办结|投入|投资|争取|拨付|筹集|筹措|安装|硬化|铺设|种植|发展|培育|培训|走访|慰问|接待|帮助|带动|纳入|享受|消除|辖|管辖|下辖|有|拥有|配备|选派|选聘|评选|评为|占|获|获得|荣获|制定|签订|签约|印发|下发|张贴|悬挂|公开|征集|收集|认领|储备|招募|划分|联系|参加|参与|举行|推行|推进|实施|落实|流转|拆除|改建|扩建|维修|更换|栽植|绿化|救助|资助|减免|兑现|转移|输出|动员|出动|吸引|引导|覆盖|惠及|服务|解决|协调|挂牌|提供|整改|责令|关停|立案|给予|处理|通报|约谈|开设|购置|采购|销售|生产|开工|竣工|在建|完工|前往|涉及|分成|分为|遴选|命名|申报|推荐|表彰|谋划|储备",
                    "+");

    private static final Pattern VERB_FIRST =
            Pattern.compile(
                    "(?:(?:全面|超额|圆满|顺利)?完成|开展|组织|召开|举办|新建|建成|发放|实现|投入|达成|进行|举行|安装|铺设|硬化|落实)(?=[一-鿿]{2})");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "[的余多个]*([[一-鿿]“”《》A-Za-z+Ⅰ-Ⅻ]{1,20}?)(?=[，。；：、！？,;:!?（）()\\n"
                            + "]|(?:和|(?<!参)与|(?<![以普涉惠危])及)?\\s?\\d|的|$|实现|参加|参与|开展|享受|完成|全年|全部|(?<![亩户人年日月平])均|已|共|实行|统一|由|通过|开工|竣工|签约|签订|争取|(?<!已|未)获[省市县区国评批]|(?<!已|未|正在)(?:发放|成立|采用|破损|接受|纳入|获得|解决|提供|落实))");

    private static final Pattern NO_NAME = Pattern.compile("[的和及与至到或已均正未也在]|全部|正在|参[与加]|即将[一-鿿]*");

    /** 由186万元增加到212万元 */
    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?:增长|增加|提高|提升|上升|上涨|扩大|发展|下降|减少|降低|回落|压缩|压减|缩减|缩短|[增升降减])了?(?:[到至为]|$)");

    private static final Pattern DOING =
            Pattern.compile("(?:新?[建修改扩购]|建设|实施|用于|完成|硬化|安装|铺设|开展|打造|购置|[对在将为])");

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.]*[[一-鿿]%％]");

    /** A figure that was never filled in, and its unit. */
    private static final Pattern BLANK = Pattern.compile("[xX×＊*＿_].*");

    private static final AnchoredPattern LOOSE_END =
            AnchoredPattern.ofWords(
                    "的|等|和|与|为|对|将|在|因|把|及|给|向|下设|下辖|管辖|设有|建有|拥有|设置|设立|覆盖全[乡镇县村]|召开|组织|雇用|租用|新建|建成|建设|配备|组建|成立|引进|新增|打造|创建|帮助|带动|开展|举办|安装|选派|选任|选拔|提拔|表彰|评选|精选|遴选|完成|推进|对照|围绕|针对|剩余|其余|余下|镇内|乡内|村内|县内|区内|境内|项目中",
                    "了?$");

    private static final Set<String> LISTED = Set.of("个", "种", "家", "所", "条");
    private static final int LONGEST_LISTED = 8;

    private static final int LONGEST_LOOSE_END = 4;

    private static final int LONGEST_GLOSS = 10;
    private static final Pattern GLOSS = Pattern.compile("（(?:[[一-鿿]、]+|[A-Z]{2,5})）");

    private static final Pattern TOWNSHIP = Pattern.compile("[全我本][镇乡]");
    private static final String ALL_PEOPLE = "总人口";

    private final String text;

    Naming(String text) {
        this.text = text;
    }

    /**
     * @param from where the figure before it in the sentence ended, or the sentence began
     * @return empty where nothing names it
     */
    String of(Quantity quantity, int from) {
        String before = before(quantity, from);
        if (isOfAllPeople(quantity, before)) {
            return ALL_PEOPLE;
        }
        String bare = bare(before);
        boolean named = isName(bare);
        if (named && !isLoose(before) && !isListed(quantity, before)) {
            return withoutVerb(bare);
        }
        String behind = behind(quantity);
        if (!behind.isEmpty() && (bare.isEmpty() || !isDoneWith(quantity, behind))) {
            return behind;
        }
        return bare.isEmpty() ? clauseBefore(quantity.begin() - before.length()) : bare;
    }

    /** 全乡38642人中，…: nothing else names them. */
    private boolean isOfAllPeople(Quantity quantity, String before) {
        return TOWNSHIP.matcher(before).matches()
                && quantity.unit().endsWith("人")
                && text.startsWith("中", quantity.finish());
    }

    /** Whether these words say what is counted: 全面 and 开展 alone don't. */
    static boolean isName(String words) {
        return !words.isEmpty() && !VERB_ALONE.isWhole(words);
    }

    static String withoutVerb(String words) {
        return without(VERB_FIRST, words);
    }

    private static boolean isLoose(String words) {
        return LOOSE_END.isIn(end(words.strip()));
    }

    /** 松乐、大沟和庙湾4个村: the list says which they are, and not what. */
    private boolean isListed(Quantity quantity, String before) {
        int begin = quantity.begin() - before.length();
        return LISTED.contains(quantity.unit())
                && before.length() <= LONGEST_LISTED
                && begin > 0
                && text.charAt(begin - 1) == '、'
                && !behind(quantity).isEmpty();
    }

    private static String end(String words) {
        return words.substring(Math.max(0, words.length() - LONGEST_LOOSE_END));
    }

    private static String without(Pattern beginning, String words) {
        Matcher matcher = beginning.matcher(words);
        return matcher.lookingAt() ? words.substring(matcher.end()) : words;
    }

    /** Without the words of time and manner around it. */
    static String bare(String words) {
        String rest = without(LEADING, words);
        MatchResult trailing = TRAILING.first(rest);
        return trailing == null ? rest : rest.substring(0, trailing.start());
    }

    /** What stands between the clause's beginning and the figure. */
    String before(Quantity quantity, int from) {
        int end = beforeGloss(quantity.begin());
        int begin = beginOfWords(end, from);
        int gloss = beforeGloss(begin);
        if (gloss < begin && gloss > from && bare(text.substring(begin, end)).isEmpty()) {
            // 生产总值（GDP）实现4亿元
            end = gloss;
            begin = beginOfWords(end, from);
        }
        return text.substring(begin, Math.max(begin, end));
    }

    private int beginOfWords(int end, int from) {
        int begin = end;
        int earliest = Math.max(from, end - LONGEST);
        while (begin > earliest && EDGES.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    /** 检查企业（场所）86家: where the words before a short note in brackets end. */
    private int beforeGloss(int end) {
        if (end == 0 || text.charAt(end - 1) != '）') {
            return end;
        }
        int open = text.lastIndexOf('（', end);
        boolean gloss = open > 0 && end - open <= LONGEST_GLOSS;
        return gloss && GLOSS.matcher(text).region(open, end).matches() ? open : end;
    }

    /** What grew: as the clause says, else as the one before it does. */
    String ofGrowth(Growth growth, Quantity quantity) {
        String bare = bare(growth.subject());
        if (!bare.isEmpty()) {
            return bare;
        }
        int begin = quantity.begin();
        while (begin > 0 && EDGES.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return bare(nameIn(BLANK.matcher(wordsBefore(begin)).replaceFirst("")));
    }

    /** 精简报表，年底前控制在25份以内: what a figure without words of its own is of. */
    private String clauseBefore(int begin) {
        return nameIn(wordsBefore(begin));
    }

    private static String nameIn(String clause) {
        return FIGURE.matcher(clause).find() ? "" : withoutVerb(bare(clause));
    }

    /** The clause before the comma that stands there; empty where none does. */
    private String wordsBefore(int begin) {
        int end = begin - 1;
        if (end < 1 || text.charAt(end) != '，') {
            return "";
        }
        int from = end;
        while (from > 0 && end - from < LONGEST && EDGES.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, end);
    }

    String behind(Quantity quantity) {
        if (quantity.isPercent()) {
            return "";
        }
        Matcher matcher = BEHIND.matcher(text).region(quantity.finish(), text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        String words = matcher.group(1);
        boolean none = NO_NAME.matcher(words).matches() || CHANGE.matcher(words).lookingAt();
        return none ? "" : words;
    }

    /** 投资85万元新建教学楼: what was done with it isn't what was counted. */
    private static boolean isDoneWith(Quantity quantity, String behind) {
        return quantity.measure().kind().endsWith("元") && DOING.matcher(behind).lookingAt();
    }
}
