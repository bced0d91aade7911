package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the blanks that were never filled in. It blocks, so whatever it finds must be certain. */
final class PlaceholderRule implements Rule {

    private static final Vocabulary WORDS = BlankWords.vocabulary();

    private static final AnchoredPattern BLANK =
            AnchoredPattern.anyOf(BlankSigns.ANY, BlankNotes.ANY);

    /** A rule drawn across the page. */
    private static final Pattern SEPARATOR = Pattern.compile("[\\s*＊_＿○◯.…。=—-]*+|[×xX\\s]{5,}+");

    private static final Pattern DATE = Pattern.compile("[年月日]");
    private static final Pattern NAME = WORDS.anyOf("<place>");
    private static final Pattern NUMBER = WORDS.anyOf("<space>?<unit>");

    @Override
    public String id() {
        return "placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKER;
    }

    @Override
    public Sentence source() {
        return new Sentence("报送惯例：上报材料不得留空", "Practice: a report is handed in complete");
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.document().paragraphs().stream()
                .filter(paragraph -> !SEPARATOR.matcher(paragraph.text()).matches())
                .flatMap(
                        paragraph ->
                                PatternSearch.findings(
                                        this, BLANK, paragraph, PlaceholderRule::message));
    }

    private static Sentence message(String text, MatchResult match) {
        String place = Excerpt.around(text, match);
        Sentence what = whatIsMissing(text, match.end());
        return new Sentence(
                "这里还留着空：“" + place + "”，请填上实际" + what.zh() + "。",
                "A blank was left here: “"
                        + place
                        + "”. Please fill in the actual "
                        + what.en()
                        + ".");
    }

    private static Sentence whatIsMissing(String text, int end) {
        if (follows(DATE, text, end)) {
            return new Sentence("日期", "date");
        }
        if (follows(NAME, text, end)) {
            return new Sentence("名称", "name");
        }
        return follows(NUMBER, text, end)
                ? new Sentence("数字", "number")
                : new Sentence("内容", "content");
    }

    private static boolean follows(Pattern pattern, String text, int end) {
        return pattern.matcher(text).region(end, text.length()).lookingAt();
    }
}
