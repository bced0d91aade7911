package io.chengbao.reading.rule;

import io.chengbao.reading.figure.FigureSentence;
import io.chengbao.reading.figure.Indicator;
import io.chengbao.reading.finding.Finding;
import java.util.List;
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
                    "(?:^|[，、；（])[^，。；、]{0,6}?(?:已|完成|成功|全部|督促|及时|其中)*(?:办结|化解|整改|调解成功|调处成功|办复|解决|完成|销号|处置|答复|满意|调解|调处|落实|回复)(?:到位|完成|成功|完毕)?$");

    /** 应参保3.2万人，实际参保3.4万人: there are no more than there are. */
    private static final Pattern DUE =
            Pattern.compile("应(?:参保|参会|参加|到会|到|缴|收|接种|办|查|入学|养)[^，。；、]{0,6}$");

    private static final Pattern DONE =
            Pattern.compile("^[，、]实(?:际)?(?:参保|参会|参加|到会|到|缴|收|接种|办|查|入学|养)[^，。；、]{0,6}$");

    PairRule() {
        super("pair");
    }

    @Override
    void reckon(FigureSentence sentence, Spots spots, List<Finding> findings) {
        for (int i = 1; i < sentence.figures().size(); i++) {
            Indicator in = sentence.figures().get(i - 1);
            Indicator settled = sentence.figures().get(i);
            if (in.quantity().unit().equals(settled.quantity().unit())
                    && !in.quantity().isPercent()
                    && isExact(in)
                    && SETTLED.matcher(sentence.before(i)).find()
                    && isPair(sentence.before(i - 1), sentence.before(i))
                    && amount(settled).compareTo(amount(in)) > 0) {
                findings.add(finding(spots, in, settled));
            } else if (in.quantity().measure().kind().equals(settled.quantity().measure().kind())
                    && isExact(in)
                    && isExact(settled)
                    && DUE.matcher(sentence.before(i - 1)).find()
                    && DONE.matcher(sentence.before(i)).find()
                    && amount(settled).compareTo(amount(in)) > 0) {
                findings.add(finding(spots, in, settled));
            }
        }
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
