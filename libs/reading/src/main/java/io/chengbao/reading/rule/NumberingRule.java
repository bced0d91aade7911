package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.OutlineNumber;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of headings and items that skip one, come twice or begin in the middle. */
final class NumberingRule extends Named {

    private static final int DEEPEST = 9;

    /** Further items on the line of a heading such as （1）: …；（2）…. */
    private static final Pattern RUN_ON =
            Pattern.compile("(?<=[；。：;])[（(]?([1-9]\\d?)[）).．、](?=[[一-鿿]“])");

    private static final int WIDEST_GAP = 3;

    /** One number as it was counted. */
    private record Count(
            Paragraph paragraph, int begin, int finish, String shown, OutlineNumber number) {

        int ordinal() {
            return number.ordinal();
        }
    }

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
        Map<Integer, Integer> indexes = new HashMap<>();
        List<Paragraph> paragraphs = report.document().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            indexes.putIfAbsent(paragraphs.get(i).line(), i);
        }
        Map<Integer, Count> last = new HashMap<>();
        int above = -1;
        for (Heading heading : report.document().outline()) {
            for (int level = heading.level() + 1; level <= DEEPEST; level++) {
                last.remove(level);
            }
            Integer index = indexes.get(heading.line());
            Count count = index == null ? null : count(heading, paragraphs.get(index));
            if (count == null) {
                continue;
            }
            List<Paragraph> between = paragraphs.subList(Math.min(above + 1, index), index);
            above = index;
            Count before = last.get(heading.level());
            if (before == null || before.number().form().equals(count.number().form())) {
                if (!isBehindItem(count, between)) {
                    compare(before, count, findings);
                }
                boolean afterProse =
                        index > 0 && paragraphs.get(index - 1).text().stripTrailing().endsWith("。");
                if (before != null && isFirstAgain(before, count) && afterProse) {
                    findings.add(finding(count, repeated(count.shown())));
                }
            }
            last.put(heading.level(), runOn(count, findings));
        }
    }

    /** Whether one of them is the item before it, though no heading: 1、 and a long sentence. */
    private static boolean isBehindItem(Count count, List<Paragraph> sinceLastHeading) {
        for (Paragraph paragraph : sinceLastHeading) {
            String text = paragraph.text().stripLeading();
            int length = Math.min(count.shown().length(), text.length());
            OutlineNumber item = OutlineNumber.of(text.substring(0, length));
            if (item != null
                    && item.form().equals(count.number().form())
                    && count.number().isSuccessorOf(item)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A list may begin anew behind a title that wasn't seen as one, but not right behind a sentence
     * of an item that had no second.
     */
    private static boolean isFirstAgain(Count before, Count count) {
        return before.ordinal() == 1 && count.ordinal() == 1;
    }

    /** Compares what else the line counts up, and gives the last of it. */
    private Count runOn(Count heading, List<Finding> findings) {
        Count last = heading;
        Matcher matcher = RUN_ON.matcher(heading.paragraph().text());
        for (int from = heading.finish(); matcher.find(from); from = matcher.end()) {
            OutlineNumber number = OutlineNumber.of(matcher.group());
            if (number == null
                    || !number.form().equals(heading.number().form())
                    || last == heading && !number.isSuccessorOf(heading.number())
                    || number.ordinal() < last.ordinal()
                    || number.ordinal() > last.ordinal() + WIDEST_GAP) {
                continue;
            }
            Count count =
                    new Count(
                            heading.paragraph(),
                            matcher.start(),
                            matcher.end(),
                            matcher.group(),
                            number);
            compare(last, count, findings);
            last = count;
        }
        return last;
    }

    private void items(Analysis report, List<Finding> findings) {
        Map<Integer, RunInItem> last = new HashMap<>();
        for (RunInItem item : report.items()) {
            Paragraph paragraph = report.document().paragraphs().get(item.paragraph());
            RunInItem previous = last.put(item.list(), item);
            if (previous != null) {
                compare(count(previous, paragraph), count(item, paragraph), findings);
            }
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
                                ? repeated(shown)
                                : new Sentence(
                                        "序号不连续：“" + before.shown() + "”之后是“" + shown + "”。",
                                        "“" + shown + "” follows “" + before.shown() + "”.");
        findings.add(finding(count, message));
    }

    private Finding finding(Count count, Sentence message) {
        return new Spots(this, count.paragraph()).at(count.begin(), count.finish(), message);
    }

    private static Sentence repeated(String shown) {
        return new Sentence("序号“" + shown + "”重复。", "“" + shown + "” comes twice.");
    }

    private static Count count(Heading heading, Paragraph paragraph) {
        OutlineNumber number = OutlineNumber.of(heading.number());
        int begin = paragraph.text().indexOf(heading.number());
        return number == null || begin < 0
                ? null
                : new Count(
                        paragraph,
                        begin,
                        begin + heading.number().length(),
                        heading.number().strip(),
                        number);
    }

    private static Count count(RunInItem item, Paragraph paragraph) {
        return new Count(
                paragraph,
                item.begin(),
                item.leadBegin(),
                item.marker(),
                new OutlineNumber(item.ordinal(), ""));
    }
}
