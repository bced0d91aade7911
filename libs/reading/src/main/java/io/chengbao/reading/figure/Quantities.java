package io.chengbao.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures in one text. What stands in quotation marks is a name (“7个专项行动”); what is bound
 * to letters is a model or a road (N95, G316); what follows 第 is an ordinal; what a noun is defined
 * by (投资3000万元以上的项目) is a criterion.
 */
public final class Quantities {

    private static final String OPENING = "“‘《「『〔";
    private static final String CLOSING = "”’》」』〕";
    private static final String CLAUSE_ENDS = "，。；：、！？,;:!?\n";
    private static final String BOUND_BEFORE = "+＋×*/\\#.．·=－-—~～_第每";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:\\d{1,3}(?:[,，]\\d{3})+(?![\\d,，])|[\\d０-９]{1,15})(?:[.．][\\d０-９]{1,6})?");

    private static final Pattern RANGE =
            Pattern.compile(
                    "[ ]?(?:[%％]|[百千]?[万亿]?(?:元|亩|吨|公里|米|人|户|岁)?)(?:[-—－~～]{1,2}|至|到)[ ]?(?=\\d)");

    static final Pattern BEHIND = Pattern.compile("及?以上|及?以下|以内|左右|上下|多(?=[，。；、])");

    private static final Pattern SHARE =
            Pattern.compile(
                    "(?:力争|确保|实现|使|让|有|已有|全[镇乡县村]){0,3}(?:近|超过?|约|逾|不足)?[\\d.]{1,6}[%％](?:以上|左右|以下)?");

    /** 提高0.4、1.9和3.5个百分点: the unit behind the last is that of all. */
    private static final Pattern RATES =
            Pattern.compile("(?:[、和及与]\\d{1,3}(?:[.．]\\d{1,4})?){1,10}(个?百分点|[%％])");

    private static final Pattern OFTEN =
            Pattern.compile("每[两三四五六\\d]?个?(?:天|日|周|星期|旬|月|季度?|半?年)(?:至少|不少于)?$");

    private static final int LONGEST_OFTEN = 8;

    private static final Pattern NEXT_FIGURE = Pattern.compile("的|[^，。；：、\\d]{0,12}\\d");

    private final String text;
    private final List<Quantity> found = new ArrayList<>();
    private int clauseBegin;

    private Quantities(String text) {
        this.text = text;
    }

    /** In reading order. */
    public static List<Quantity> of(String text) {
        Quantities quantities = new Quantities(text);
        quantities.scan(Indicators.MOST);
        return quantities.found;
    }

    public static Optional<Quantity> first(String text) {
        Quantities quantities = new Quantities(text);
        quantities.scan(1);
        return quantities.found.stream().findFirst();
    }

    private void scan(int most) {
        int quotes = 0;
        int at = 0;
        while (at < text.length() && found.size() < most) {
            char c = text.charAt(at);
            if (OPENING.indexOf(c) >= 0) {
                quotes += isClosed(at) ? 1 : 0;
            } else if (CLOSING.indexOf(c) >= 0) {
                quotes = Math.max(0, quotes - 1);
            } else if (CLAUSE_ENDS.indexOf(c) >= 0) {
                clauseBegin = at + 1;
                // Any other mark that nobody closed hides one sentence, no more.
                quotes = c == '。' || c == '\n' ? 0 : quotes;
            }
            if (isDigit(c)) {
                at = figure(at, quotes > 0);
            } else if (quotes == 0 && ChineseFigure.canBegin(c)) {
                at = chinese(at);
            } else {
                at++;
            }
        }
    }

    /** A mark that nobody closed before the next one opens hides nothing. */
    private boolean isClosed(int opening) {
        char mark = text.charAt(opening);
        if (mark != '“' && mark != '《') {
            return true;
        }
        int closing = text.indexOf(CLOSING.charAt(OPENING.indexOf(mark)), opening);
        int next = text.indexOf(mark, opening + 1);
        return closing >= 0 && (next < 0 || closing < next);
    }

    private int chinese(int at) {
        Quantity quantity = ChineseFigure.at(text, at);
        if (quantity == null) {
            return ChineseFigure.runEnd(text, at);
        }
        found.add(quantity);
        return quantity.finish();
    }

    /** Where to go on. */
    private int figure(int at, boolean quoted) {
        int firstEnd = numberEnd(at);
        if (firstEnd < 0) {
            return skipDigits(at);
        }
        int numberEnd = rangeEnd(firstEnd);
        if (quoted || isBound(at)) {
            return numberEnd;
        }
        int unitBegin = numberEnd + (is(numberEnd, " ") ? 1 : 0);
        boolean more = is(unitBegin, "余多");
        unitBegin += more ? 1 : 0;
        int unitEnd = Units.end(text, unitBegin, clauseBegin);
        Matcher rates = RATES.matcher(text).region(firstEnd, text.length());
        if (unitEnd < 0 && rates.lookingAt()) {
            found.add(rate(at, firstEnd, rates.group(1)));
            return firstEnd;
        }
        // 5000吨级: what kind of thing it is, not how much.
        if (unitEnd < 0 || is(unitEnd, "级")) {
            return numberEnd;
        }
        String unit = text.substring(unitBegin, unitEnd);
        more |= unit.indexOf('余') > 0 || unit.indexOf('多') > 0;
        Matcher behind = BEHIND.matcher(text).region(unitEnd, text.length());
        String after = behind.useTransparentBounds(true).lookingAt() ? behind.group() : null;
        String before = Comparators.before(text, at);
        int finish = after == null ? unitEnd : behind.end();
        if (!isTimeOrWeight(at, unit, finish)
                && !isHowOften(at, unit)
                && !isCriterion(finish, numberEnd > firstEnd ? "至" : before, after)) {
            found.add(
                    new Quantity(
                            value(at, firstEnd),
                            unit.replace("余", "").replace("多", ""),
                            at - (before == null ? 0 : before.length()),
                            at,
                            unitEnd,
                            finish,
                            after != null ? after : more ? "余" : before,
                            after == null
                                    && !more
                                    && numberEnd == firstEnd
                                    && Comparators.isExact(before)));
        }
        return finish;
    }

    private Quantity rate(int begin, int end, String unit) {
        return new Quantity(value(begin, end), unit, begin, begin, end, end, null, true);
    }

    private int numberEnd(int at) {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        number.useTransparentBounds(true);
        return number.lookingAt()
                        && !(number.end() < text.length() && isDigit(text.charAt(number.end())))
                ? number.end()
                : -1;
    }

    /** Of 3至5次 the second number's end, else the first's. */
    private int rangeEnd(int firstEnd) {
        Matcher range = RANGE.matcher(text).region(firstEnd, text.length());
        if (!range.useTransparentBounds(true).lookingAt()) {
            return firstEnd;
        }
        int secondEnd = numberEnd(range.end());
        return secondEnd > 0 && Units.end(text, secondEnd, clauseBegin) > 0 ? secondEnd : firstEnd;
    }

    /** Part of a name, a model, an ordinal, a time of the day, a formula. */
    private boolean isBound(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (before == '前') {
            return at < 2 || "目此日年以之当会".indexOf(text.charAt(at - 2)) < 0;
        }
        return before < 0x7F && Character.isLetter(before) || BOUND_BEFORE.indexOf(before) >= 0;
    }

    /** 2时30分; 财政收入（8分）: what can be scored there, not what was. */
    private boolean isTimeOrWeight(int at, String unit, int finish) {
        return unit.equals("分")
                && at > 0
                && (is(at - 1, "时点")
                        || is(at - 1, "（(") && is(finish, "）)") && isAboveText(finish + 1));
    }

    /** 每两月1次: how often, not how many times. */
    private boolean isHowOften(int at, String unit) {
        return unit.equals("次")
                && OFTEN.matcher(text).region(Math.max(clauseBegin, at - LONGEST_OFTEN), at).find();
    }

    private boolean isAboveText(int at) {
        return at >= text.length() || is(at, "。：: \u3000\n");
    }

    /** 投资3000万元以上的项目, 超过50万元的3个, 500万元以上项目12个: what another thing is chosen by. */
    private boolean isCriterion(int finish, String before, String after) {
        if (before == null && after == null || isShareOfAll(finish)) {
            return false;
        }
        Matcher next = NEXT_FIGURE.matcher(text).region(finish, text.length());
        if (!next.lookingAt()) {
            return false;
        }
        boolean noun = next.group().equals("的") || next.group().length() > 2;
        return after != null || noun && !Comparators.isExact(before);
    }

    /** 力争90%以上的纠纷: with nothing before it that it could be a share of, it is one of all. */
    private boolean isShareOfAll(int finish) {
        return SHARE.matcher(text).region(clauseBegin, finish).matches();
    }

    private boolean is(int at, String chars) {
        return at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
    }

    private int skipDigits(int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private BigDecimal value(int begin, int end) {
        return new BigDecimal(
                text.substring(begin, end).replace(",", "").replace("，", "").replace('．', '.'));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
