package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Heading;
import io.chengbao.reading.document.OutlineNumber;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headings of one level that are not made alike: some end with a full stop and some don't, some are
 * numbered and some aren't, or 一、 is followed by 二. Told once for each level.
 */
final class HeadingStyleRule extends Named {

    private static final int FEWEST = 3;

    HeadingStyleRule() {
        super("heading-style", Severity.ADVICE, FORMAT);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        Map<Integer, Paragraph> byLine =
                report.document().paragraphs().stream()
                        .collect(
                                Collectors.toMap(
                                        Paragraph::line, Function.identity(), (a, b) -> a));
        List<Finding> findings = new ArrayList<>();
        Map<Integer, List<Heading>> alone = new HashMap<>();
        for (Heading heading : report.document().outline()) {
            if (standsAlone(heading, byLine.get(heading.line()))) {
                alone.computeIfAbsent(heading.level(), level -> new ArrayList<>()).add(heading);
            }
        }
        alone.values().forEach(level -> ending(level, byLine, findings));
        mixed(report.document().outline(), byLine, findings);
        unnumbered(report.document().outline(), byLine, findings);
        return findings.stream();
    }

    private void ending(
            List<Heading> level, Map<Integer, Paragraph> byLine, List<Finding> findings) {
        List<Heading> stopped = level.stream().filter(h -> hasStop(byLine.get(h.line()))).toList();
        int others = level.size() - stopped.size();
        if (level.size() < FEWEST || stopped.isEmpty() || others == 0) {
            return;
        }
        boolean stopIsOdd = stopped.size() <= others;
        Heading odd =
                stopIsOdd
                        ? stopped.get(0)
                        : level.stream()
                                .filter(h -> !stopped.contains(h))
                                .findFirst()
                                .orElseThrow();
        Paragraph paragraph = byLine.get(odd.line());
        findings.add(
                new Spots(this, paragraph)
                        .at(
                                0,
                                paragraph.text().length(),
                                new Sentence(
                                        "同级标题末尾不一致：" + stopped.size() + "个有句号，" + others + "个没有。",
                                        "Headings of one level end differently: %d with a full stop, %d without."
                                                .formatted(stopped.size(), others)),
                                stopIsOdd
                                        ? new Sentence("去掉标题末尾的句号。", "Drop the full stop.")
                                        : new Sentence("统一标题末尾的标点。", "End them alike.")));
    }

    /** 1. followed by 2、 under one heading. A 第二章 may hold 一、 and 二、, so it counts by itself. */
    private void mixed(
            List<Heading> outline, Map<Integer, Paragraph> byLine, List<Finding> findings) {
        Map<Integer, Heading> last = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        for (Heading heading : outline) {
            last.keySet().removeIf(level -> level > heading.level());
            Heading before = last.put(heading.level(), heading);
            if (before != null && changesForm(before, heading) && told.add(heading.level())) {
                Paragraph paragraph = byLine.get(heading.line());
                String first = before.number().strip();
                String second = heading.number().strip();
                int begin = paragraph.text().indexOf(second);
                findings.add(
                        new Spots(this, paragraph)
                                .at(
                                        begin,
                                        begin + second.length(),
                                        new Sentence(
                                                "同级序号写法不一致：“" + first + "”之后是“" + second + "”。",
                                                "“%s” and “%s” number headings of one level."
                                                        .formatted(first, second))));
            }
        }
    }

    private static boolean changesForm(Heading before, Heading heading) {
        OutlineNumber first = OutlineNumber.of(before.number());
        OutlineNumber second = OutlineNumber.of(heading.number());
        return first != null
                && second != null
                && second.isSuccessorOf(first)
                && !second.form().equals(first.form())
                && !(first.form() + second.form()).contains("第");
    }

    /** Where some headings under 一、 are numbered and whole others aren't. */
    private void unnumbered(
            List<Heading> outline, Map<Integer, Paragraph> byLine, List<Finding> findings) {
        boolean numbered = outline.stream().anyMatch(h -> !h.number().isEmpty() && h.level() > 1);
        List<Heading> bare = outline.stream().filter(h -> h.number().isEmpty()).toList();
        if (!numbered || bare.size() < FEWEST) {
            return;
        }
        Paragraph paragraph = byLine.get(bare.get(0).line());
        findings.add(
                new Spots(this, paragraph)
                        .at(
                                0,
                                paragraph.text().length(),
                                new Sentence(
                                        "有的小标题有序号，有的没有：这里起" + bare.size() + "个小标题没有序号。",
                                        "Some headings are numbered and %d, from here on, are not."
                                                .formatted(bare.size())),
                                new Sentence("按“一、（一）1.（1）”统一编号。", "Number them 一、（一）1.（1）.")));
    }

    private static boolean standsAlone(Heading heading, Paragraph paragraph) {
        int end = paragraph.text().offsetByCodePoints(0, heading.start()) + heading.text().length();
        return !heading.number().isEmpty() && paragraph.text().stripTrailing().length() <= end + 1;
    }

    private static boolean hasStop(Paragraph paragraph) {
        return paragraph.text().stripTrailing().endsWith("。");
    }
}
