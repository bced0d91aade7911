package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Document;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the parts that the round asks for, among the headings: one finding per missing part.
 */
final class RequiredPartRule implements Rule {

    private final List<RequiredPart> parts;

    RequiredPartRule(List<RequiredPart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public String id() {
        return "required-part";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKER;
    }

    @Override
    public Sentence source() {
        return new Sentence("本次报送任务的要求", "What the round asks for");
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return parts.stream().filter(part -> isMissing(part, report.document())).map(this::finding);
    }

    private static boolean isMissing(RequiredPart part, Document document) {
        return document.outline().stream().noneMatch(heading -> part.isSatisfiedBy(heading.text()));
    }

    private Finding finding(RequiredPart part) {
        String zh = quoted(part, "”或“");
        String en = quoted(part, "” or “");
        return Finding.ofWholeDocument(
                id(),
                severity(),
                new Sentence(
                        "缺少" + zh + "部分：各级标题中都没有找到。",
                        "The part " + en + " is missing: no heading names it."),
                new Sentence(
                        "请写上这一部分，并单独列出标题，例如“一、" + part.headings().get(0) + "”。",
                        "Please add the part under a heading of its own, such as “一、"
                                + part.headings().get(0)
                                + "”."));
    }

    private static String quoted(RequiredPart part, String between) {
        return part.headings().stream().collect(Collectors.joining(between, "“", "”"));
    }
}
