package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of one kind that a sentence lists as parts of one before them.
 *
 * @param loose whether a comma or a semicolon joins some of them: a new thing may have begun there
 * @param tight how many of them come before the first such place
 */
record Parts(List<Indicator> figures, boolean loose, int tight) {

    private static final int LONGEST_AND = 14;
    private static final int LONGEST_BEHIND_COMMA = 12;

    private static final Pattern GROWN =
            Pattern.compile("[，、]?(?:同比|[较比][上去]年)?(?:增长|下降|增加|减少|增|降)[^，。；]{0,12}(?=[，、；])");

    /** What a list of parts doesn't go on with, unless its first part began so. */
    private static final Pattern NEW_THING =
            Pattern.compile(
                    "其中|包括|新[建增修]|建[成设]|修[建复]|培训|受益|惠及|带动|覆盖|涉及|办结|化解|整改|完成|发放|召开|开展|举办|投入|投资|使用|实现|引进|争取|[^，。；]{0,6}(?:增[加长]|减少|同比|[较比])|共|累计|总|全[镇乡县年]|我[镇乡]|另|同时|并|还|目前|尚|占|[户人月]均|\\d|走访|慰问|帮扶|救助|检查|排查|组织|参[加与]|出动|收入|支出|实施|推[广进行]|种植|养殖|落实|扶持|安置|转移|治理|改造|流转|造林|绿化|清[理运]|硬化|铺设|架设|购[置买]|采购|聘|选派|招[募聘]|成立|打造|培育|发展|获|接待|处[理置]|查处|立案|拆除|兑现|拨付|支付|偿还|协调");

    /** From the first part on. */
    static Parts from(FigureSentence sentence, int first, Indicator like) {
        List<Indicator> run = new ArrayList<>();
        boolean loose = false;
        int tight = 0;
        for (int i = first; i < sentence.figures().size(); i++) {
            Indicator part = sentence.figures().get(i);
            if (i > first && !isTight(sentence.before(i))) {
                if (!goesOn(sentence, first, i, like)) {
                    break;
                }
                loose = true;
            }
            if (Reckoning.isSameKind(part, like)) {
                run.add(part);
                tight = loose ? tight : run.size();
            }
        }
        return new Parts(run, loose, tight);
    }

    Parts first(int count) {
        return new Parts(figures.subList(0, count), loose, Math.min(count, tight));
    }

    /** Those that are parts for certain. */
    Parts certain() {
        return new Parts(figures.subList(0, tight), false, tight);
    }

    /**
     * Where the first of them are all of it, the others are something else: 预案23个，其中总体预案1个、专项预案8个、
     * 部门预案14个，村级预案17个.
     */
    boolean someMakeUp(BigDecimal whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            sum = sum.add(Reckoning.amount(figures.get(i)));
            if (i > 0 && sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTight(String between) {
        return between.isEmpty()
                || between.charAt(0) == '、'
                || "和及与".indexOf(between.charAt(0)) >= 0 && between.length() <= LONGEST_AND;
    }

    /** 县级财政300万元，群众自筹200万元: a comma too, where nothing new is said behind it. */
    private static boolean goesOn(FigureSentence sentence, int first, int i, Indicator like) {
        String between = sentence.before(i);
        Matcher grown = GROWN.matcher(between);
        String words = grown.lookingAt() ? between.substring(grown.end()) : between;
        if (words.length() < 2
                || "，；、".indexOf(words.charAt(0)) < 0
                || words.length() > LONGEST_BEHIND_COMMA
                || !Reckoning.isSameKind(sentence.figures().get(i), like)) {
            return false;
        }
        Matcher verb = NEW_THING.matcher(words).region(1, words.length());
        String begun = sentence.before(first).replace("其中", "");
        return !verb.lookingAt() || begun.contains(verb.group());
    }
}
