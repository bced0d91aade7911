package io.chengbao.reading.rule;

import io.chengbao.reading.document.AnchoredPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far one thing is, said twice in one paragraph: 危房改造任务全部完成。…危房改造任务基本完成. Only where the same
 * words name it and nothing in between speaks of another time, place or part.
 *
 * @param begin where the second one's name begins
 * @param finish where the second one ends
 */
record StatedTwice(String thing, String first, String second, int begin, int finish) {

    private static final int LONGEST_NAME = 24;
    private static final int SHORTEST_NAME = 4;
    private static final String BOUNDS = "，。；：、！？,;:!? \t\u3000\u00A0";

    private static final String DONE = "(完成|办结|建成|完工|竣工|整改|化解|拆除|清零|解决|兑现|到位)";
    private static final AnchoredPattern STATE =
            AnchoredPattern.at(
                    "全均悉基尚还仍正",
                    "(?:全部|全面|均已|悉数)(?:按期|按时|如期|顺利)?"
                            + DONE
                            + "|(基本)"
                            + DONE
                            + "|((?:尚未|还未|仍未)(?:启动|开工|动工|开展|实施|完成|办结|完工)|(?:正在|还在|仍在)(?:办理|实施|推进|建设|施工|整改))");

    /** What can't be under way any more once all of it is that. */
    private static final String ENDED = "完成办结建成完工竣工整改";

    private static final Pattern BEFORE_NAME =
            Pattern.compile("^(?:截至)?(?:目前|现在)?(?:我[市县区乡镇]|全[市县区乡镇]|辖区)?(?:的|内)?");
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?:任务|工作)?(?:已经|现已|目前|均已|已|均|都|也)?$");

    private static final Pattern ANY_NAME = Pattern.compile("各|其他|其它|其余|上述|以上|所有|相关|有关|前期|后续|部分");

    private static final Pattern ELSE =
            Pattern.compile(
                    "[\\d一二三四上下]年|[\\d一二三四]月|季度|年[底初末中]|去年|今年|半年|月底|[村组户]|社区|标段|期|批|阶段|其中|部分|计划|目标|要求|力争|确保|预计|如果");

    static List<StatedTwice> in(String text) {
        List<StatedTwice> found = new ArrayList<>();
        Map<String, MatchResult> done = new HashMap<>();
        Map<String, MatchResult> notQuite = new HashMap<>();
        for (MatchResult state : STATE.in(text).toList()) {
            int begin = clause(text, state.start());
            String name = name(text.substring(begin, state.start()));
            if (name.length() < SHORTEST_NAME || ANY_NAME.matcher(name).find()) {
                continue;
            }
            boolean all = state.group(1) != null;
            (all ? done : notQuite).putIfAbsent(name, state);
            MatchResult other = (all ? notQuite : done).get(name);
            if (other != null
                    && disagree(all ? state : other, all ? other : state)
                    && !ELSE.matcher(text.substring(other.end(), begin)).find()) {
                found.add(new StatedTwice(name, other.group(), state.group(), begin, state.end()));
            }
        }
        return found;
    }

    private static boolean disagree(MatchResult done, MatchResult notQuite) {
        return notQuite.group(2) != null
                ? done.group(1).equals(notQuite.group(3))
                : ENDED.contains(done.group(1));
    }

    private static int clause(String text, int end) {
        int begin = end;
        while (begin > 0
                && end - begin < LONGEST_NAME
                && BOUNDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    private static String name(String clause) {
        String front = BEFORE_NAME.matcher(clause).replaceFirst("");
        Matcher behind = BEHIND_NAME.matcher(front);
        return behind.find() ? front.substring(0, behind.start()) : front;
    }
}
