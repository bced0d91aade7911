package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 受理58件，办结60件: no more can be settled than came in. */
final class PairRule extends Reckoning {

    private static final Pattern CAME_IN =
            Pattern.compile("受理|登记|排查|发现|查出|查找|收集|征集|收到|接到|交办|反馈|梳理|承办|转办");

    /** More may be built than was planned, but no more settled than was listed. */
    private static final Pattern LISTED = Pattern.compile("计划(?!生育)|列入|确定|制定");

    private static final Pattern SETTLED_FOR_GOOD = Pattern.compile("办结|办复|销号");

    private static final Pattern SETTLED =
            Pattern.compile(
                    "(?:^|[，、；（])[^，。；、]{0,6}?(?:已|完成|成功|全部|督促|及时|其中|按期)*(?:办结|化解|整改|采纳|审结|调解成功|调处成功|办复|解决|完成|销号|处置|答复|满意|调解|调处|落实|回复)(?:到位|完成|成功|完毕)?$");

    /** How all of that ends. */
    private static final String SETTLED_ENDS = "结解改纳功复决成号置意处实位毕";

    /** 应参保3.2万人，实际参保3.4万人: there are no more than there are. */
    private static final String WHAT_IS_DUE =
            "(参[保会加]|到会?|缴|收|接种|办|查|入学|养|落实|检测?|体检|访|签|报到|安置|兑现|发放|领取?|建档|登记|化解|整改|换证)";

    private static final Pattern DUE = Pattern.compile("应" + WHAT_IS_DUE + "[^，。；、]{0,10}$");

    private static final Pattern DONE =
            Pattern.compile("^[，、]实(?:际|有)?" + WHAT_IS_DUE + "[^，。；、]{0,10}$");

    /** 已整改80处，正在整改30处: they were all found. */
    private static final Pattern UNDER_WAY =
            Pattern.compile(
                    "^[，、；（](?:正在|仍在|尚在|还在|限期)(?:整改|化解|办理|解决|处理|处置|调处|调解|落实|推进)[^，。；、]{0,4}$");

    /** More may be settled than came in this year. */
    private static final Pattern FROM_EARLIER =
            Pattern.compile("结转|转结|接转|遗留(?!问题)|跨年|[含括][^，。；）]{0,6}(?:[去上往前历]年|20\\d\\d年|以前)");

    private static final int LONGEST_NOTE = 20;
    private static final int FIGURES_BETWEEN = 2;

    PairRule() {
        super("pair");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 1; i < sentence.figures().size(); i++) {
            Indicator settled = sentence.figures().get(i);
            int in = cameIn(sentence, i);
            if (in < 0 || hasMoreFromEarlier(sentence, settled)) {
                continue;
            }
            Indicator due = sentence.figures().get(in);
            BigDecimal all = amount(settled).add(underWay(sentence, i));
            if (amount(settled).compareTo(amount(due)) > 0) {
                findings.add(finding(spots, due, settled));
            } else if (all.compareTo(amount(due)) > 0) {
                findings.add(tooManyTogether(spots, due, settled, all));
            }
        }
    }

    /** Where what was settled there came in; −1 where it can't be told. */
    private static int cameIn(FigureSentence sentence, int i) {
        Indicator settled = sentence.figures().get(i);
        String words = sentence.before(i);
        int between = 0;
        for (int k = i - 1; k >= 0 && between <= FIGURES_BETWEEN; k--) {
            Indicator in = sentence.figures().get(k);
            if (isPart(sentence.before(k))) {
                continue;
            }
            between++;
            if (isSameKind(in, settled)) {
                boolean pair =
                        isSettled(words) && isPair(sentence.before(k), words)
                                || k == i - 1
                                        && isExact(settled)
                                        && isDoneAsDue(sentence.before(k), words);
                return pair && isExact(in) && !in.quantity().isPercent() ? k : -1;
            }
        }
        return -1;
    }

    /** 受理4862件，其中咨询类1210件、求助类2354件，办结4860件: what of it there was of each kind. */
    private static boolean isPart(String words) {
        return words.startsWith("、") || words.startsWith("，其中") || words.startsWith("（其中");
    }

    private static boolean isSettled(String words) {
        return !words.isEmpty()
                && SETTLED_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0
                && SETTLED.matcher(words).find();
    }

    private static boolean isDoneAsDue(String in, String settled) {
        Matcher due = DUE.matcher(in);
        Matcher done = DONE.matcher(settled);
        return due.find() && done.find() && due.group(1).equals(done.group(1));
    }

    private static BigDecimal underWay(FigureSentence sentence, int settled) {
        int next = settled + 1;
        return next < sentence.figures().size()
                        && isSameKind(sentence.figures().get(settled), sentence.figures().get(next))
                        && UNDER_WAY.matcher(sentence.before(next)).matches()
                ? amount(sentence.figures().get(next))
                : BigDecimal.ZERO;
    }

    private static boolean hasMoreFromEarlier(FigureSentence sentence, Indicator settled) {
        int finish = Math.min(sentence.finish(), settled.quantity().finish() + LONGEST_NOTE);
        int first = sentence.figures().get(0).quantity().begin();
        int begin = Math.max(sentence.begin(), first - LONGEST_NOTE);
        return FROM_EARLIER.matcher(sentence.text()).region(begin, finish).find();
    }

    private static Finding tooManyTogether(
            Spots spots, Indicator in, Indicator settled, BigDecimal all) {
        return at(
                spots,
                settled,
                "已办成的和正在办的共" + written(all, in) + "，多于应办的（" + in.quote() + "）。",
                "Settled and under way make %s, more than came in (%s)."
                        .formatted(written(all, in), in.quote()));
    }

    private static Finding finding(Spots spots, Indicator in, Indicator settled) {
        return at(
                spots,
                settled,
                "办成的（" + settled.quote() + "）多于应办的（" + in.quote() + "）。",
                "More settled (%s) than came in (%s).".formatted(settled.quote(), in.quote()));
    }

    private static boolean isPair(String in, String settled) {
        return CAME_IN.matcher(in).find()
                || LISTED.matcher(in).find() && SETTLED_FOR_GOOD.matcher(settled).find();
    }
}
