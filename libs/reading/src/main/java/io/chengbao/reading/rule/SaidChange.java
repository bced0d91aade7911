package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says right behind two figures of how far the one is from the other. */
final class SaidChange {

    private static final String COMPARED =
            "[，,、（(）)]{0,2}(?:(?:同比|[比较](?:[上去]年[末底]?|20\\d\\d年|年初|上届)(?:同期)?)?)净?";
    private static final String VERB =
            "(增长|增加|增收|提高|提升|上升|扩大|增幅|增|下降|减少|降低|压减|缩减|回落|降幅|减|降)(?:幅度?|率)?(?:为|达到?|了)?";

    /** Groups: the verb, the number, its unit. Not 年均增长, 可比价增长 and 增长近2倍. */
    private static final Pattern RATE =
            Pattern.compile(
                    COMPARED + VERB + "(\\d{1,6}(?:[.．]\\d{1,4})?)(%|％|个?百分点|倍)(?!以上|以下|左右|多)");

    private static final Pattern AMOUNT = Pattern.compile(COMPARED + VERB);
    private static final Pattern DOUBLED = Pattern.compile("[，,、]?翻了?([一两二三])番(?!多|以上)");

    /** Nobody says more than so many things of one change. */
    private static final int MOST = 3;

    private final FigureSentence sentence;
    private final Spots spots;
    private final List<Finding> findings;
    private int next;

    /**
     * @param next the figure behind the two
     */
    SaidChange(FigureSentence sentence, int next, Spots spots, List<Finding> findings) {
        this.sentence = sentence;
        this.next = next;
        this.spots = spots;
        this.findings = findings;
    }

    /** Whether a figure says by how much the one before it changed, and if so, whether it fell. */
    static Optional<Boolean> amount(FigureSentence sentence, int i) {
        Matcher amount = AMOUNT.matcher(sentence.before(i));
        return amount.matches() ? Optional.of(falls(amount)) : Optional.empty();
    }

    /**
     * @param to the figure that has changed
     */
    void check(Change change, Indicator to) {
        if (!change.isGrowth()) {
            return;
        }
        int at = sentence.figures().get(next - 1).quantity().finish();
        for (int said = 0; said < MOST && at > 0; said++) {
            at = checkNext(change, to, at);
        }
    }

    /** Where it ends; 0 where nothing more is said. */
    private int checkNext(Change change, Indicator to, int at) {
        Matcher rate = RATE.matcher(sentence.text()).region(at, sentence.finish());
        if (rate.lookingAt()) {
            if (!fits(change, rate)) {
                findings.add(wrong(to, change.rounded()));
                return 0;
            }
            return rate.end();
        }
        Matcher doubled = DOUBLED.matcher(sentence.text()).region(at, sentence.finish());
        if (doubled.lookingAt()) {
            if (!change.isDoubled("一两三".indexOf(doubled.group(1).replace('二', '两')) + 1)) {
                findings.add(wrong(to, change.rounded()));
            }
            return 0;
        }
        return checkAmount(change, to);
    }

    private int checkAmount(Change change, Indicator to) {
        if (next >= sentence.figures().size()) {
            return 0;
        }
        Indicator figure = sentence.figures().get(next);
        Optional<Boolean> falls = amount(sentence, next);
        if (falls.isEmpty() || !Reckoning.isSameKind(figure, to) || !Reckoning.isExact(figure)) {
            return 0;
        }
        next++;
        BigDecimal by = Reckoning.amount(figure);
        if (!change.isByAmount(falls.get() ? by.negate() : by)) {
            findings.add(wrong(to, Reckoning.written(change.difference(), figure)));
            return 0;
        }
        return figure.quantity().finish();
    }

    private static boolean fits(Change change, Matcher rate) {
        BigDecimal said = new BigDecimal(rate.group(2).replace('．', '.'));
        BigDecimal signed = falls(rate) ? said.negate() : said;
        if (rate.group(3).equals("倍")) {
            BigDecimal half = BigDecimal.valueOf(5, said.scale() + 1);
            return change.isByTimes(signed, half);
        }
        return rate.group(3).endsWith("点") ? change.isByAmount(signed) : change.isBy(signed);
    }

    private static boolean falls(Matcher said) {
        return "下减降压缩回".indexOf(said.group(1).charAt(0)) >= 0;
    }

    private Finding wrong(Indicator to, String real) {
        return Reckoning.at(
                spots,
                to,
                "按文中前后两数计算，变化应为" + real + "。",
                "By the two figures of the text the change is " + real + ".");
    }
}
