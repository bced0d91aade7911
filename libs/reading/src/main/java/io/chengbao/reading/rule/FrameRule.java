package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One of the parts that frame an official document: title, addressee, signature, date. */
final class FrameRule extends Named {

    private final Predicate<Analysis> missing;
    private final Sentence message;
    private final Sentence suggestion;

    private FrameRule(
            String id,
            Severity severity,
            Predicate<Analysis> missing,
            Sentence message,
            Sentence suggestion) {
        super(id, severity, FORMAT);
        this.missing = missing;
        this.message = message;
        this.suggestion = suggestion;
    }

    static FrameRule title() {
        return new FrameRule(
                "missing-title",
                Severity.WARNING,
                report -> report.frame().title() == null,
                new Sentence("没有找到标题。", "There is no title."),
                new Sentence(
                        "写上标题，例如“××县××镇20××年度工作总结”。",
                        "Add one: township, year and kind of report."));
    }

    /**
     * A report is addressed to somebody; a summary need not be, nor the yearly report that a law
     * has made public (政府信息公开条例, article 50).
     */
    static FrameRule addressee() {
        return new FrameRule(
                "missing-addressee",
                Severity.ADVICE,
                report ->
                        report.frame().addressee() == null
                                && report.frame().title() != null
                                && report.frame().title().matches(".*(?:报告|汇报)(?:[（(].*)?")
                                && !report.frame()
                                        .title()
                                        .matches(".*(?:述职|述廉|述德|述学|述法|党建述).*|.*年度报告"),
                new Sentence("没有找到主送机关。", "There is no addressee."),
                new Sentence("在标题下顶格写主送机关，后加冒号。", "Name it below the title, with a colon."));
    }

    static FrameRule signature() {
        return new FrameRule(
                "missing-signature",
                Severity.WARNING,
                report -> report.frame().signature() == null,
                new Sentence("没有找到署名。", "There is no signature."),
                new Sentence("在正文之后写发文机关或述职人姓名。", "Add the authority's or the person's name."));
    }

    static FrameRule date() {
        return new FrameRule(
                "missing-date",
                Severity.WARNING,
                report -> report.frame().date() == null,
                new Sentence("没有找到成文日期。", "There is no date."),
                new Sentence("写全年月日，例如“2026年12月10日”。", "Give year, month and day."));
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return missing.test(report)
                ? Stream.of(Finding.ofWholeDocument(id(), severity(), message, suggestion))
                : Stream.empty();
    }
}
