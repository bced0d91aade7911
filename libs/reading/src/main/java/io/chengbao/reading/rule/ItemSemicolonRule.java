package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.stream.Stream;

/** An item that holds a full stop can't end with a semicolon, which is the lesser pause. */
final class ItemSemicolonRule extends Named {

    ItemSemicolonRule() {
        super("item-semicolon", Severity.WARNING, PUNCTUATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        return report.items().stream()
                .filter(item -> isWrong(item, paragraph(report, item)))
                .map(item -> finding(item, paragraph(report, item)));
    }

    private static Paragraph paragraph(Analysis report, RunInItem item) {
        return report.document().paragraphs().get(item.paragraph());
    }

    private static boolean isWrong(RunInItem item, Paragraph paragraph) {
        String text = paragraph.text();
        int stop = text.indexOf('。', item.leadBegin());
        return text.charAt(item.finish() - 1) == '；' && stop >= 0 && stop < item.finish() - 1;
    }

    private Finding finding(RunInItem item, Paragraph paragraph) {
        return new Spots(this, paragraph)
                .at(
                        item.finish() - 1,
                        item.finish(),
                        new Sentence(
                                "“" + item.marker() + item.lead() + "”一项内部已有句号，项末不能再用分号。",
                                "“"
                                        + item.marker()
                                        + item.lead()
                                        + "” holds a full stop, so it can't end with a semicolon."),
                        Spots.instead("。"));
    }
}
