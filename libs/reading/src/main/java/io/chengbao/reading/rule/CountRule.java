package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.AnchoredPattern;
import io.chengbao.reading.document.ChineseNumber;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 以下六个方面 above five headings; “茶叶、蔬菜、稻谷”五大特色: how many were announced and how many come. */
final class CountRule extends Named {

    private static final String NUMBER = "([两二三四五六七八九十]{1,3}|[2-9]|1\\d)";

    private static final AnchoredPattern ANNOUNCED =
            AnchoredPattern.at(
                    "以如下", "(?:以下|如下|下列)" + NUMBER + "(?:个方面|方面|项|点|条|大)[^。：]{0,12}[：。]\\s*$");

    /** Behind the mark that ends a list. */
    private static final AnchoredPattern QUOTED =
            AnchoredPattern.at("”）", "[”）](?!等)" + NUMBER + "(?:大|个|项|种|类|件)(?!月|小时|年)");

    private static final Pattern QUOTED_LIST =
            Pattern.compile("[“（]([^“”（）。；]{3,60}、[^“”（）。；]{1,20})$");

    private static final int LONGEST_QUOTED = 82;

    private static final AnchoredPattern PLACES =
            AnchoredPattern.at(
                    "个",
                    "(?<=(?<![两二三四五六七八九十\\d])"
                            + NUMBER
                            + ")个(?:村(?!民小组)|社区|乡镇|镇|县|部门|单位)(?!共|平均|均)");

    /** The names right before the number. */
    private static final Pattern LIST =
            Pattern.compile("(?<=[，。；：、（“]|^)[^，。；：（）“”\\d]{2,60}、[^，。；：、（）“”\\d等]{1,6}$");

    private static final int LONGEST_LIST = 68;

    CountRule() {
        super("count", Severity.WARNING, FIGURES);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        List<Finding> findings = new ArrayList<>();
        List<Paragraph> paragraphs = report.document().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            announced(report, paragraph, i, findings);
            QUOTED.in(paragraph.text()).forEach(match -> quoted(paragraph, match, findings));
            PLACES.in(paragraph.text()).forEach(match -> places(paragraph, match, findings));
        }
        Miscount.in(report).stream()
                .map(m -> finding(m.paragraph(), m.begin(), m.finish(), m.said(), m.listed()))
                .forEach(findings::add);
        return findings.stream();
    }

    private void announced(
            Analysis report, Paragraph paragraph, int index, List<Finding> findings) {
        MatchResult match = ANNOUNCED.first(paragraph.text());
        if (match == null) {
            return;
        }
        int count = headingsBelow(report, paragraph);
        if (count == 0) {
            count =
                    (int)
                            report.items().stream()
                                    .filter(item -> item.paragraph() == index + 1)
                                    .count();
        }
        if (count > 1 && count != number(match.group(1))) {
            findings.add(finding(paragraph, match.start(), match.end(1), match.group(1), count));
        }
    }

    /** Of the level of the next one, up to one above it. */
    private static int headingsBelow(Analysis report, Paragraph paragraph) {
        int level = 0;
        int count = 0;
        for (Heading heading : report.document().outline()) {
            if (heading.line() <= paragraph.line()) {
                continue;
            }
            if (level == 0) {
                level = heading.level();
            }
            if (heading.level() < level) {
                break;
            }
            count += heading.level() == level ? 1 : 0;
        }
        boolean near =
                report.document().outline().stream()
                        .anyMatch(
                                heading ->
                                        heading.line() > paragraph.line()
                                                && heading.line() <= paragraph.line() + 2);
        return near ? count : 0;
    }

    private void quoted(Paragraph paragraph, MatchResult match, List<Finding> findings) {
        int from = Math.max(0, match.start() - LONGEST_QUOTED);
        Matcher list = QUOTED_LIST.matcher(paragraph.text().substring(from, match.start()));
        if (list.find()) {
            compare(paragraph, from + list.start(), list.group(1), match, findings);
        }
    }

    private void places(Paragraph paragraph, MatchResult match, List<Finding> findings) {
        int from = Math.max(0, match.start(1) - LONGEST_LIST);
        Matcher list = LIST.matcher(paragraph.text().substring(from, match.start(1)));
        if (list.find()) {
            compare(paragraph, from + list.start(), list.group(), match, findings);
        }
    }

    private void compare(
            Paragraph paragraph,
            int begin,
            String list,
            MatchResult match,
            List<Finding> findings) {
        String said = match.group(1);
        int count = list.split("[、和与及]").length;
        if (list.contains("等") || list.contains("以及") || count < 2) {
            return;
        }
        int exact = list.split("、").length;
        if (number(said) != count && number(said) != exact) {
            findings.add(finding(paragraph, begin, match.end(), said, exact));
        }
    }

    private Finding finding(Paragraph paragraph, int begin, int finish, String said, int count) {
        return new Spots(this, paragraph)
                .at(
                        begin,
                        finish,
                        new Sentence(
                                "说是" + said + "个，列出的是" + count + "个。",
                                "It says " + said + ", and " + count + " are listed."));
    }

    static int number(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : text.equals("两") ? 2 : ChineseNumber.ordinal(text);
    }
}
