package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.ChineseNumber;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of headings and items that skip one, come twice or begin in the middle. */
final class NumberingRule extends Named {

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+|[一二三四五六七八九十百]+");
    private static final int DEEPEST = 9;

    /** One number as it was counted. */
    private record Count(Paragraph paragraph, int begin, int finish, String shown, int ordinal) {}

    NumberingRule() {
        super("numbering", Severity.WARNING, FORMAT);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        List<Finding> findings = new ArrayList<>();
        headings(report, findings);
        items(report, findings);
        return findings.stream();
    }

    /** Headings of one form count on until a higher one comes. */
    private void headings(Analysis report, List<Finding> findings) {
        Map<Integer, Paragraph> byLine =
                report.document().paragraphs().stream()
                        .collect(
                                Collectors.toMap(
                                        Paragraph::line, Function.identity(), (a, b) -> a));
        Map<Integer, Count> last = new HashMap<>();
        for (Heading heading : report.document().outline()) {
            for (int level = heading.level() + 1; level <= DEEPEST; level++) {
                last.remove(level);
            }
            Count count = count(heading, byLine.get(heading.line()));
            if (count == null) {
                continue;
            }
            Count before = last.put(heading.level(), count);
            if (before != null && !form(before.shown()).equals(form(count.shown()))) {
                continue;
            }
            compare(before, count, findings);
        }
    }

    private void items(Analysis report, List<Finding> findings) {
        RunInItem previous = null;
        for (RunInItem item : report.items()) {
            Paragraph paragraph = report.document().paragraphs().get(item.paragraph());
            if (previous != null && item.ordinal() > 1 && kind(previous) == kind(item)) {
                compare(count(previous, paragraph), count(item, paragraph), findings);
            }
            previous = item;
        }
    }

    private void compare(Count before, Count count, List<Finding> findings) {
        int expected = before == null ? 1 : before.ordinal() + 1;
        if (count.ordinal() == expected || count.ordinal() == 1) {
            return;
        }
        String shown = count.shown();
        Sentence message =
                before == null
                        ? new Sentence(
                                "序号从“" + shown + "”开始，前面没有第一个。",
                                "The numbers begin with “" + shown + "”.")
                        : count.ordinal() == before.ordinal()
                                ? new Sentence(
                                        "序号“" + shown + "”重复。", "“" + shown + "” comes twice.")
                                : new Sentence(
                                        "序号不连续：“" + before.shown() + "”之后是“" + shown + "”。",
                                        "“" + shown + "” follows “" + before.shown() + "”.");
        findings.add(new Spots(this, count.paragraph()).at(count.begin(), count.finish(), message));
    }

    private static Count count(Heading heading, Paragraph paragraph) {
        Matcher digits = DIGITS.matcher(heading.number());
        if (paragraph == null || !digits.find()) {
            return null;
        }
        int begin = paragraph.text().indexOf(heading.number());
        int ordinal = ordinal(digits.group());
        return begin < 0 || ordinal == 0
                ? null
                : new Count(
                        paragraph,
                        begin,
                        begin + heading.number().length(),
                        heading.number().strip(),
                        ordinal);
    }

    private static Count count(RunInItem item, Paragraph paragraph) {
        return new Count(paragraph, item.begin(), item.leadBegin(), item.marker(), item.ordinal());
    }

    /** What of a number isn't the count: （） of （一）, 、 of 一、. */
    private static String form(String number) {
        return DIGITS.matcher(number)
                .replaceAll("")
                .replace('(', '（')
                .replace(')', '）')
                .replace('．', '.');
    }

    private static char kind(RunInItem item) {
        String marker = item.marker().replaceAll("[，：:,、]$", "");
        return item.ordinal() > 0 && marker.length() == 1
                ? '①'
                : marker.charAt(marker.length() - 1);
    }

    private static int ordinal(String digits) {
        return Character.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits.substring(0, Math.min(3, digits.length())))
                : ChineseNumber.ordinal(digits);
    }
}
