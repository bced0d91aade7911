package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 由1800吨提高到3000吨，增长66.7%: direction and growth must be those of the two figures. */
final class ChangeRule extends Reckoning {

    private static final Pattern FROM = Pattern.compile("[由从](?:上?去?年的?|原来的?|20\\d\\d年的?|年初的?)?$");

    private static final Pattern TO =
            Pattern.compile(
                    "^(?:[^，。；、]{0,6})?(提高|增加|增长|提升|上升|扩大|下降|减少|降低|压缩|压减|精简|缩短|缩减|降|减|增|升)(?:到|至|为)$");

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SLACK = new BigDecimal("0.06");

    ChangeRule() {
        super("change");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 1; i < sentence.figures().size(); i++) {
            Indicator from = sentence.figures().get(i - 1);
            Indicator to = sentence.figures().get(i);
            Matcher verb = TO.matcher(sentence.before(i));
            if (FROM.matcher(sentence.before(i - 1)).find()
                    && verb.find()
                    && isSameKind(from, to)
                    && amount(from).signum() > 0) {
                compare(from, to, verb.group(1), spots, findings);
            }
        }
    }

    private static void compare(
            Indicator from, Indicator to, String verb, Spots spots, List<Finding> findings) {
        boolean falls = "下减降压精缩".indexOf(verb.charAt(0)) >= 0;
        int direction = amount(to).compareTo(amount(from));
        if (falls ? direction > 0 : direction < 0) {
            findings.add(
                    at(
                            spots,
                            to,
                            "“" + verb + "”与数字方向相反：" + from.quote() + "→" + to.quote() + "。",
                            "“%s” says the opposite of %s → %s."
                                    .formatted(verb, from.quote(), to.quote())));
        } else if (to.growth() != null && !to.quantity().isPercent()) {
            BigDecimal real =
                    amount(to)
                            .subtract(amount(from))
                            .multiply(HUNDRED)
                            .divide(amount(from), MathContext.DECIMAL32);
            BigDecimal tolerance = BigDecimal.ONE.movePointLeft(to.growth().scale()).add(SLACK);
            if (!isNear(real, to.growth(), tolerance)) {
                String right = real.setScale(1, RoundingMode.HALF_UP).toPlainString();
                findings.add(
                        at(
                                spots,
                                to,
                                "由“" + from.quote() + "”到“" + to.quote() + "”的增幅应为" + right + "%。",
                                "From %s to %s is %s%%."
                                        .formatted(from.quote(), to.quote(), right)));
            }
        }
    }
}
