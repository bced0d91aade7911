package io.chengbao.reading.rule;

import io.chengbao.reading.analysis.Analysis;
import io.chengbao.reading.document.Paragraph;
import io.chengbao.reading.document.RunInItem;
import io.chengbao.reading.finding.Finding;
import io.chengbao.reading.finding.Sentence;
import io.chengbao.reading.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of one paragraph, of which some end with ； and some with 。: one list ends alike. */
final class ItemEndingRule extends Named {

    ItemEndingRule() {
        super("item-endings", Severity.ADVICE, PUNCTUATION);
    }

    @Override
    public Stream<Finding> check(Analysis report) {
        Map<Integer, List<RunInItem>> byParagraph =
                report.items().stream()
                        .collect(
                                Collectors.groupingBy(
                                        RunInItem::paragraph, TreeMap::new, Collectors.toList()));
        return byParagraph.entrySet().stream()
                .flatMap(
                        entry ->
                                findings(
                                        report.document().paragraphs().get(entry.getKey()),
                                        entry.getValue())
                                        .stream());
    }

    /** The last item ends the sentence anyway. */
    private List<Finding> findings(Paragraph paragraph, List<RunInItem> items) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i + 1 < items.size(); i++) {
            RunInItem before = items.get(i - 1);
            RunInItem item = items.get(i);
            boolean sameList =
                    item.list() == before.list()
                            && item.list() == items.get(i + 1).list()
                            && item.ordinal() == before.ordinal() + 1;
            char usual = end(paragraph, before);
            char own = end(paragraph, item);
            if (sameList && usual != own && isStop(usual) && isStop(own)) {
                findings.add(
                        new Spots(this, paragraph)
                                .at(
                                        item.finish() - 1,
                                        item.finish(),
                                        new Sentence(
                                                "并列各项末尾标点不一致：前一项用“"
                                                        + usual
                                                        + "”，这一项用“"
                                                        + own
                                                        + "”。",
                                                "The items end differently: “"
                                                        + usual
                                                        + "” before, “"
                                                        + own
                                                        + "” here.")));
                return findings;
            }
        }
        return findings;
    }

    private static boolean isStop(char c) {
        return c == '；' || c == '。';
    }

    private static char end(Paragraph paragraph, RunInItem item) {
        return paragraph.text().charAt(item.finish() - 1);
    }
}
