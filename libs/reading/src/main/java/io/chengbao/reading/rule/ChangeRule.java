package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 由1800吨提高到3000吨，增长66.7%: what is said of a change must be that of the two figures. */
final class ChangeRule extends Reckoning {

    private static final Pattern FROM = Pattern.compile("[由从](?:上?去?年的?|原来的?|20\\d\\d年的?|年初的?)?$");

    private static final Pattern TO =
            Pattern.compile(
                    "^(?:[^，。；、]{0,6})?(提高|增加|增长|提升|上升|扩大|扩展|拓展|发展|延伸|壮大|下降|减少|降低|压缩|压减|精简|缩短|缩减|降|减|增|升)(?:到|至|为)(?:今年的?|20\\d\\d年的?|目前的?|现在的?)?$");

    /** 300万元，比上年的200万元增长30%; 300万元（上年200万元），增长30%. */
    private static final Pattern THAN =
            Pattern.compile(
                    "^(?:[，（(]?[比较](?:[上去]年|20\\d\\d年)(?:同期)?的?|[（(](?:[上去]年|20\\d\\d年)(?:同期)?(?:为|是|完成)?)$");

    private static final Pattern BASE =
            Pattern.compile("[比较](?:[上去]年|(?:20\\d\\d|[xX×]{2,4})年)(?:同期|年底)?的?$");

    /** Groups: the year, where it is told by its number. */
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:[上去]年|(20\\d\\d)年)(?!同期相比)[^，。；比较]{0,12}$");

    private static final Pattern THIS_YEAR =
            Pattern.compile("^[，；](?:而)?(?:[今本]年|(20\\d\\d)年)[^，。；比较]{0,12}$");

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    ChangeRule() {
        super("change");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        boolean paired = false;
        for (int i = 1; i < sentence.figures().size(); i++) {
            Indicator first = sentence.figures().get(i - 1);
            Indicator second = sentence.figures().get(i);
            boolean possible =
                    isSameKind(first, second)
                            && amount(first).signum() > 0
                            && amount(second).signum() > 0;
            boolean pairedBefore = paired;
            paired = possible && pair(sentence, i, spots, findings);
            if (possible && !paired && !pairedBefore && !isBase(sentence, i - 1)) {
                SaidChange behind = new SaidChange(sentence, i + 1, spots, findings);
                SaidChange.amount(sentence, i)
                        .ifPresent(falls -> behind.check(Change.by(second, falls, first), first));
            }
        }
    }

    /** 收入300万元，比上年的200万元增加100万元: what it grew from, not what it grew to. */
    private static boolean isBase(FigureSentence sentence, int i) {
        return BASE.matcher(sentence.before(i)).find();
    }

    /** Whether these two are one thing before and after, or after and before. */
    private static boolean pair(
            FigureSentence sentence, int i, Spots spots, List<Finding> findings) {
        Indicator first = sentence.figures().get(i - 1);
        Indicator second = sentence.figures().get(i);
        SaidChange behind = new SaidChange(sentence, i + 1, spots, findings);
        Matcher verb = TO.matcher(sentence.before(i));
        if (FROM.matcher(sentence.before(i - 1)).find() && verb.find()) {
            if (isOpposite(first, second, verb.group(1))) {
                findings.add(opposite(spots, first, second, verb.group(1)));
            } else {
                behind.check(Change.between(first, second), second);
            }
            return true;
        }
        if (THAN.matcher(sentence.before(i)).matches() && areComparable(first, second)) {
            behind.check(Change.between(second, first), first);
            return true;
        }
        if (isLastYearAndThis(sentence, i)) {
            behind.check(Change.between(first, second), second);
            return true;
        }
        return false;
    }

    /** 人均收入1762元，比上年的7861万元增加…: of a whole that was named before. */
    private static boolean areComparable(Indicator one, Indicator other) {
        BigDecimal ratio = amount(one).divide(amount(other), MathContext.DECIMAL32);
        return ratio.compareTo(MOST) < 0 && ratio.multiply(MOST).compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isLastYearAndThis(FigureSentence sentence, int i) {
        Matcher last = LAST_YEAR.matcher(sentence.before(i - 1));
        Matcher now = THIS_YEAR.matcher(sentence.before(i));
        return sentence.figures().get(i - 1).name().equals(sentence.figures().get(i).name())
                && last.find()
                && now.matches()
                && areConsecutive(last.group(1), now.group(1));
    }

    private static boolean areConsecutive(String last, String now) {
        return last == null || now == null
                ? last == null && now == null
                : Integer.parseInt(last) + 1 == Integer.parseInt(now);
    }

    private static boolean isOpposite(Indicator from, Indicator to, String verb) {
        int direction = amount(to).compareTo(amount(from));
        return "下减降压精缩".indexOf(verb.charAt(0)) >= 0 ? direction > 0 : direction < 0;
    }

    private static Finding opposite(Spots spots, Indicator from, Indicator to, String verb) {
        return at(
                spots,
                to,
                "“" + verb + "”与数字方向相反：" + from.quote() + "→" + to.quote() + "。",
                "“%s” says the opposite of %s → %s.".formatted(verb, from.quote(), to.quote()));
    }
}
