package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word written twice: 及时及时. Two letters repeated prove nothing (夜班值班值守 is three words), so both
 * halves must be a known word; longer runs speak for themselves.
 */
final class RepeatedWordRule extends Named {

    private static final int LONGEST = 12;
    private static final Pattern LONG = Pattern.compile("([一-鿿]{3," + LONGEST + "}?)\\1");
    private static final Pattern SHORT = Pattern.compile("([一-鿿]{2})(?=\\1)");
    private static final AnchoredPattern ONE =
            AnchoredPattern.at(
                    "的了是于们在及",
                    "的的(?![士确])|(?<!为)了了(?![解然结])|是是(?![否非])|于于|们们|(?<![现正实存所旨重意内外潜自])在在(?![建册岗职校编逃线读押场产研位处])|(?<!普)及及(?![时其早])");

    private static final Set<String> WORDS = Lexicon.words("common-words.txt");

    /** One word with the next of its kind: 一个一个, 讨论讨论. */
    private static final Pattern REDUPLICATION =
            Pattern.compile("[一][[一-鿿]]|研究|讨论|考虑|学习|了解|休息|商量|打听|交流|锻炼|体验|感受|哈哈|呵呵");

    /** 开展宣传宣传部…: the second is the beginning of who does it. */
    private static final String NAME_ENDS = "部局委办站员所科室院";

    RepeatedWordRule() {
        super("repeated-word", Severity.WARNING, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream().flatMap(this::findings);
    }

    private Stream<Finding> findings(Paragraph paragraph) {
        String text = paragraph.text();
        int distances = repeats(text);
        if (distances == 0) {
            return Stream.empty();
        }
        Spots spots = new Spots(this, paragraph);
        Stream<Finding> words =
                (distances & 1 << 2) == 0
                        ? Stream.empty()
                        : SHORT.matcher(text)
                                .results()
                                .filter(match -> isWord(text, match))
                                .map(m -> finding(spots, m.start(), m.end() + 2, m.group()));
        Stream<MatchResult> longer =
                distances < 1 << 3
                        ? Stream.empty()
                        : LONG.matcher(text).results().filter(m -> !isPattern(m.group(1)));
        Stream<MatchResult> ones = (distances & 1 << 1) == 0 ? Stream.empty() : ONE.in(text);
        return Stream.concat(
                words,
                Stream.concat(longer, ones)
                        .map(
                                m ->
                                        finding(
                                                spots,
                                                m.start(),
                                                m.end(),
                                                m.group().substring(0, m.group().length() / 2))));
    }

    /**
     * At what distances so many letters come again, one bit each: cheap to see, and seldom so,
     * while the patterns are dear.
     */
    private static int repeats(String text) {
        char[] letters = text.toCharArray();
        int distances = 0;
        for (int distance = 1; distance <= LONGEST; distance++) {
            int run = 0;
            for (int i = distance; i < letters.length; i++) {
                run = letters[i] == letters[i - distance] ? run + 1 : 0;
                if (run >= distance) {
                    distances |= 1 << distance;
                    break;
                }
            }
        }
        return distances;
    }

    private static boolean isPattern(String unit) {
        return unit.chars().distinct().count() < 2;
    }

    private static boolean isWord(String text, MatchResult match) {
        String word = match.group();
        int after = match.end() + 2;
        boolean partOfLonger = after < text.length() && text.charAt(after) == word.charAt(0);
        boolean partOfName = after < text.length() && NAME_ENDS.indexOf(text.charAt(after)) >= 0;
        return WORDS.contains(word)
                && !partOfLonger
                && !partOfName
                && !REDUPLICATION.matcher(word).matches();
    }

    private static Finding finding(Spots spots, int begin, int finish, String word) {
        return spots.at(
                begin,
                finish,
                new Sentence("“" + word + "”重复。", "“" + word + "” is written twice."),
                Spots.instead(word));
    }
}
