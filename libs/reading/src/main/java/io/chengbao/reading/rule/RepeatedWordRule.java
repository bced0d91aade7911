package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
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

    private static final Pattern LONG = Pattern.compile("([一-鿿]{3,12}?)\\1");
    private static final Pattern SHORT = Pattern.compile("([一-鿿]{2})(?=\\1)");
    private static final Pattern ONE =
            Pattern.compile("的的(?![士确])|(?<!为)了了(?![解然结])|是是(?![否非])|于于|(?<!普)及及(?![时其早])");

    private static final Set<String> WORDS = Lexicon.words("common-words.txt");

    /** One word with the next of its kind: 一个一个, 讨论讨论. */
    private static final Pattern REDUPLICATION =
            Pattern.compile("[一][[一-鿿]]|研究|讨论|考虑|学习|了解|休息|商量|打听|交流|锻炼|体验|感受|哈哈|呵呵");

    RepeatedWordRule() {
        super("repeated-word", Severity.WARNING, PRACTICE);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream().flatMap(this::findings);
    }

    private Stream<Finding> findings(Paragraph paragraph) {
        String text = paragraph.text();
        if (!isSuspicious(text)) {
            return Stream.empty();
        }
        Spots spots = new Spots(this, paragraph);
        Stream<MatchResult> longer =
                LONG.matcher(text).results().filter(m -> !isPattern(m.group(1)));
        Stream<MatchResult> ones = ONE.matcher(text).results();
        Stream<Finding> words =
                SHORT.matcher(text)
                        .results()
                        .filter(match -> isWord(text, match))
                        .map(
                                match ->
                                        finding(
                                                spots,
                                                match.start(),
                                                match.end() + 2,
                                                match.group()));
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

    /** Something is repeated at a short distance: cheap to see, and seldom so. */
    private static boolean isSuspicious(String text) {
        for (int distance = 1; distance <= 12; distance++) {
            int run = 0;
            for (int i = distance; i < text.length(); i++) {
                run = text.charAt(i) == text.charAt(i - distance) ? run + 1 : 0;
                if (run >= distance) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPattern(String unit) {
        return unit.chars().distinct().count() < 2;
    }

    private static boolean isWord(String text, MatchResult match) {
        String word = match.group();
        int after = match.end() + 2;
        boolean partOfLonger = after < text.length() && text.charAt(after) == word.charAt(0);
        return WORDS.contains(word) && !partOfLonger && !REDUPLICATION.matcher(word).matches();
    }

    private static Finding finding(Spots spots, int begin, int finish, String word) {
        return spots.at(
                begin,
                finish,
                new Sentence("“" + word + "”重复。", "“" + word + "” is written twice."),
                Spots.instead(word));
    }
}
